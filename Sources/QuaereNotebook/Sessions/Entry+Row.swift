import QuaereCore
import QuaereQuery

extension Entry {
  /// All that the file has of it, under the names that changes and marks have.
  var row: Row {
    Row(
      address: id,
      fields: [
        Field("kind", .text(kind)), Field("text", .text(question)), Field("author", .text(author)),
        Field("made", .text(time)), Field("result", .optional(summary)),
        Field("rows", .list(rows.written.map { .text($0.stored) })),
        Field("anchors", .list(anchors.map(\.value))),
        Field("on", .list(subjects.map { .text($0.stored) })),
        Field("files", .list(files.map(\.value))),
        Field("warnings", .list(warnings.map { .text($0) })),
        Field("session", .text(session)), Field("edited", .flag(isEdited)),
      ])
  }

  /// As a change has it; of other commands the verb, and `question`.
  private var kind: String {
    guard case .command(let command)? = try? Parser.parse(question) else { return "question" }
    let verb = question.split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
    return command.changesRecord ? command.kindOfChange : verb
  }
}

extension Anchor {
  /// Offsets are Unicode scalars in the passage or sentence of that print.
  fileprivate var value: Value {
    .parts(
      [
        Field("address", .text(address.description)), Field("print", .optional(print?.description)),
        Field("start", range.map { .number($0.lowerBound) } ?? .none),
        Field("end", range.map { .number($0.upperBound) } ?? .none),
        Field("before", .optional(before)), Field("words", .optional(words)),
        Field("after", .optional(after)),
      ].filter { $0.value != .none })
  }
}

extension FileSeal {
  fileprivate var value: Value {
    .parts([Field("path", .text(path)), Field("sha256", .text(sha256))])
  }
}
