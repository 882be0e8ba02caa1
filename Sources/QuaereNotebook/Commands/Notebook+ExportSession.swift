import QuaereCore
import QuaereRender

extension Notebook {
  /// A session's entries to a file; its ending says the format.
  func exportSession(_ name: String, to path: String, _ line: String) throws -> Outcome {
    func exporting(_ path: String) -> String {
      "export \(StoredForm.quotedIfNeeded(name)) to \(StoredForm.quoted(path))"
    }
    let format = try format(ofFile: path, line: exporting)
    let answer = try entries(ofSession: name)
    if let refusal = format.refusal(of: answer) { throw refusal }
    try write(
      format.text(answer, line: name, style: Style().plain), toNew: path, line: exporting)
    // How many there were is not said: the entry itself may be one more of them.
    if keeping == .everything { keep(EntryDraft(question: line, summary: "written")) }
    return said(answer.count == 1 ? "1 entry" : "\(answer.count) entries", writtenTo: path)
  }

  /// The entries of a session as rows, in the order of the file: the line that was typed, what came
  /// of it, and the anchors with their words, as in the file.
  ///
  /// - Parameter name: of its file, or its title.
  /// - Throws: `Diagnostic`, `unknown-session`.
  public func entries(ofSession name: String) throws -> Answer {
    let rows = try sessionFiles([name]).flatMap { $0.entries.map(\.row) }
    return Answer(noun: .changes, count: rows.count, rows: rows)
  }

  public func hasSession(_ name: String) -> Bool { (try? sessionFiles([name])) != nil }
}
