import QuaereCore

/// A phrase whose punctuation counts: once the words are found, the folded text around them is
/// compared too. Runs of white space count as one space.
final class Literal {
  private let scanner = WordScanner()
  private let text: [UInt8]
  /// Where in `text` its first word begins; nil when it has none.
  private let firstWord: Int?
  /// The unit looked at last, folded.
  private var unit = Index.none
  private var folded: [UInt8] = []
  private var starts: [Int] = []

  init(_ literal: String) {
    var literal = literal
    var text: [UInt8] = []
    var starts: [Int] = []
    let scanner = self.scanner
    literal.withUTF8 { scanner.fold($0, into: &text, starts: &starts) }
    self.text = text
    firstWord = starts.first
  }

  /// True when the unit has the text at its word number `word`.
  ///
  /// - Parameter bytes: the text of the unit, read when the unit is another than last time.
  func matches(_ unit: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, atWord word: Int) -> Bool {
    fold(unit, bytes)
    guard let firstWord, starts.indices.contains(word) else { return false }
    let start = starts[word] - firstWord
    guard start >= 0, start + text.count <= folded.count else { return false }
    return folded[start..<start + text.count].elementsEqual(text)
  }

  /// Where a text without words stands in a unit: the words before each of its places.
  func wordsBefore(_ unit: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard firstWord == nil, let head = text.first else { return [] }
    fold(unit, bytes)
    var found: [Int] = []
    var before = 0
    for start in folded.indices where folded[start] == head && start + text.count <= folded.count {
      if folded[start..<start + text.count].elementsEqual(text) {
        while before < starts.count, starts[before] < start { before += 1 }
        found.append(before)
      }
    }
    return found
  }

  private func fold(_ unit: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard unit != self.unit else { return }
    self.unit = unit
    scanner.fold(bytes, into: &folded, starts: &starts)
  }
}
