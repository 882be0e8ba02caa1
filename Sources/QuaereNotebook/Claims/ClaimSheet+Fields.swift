import QuaereCore

extension ClaimSheet {
  /// For formats with a column or a key for each part.
  var fields: [Field] {
    [
      Field("claim", .text(quotation)), Field("where", .optional(text.location)),
      Field("rests", list(text.rests)),
      Field("reach", text.isPlace ? .text(reach.rawValue) : .none),
      Field("voices", list(text.voices)), Field("dates", list(text.dates)),
      Field("names", list(names)), Field("for", lines(supporting)),
      Field("against", lines(against)), Field("open", lines(open)), Field("notes", lines(notes)),
      Field("sought", list(sought)), Field("verdict", .text(verdict)), Field("redo", list(redo)),
    ]
  }

  private func list(_ words: [String]) -> Value { .list(words.map { .text($0) }) }

  private func lines(_ lines: [Line]) -> Value {
    .list(
      lines.map { line in
        .text(([line.words] + line.evidence.map { "by \($0)" }).joined(separator: "; "))
      })
  }
}
