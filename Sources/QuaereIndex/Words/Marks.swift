/// The marks around the words of a phrase, where they were typed and so count: `"E."`.
final class Marks {
  private let scanner = WordScanner()
  /// Before the first word, between each two, after the last; nil where anything may stand.
  private let marks: [[UInt8]?]
  /// The unit looked at last, folded, and its words there.
  private var unit: UInt32?
  private var folded: [UInt8] = []
  private var words: [Range<Int>] = []

  init(_ marks: [String?]) { self.marks = marks.map { $0.map { Array($0.utf8) } } }

  /// True when the marks stand around the words of a unit that begin with its word number `word`.
  ///
  /// - Parameters:
  ///   - unit: nil for a text that is none of the index.
  ///   - bytes: the text of the unit, read when the unit is another than last time.
  func stand(
    in unit: UInt32?, _ bytes: @autoclosure () -> UnsafeBufferPointer<UInt8>, atWord word: Int
  ) -> Bool {
    if unit != self.unit || unit == nil {
      self.unit = unit
      scanner.fold(bytes(), into: &folded, words: &words)
    }
    let last = marks.count - 1
    guard last >= 1, word >= 0, word + last <= words.count else { return false }
    for (place, mark) in marks.enumerated() {
      guard let mark else { continue }
      let start = place == 0 ? 0 : words[word + place - 1].upperBound
      let end = place == last ? folded.count : words[word + place].lowerBound
      let gap = folded[start..<max(start, end)]
      let isThere =
        place == 0
        ? gap.suffix(mark.count).elementsEqual(mark)
        : place == last ? gap.starts(with: mark) : gap.elementsEqual(mark)
      if !isThere { return false }
    }
    return true
  }
}
