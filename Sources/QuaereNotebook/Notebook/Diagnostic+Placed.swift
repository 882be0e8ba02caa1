import QuaereCore
import QuaereQuery

extension Diagnostic {
  /// The same, under the word it is about: the first word that it quotes and that stands in the line.
  /// Commands are checked when their words are values already, so few of them know where a word stood.
  func placed(in line: String) -> Diagnostic {
    var placed = self
    if span == nil || !replacements.isEmpty { placed.span = quotedSpan(in: line) }
    if let span = placed.span {
      let lines = replacements.map { line.replacing(span, with: $0) }
      placed.hints = Array((lines + hints).prefix(3))
    }
    placed.replacements = []
    return placed
  }

  /// Where the quoted word stands; the word that the span points at when it is that one. A question
  /// behind a named set has places of its own, which mean nothing in this line.
  private func quotedSpan(in line: String) -> Span? {
    for part in message.split(separator: "“", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: "”"), end > part.startIndex else { continue }
      let word = part[..<end]
      if let span, line.part(span).contains(word) || isPlace(word, typed: line.part(span)) {
        return span
      }
      guard let found = line.firstRange(of: word) else { continue }
      let scalars = line.unicodeScalars
      let start = scalars.distance(from: scalars.startIndex, to: found.lowerBound)
      return start..<start + scalars.distance(from: found.lowerBound, to: found.upperBound)
    }
    return nil
  }

  /// `mill:7.1` is what `7.1` means while one document is open.
  private func isPlace(_ word: Substring, typed: String) -> Bool {
    guard let meant = Address(String(word)), let typed = Address(typed) else { return false }
    return typed.handle == nil && typed.place == meant.place
  }
}
