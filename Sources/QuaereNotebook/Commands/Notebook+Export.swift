import QuaereCore
import QuaereIndex
import QuaereQuery
import QuaereRender

extension Notebook {
  /// The file's ending says the format. A file that is there is not written over.
  func export(_ query: Query, to path: String, _ line: String) throws -> Outcome {
    let format = try format(ofFile: path) { Notebook.exporting(query, to: $0) }
    let evaluation = try evaluate(query)
    var answer = interpreter.answer(evaluation)
    if let refusal = format.refusal(of: answer) { throw refusal }
    let sheets = try claimSheets(of: answer)
    if let sheets { addFields(of: sheets, to: &answer) }
    let text =
      sheets.flatMap { ClaimSheets(sheets: $0, question: "\(query)").text(as: format.name) }
      ?? format.text(answer, line: "\(query)", style: Style().plain)
    try write(text, toNew: path) { Notebook.exporting(query, to: $0) }
    let count = evaluation.noun.counted(evaluation.count)
    if keeping == .everything { keep(EntryDraft(question: line, summary: "\(count) written")) }
    return said("\(count)", writtenTo: path)
  }

  /// - Parameter line: the line that would write to another path, for the hints.
  func format(ofFile path: String, line: (String) -> String) throws -> any Format {
    let ending = Paths.ending(path)
    if let format = Formats.named(Notebook.formats[ending] ?? ending) { return format }
    throw Diagnostic(
      code: "unknown-format", message: "“\(path)” has no ending that I can write",
      hints: ["csv", "json", "md"].map { line("\(Paths.withoutEnding(path)).\($0)") })
  }

  private static func exporting(_ query: Query, to path: String) -> String {
    "export \(query) to \(StoredForm.quoted(path))"
  }

  /// A file that is there is not written over.
  ///
  /// - Parameter line: the line that would write to another path, for the hint.
  func write(_ text: String, toNew path: String, line: (String) -> String) throws {
    let whole = Paths.absolute(path, from: location.root)
    let folder = Paths.folder(whole)
    guard NotebookLocation.isFolder(folder) else {
      throw Diagnostic(
        code: "not-saved", message: "there is no folder “\(location.shown(folder))”",
        hints: [line(Paths.name(path))])
    }
    do {
      try NewFile.write(text, to: whole, shown: path)
    } catch {
      guard var diagnostic = error as? Diagnostic, diagnostic.code == "file-exists" else {
        throw error
      }
      diagnostic.hints = [line(unused(path))]
      throw diagnostic
    }
  }

  /// `holes-2.csv`, or the next number that no file has.
  private func unused(_ path: String) -> String {
    let (start, ending) = (Paths.withoutEnding(path), Paths.ending(path))
    let others = (2...1000).lazy.map { "\(start)-\($0)\(ending.isEmpty ? "" : "." + ending)" }
    let free = others.first {
      !NewFile.exists(Paths.absolute($0, from: self.location.root))
    }
    return free ?? start
  }

  /// Of marks, when they are whole rows and not only some fields of them.
  private func claimSheets(of answer: Answer) throws -> [ClaimSheet]? {
    guard Relation.space(of: answer.noun) == .marks, case .rows(columns: []) = answer.shape else {
      return nil
    }
    return try answer.rows.map { row in try claimSheet(of: mark(row.address)) }
  }

  private func addFields(of sheets: [ClaimSheet], to answer: inout Answer) {
    for (number, sheet) in sheets.enumerated() { answer.rows[number].fields += sheet.fields }
  }

  private static let formats = [
    "md": "markdown", "txt": "text", "htm": "html", "tex": "latex", "gv": "dot",
  ]
}
