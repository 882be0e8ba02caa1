import QuaereCore

extension RowRecord {
  /// What a page said, as one row: `(12 lines)~8fa3c1`. The print is the first six digits of SHA-256
  /// over its words, a line each, without blanks at the ends and whatever the width was.
  init(_ page: Page) {
    let lines = page.words
    self.init(
      address: "(\(lines.count) lines)",
      print: Print(SHA256Digest(of: lines.map { $0 + "\n" }.joined()).prefix(6)))
  }

  /// True for the row that stands for a page.
  var isPage: Bool { address.hasPrefix("(") && address.hasSuffix(" lines)") && print != nil }
}

extension Page {
  /// The words of each line that has any, with single spaces.
  fileprivate var words: [String] {
    lines.map { line in
      let text: String =
        switch line {
        case .line(let parts), .wrapped(let parts, _): parts.map(\.text).joined()
        case .spread(let left, let right): (left + [Segment(" ")] + right).map(\.text).joined()
        case .cells(let cells): cells.joined(separator: " ")
        case .blank: ""
        }
      return Normalised.forPrint(text)
    }.filter { !$0.isEmpty }
  }
}
