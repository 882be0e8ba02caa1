import QuaereCore

extension Diagnostic {
  /// The same, under the word it is about: the first word that it quotes and that stands in the line.
  /// Commands are checked when their words are values already, so few of them know where a word stood.
  func placed(in line: String) -> Diagnostic {
    guard span == nil else { return self }
    for part in message.split(separator: "“", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: "”"), let found = line.firstRange(of: part[..<end]),
        !found.isEmpty
      else { continue }
      let scalars = line.unicodeScalars
      let start = scalars.distance(from: scalars.startIndex, to: found.lowerBound)
      var placed = self
      placed.span = start..<start + scalars.distance(from: found.lowerBound, to: found.upperBound)
      return placed
    }
    return self
  }
}
