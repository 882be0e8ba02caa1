import QuaereCore

extension Entry {
  /// The entry as it will be read back: NFC, one line a fact, snippets on the first ten rows, and
  /// the digest that fits.
  func normalised() -> Entry {
    var entry = self
    entry.question = Entry.normalisedLines(question)
    entry.summary = Normalised.forPrint(summary)
    entry.warnings = warnings.map { Normalised.forPrint($0) }
    entry.anchors = anchors.map(Entry.normalised)
    entry.subjects = subjects.compactMap { Subject(stored: Normalised.forPrint($0.stored)) }
    if case .listed(let rows) = rows { entry.rows = .listed(Entry.shortened(rows)) }
    entry.digest = EntryDigest.digest(of: entry)
    return entry
  }

  private static func normalised(_ anchor: Anchor) -> Anchor {
    var anchor = anchor
    anchor.before = Normalised.forPrint(anchor.before)
    anchor.words = Normalised.forPrint(anchor.words)
    anchor.after = Normalised.forPrint(anchor.after)
    return anchor
  }

  /// Trailing blanks are lost in many editors, so none are written.
  private static func normalisedLines(_ text: String) -> String {
    let unix = text.composed
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return unix.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.trimmingSuffix(while: \.isWhitespace)) }
      .joined(separator: "\n")
  }

  private static func shortened(_ rows: [RowRecord]) -> [RowRecord] {
    rows.enumerated().map { index, row in
      var row = row
      row.address = Normalised.forPrint(row.address)
      row.snippet = index < 10 ? row.snippet.flatMap { cut($0, beside: row) } : nil
      return row
    }
  }

  /// Cuts a snippet so that its line has 80 columns; nil where there is no room.
  private static func cut(_ snippet: String, beside row: RowRecord) -> String? {
    let line = Normalised.forPrint(snippet)
    let room = 80 - "    - ".count - row.stored.count - 2
    guard !line.isEmpty, room > 8 else { return nil }
    return line.count <= room ? line : line.prefix(room - 1) + "…"
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while test: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, test(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
