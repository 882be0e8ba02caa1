import Foundation
import QuaereCore
import QuaereIndex
import QuaereQuery
import QuaereRender

extension Notebook {
  /// The file's ending says the format. A file that is there is not written over.
  func export(_ query: Query, to path: String, _ line: String) throws -> Outcome {
    let ending = (path as NSString).pathExtension.lowercased()
    guard let format = Formats.named(Notebook.formats[ending] ?? ending) else {
      throw Diagnostic(
        code: "unknown-format", message: "“\(path)” has no ending that I can write",
        hints: ["\"answer.csv\"", "\"answer.json\"", "\"answer.md\""])
    }
    let evaluation = try interpreter.run(try plan(query))
    var answer = interpreter.answer(evaluation)
    if let refusal = format.refusal(of: answer) { throw refusal }
    let sheets = try claimSheets(of: answer)
    if let sheets { addFields(of: sheets, to: &answer) }
    let text =
      sheets.flatMap { ClaimSheets(sheets: $0, question: "\(query)").text(as: format.name) }
      ?? format.text(answer, line: "\(query)", style: Style().plain)
    try write(text, toNew: path)
    let count = evaluation.noun.counted(evaluation.count)
    if keeping == .everything { keep(EntryDraft(question: line, summary: "\(count) written")) }
    return said("\(count) written to \(path)")
  }

  /// A file that is there is not written over.
  func write(_ text: String, toNew path: String) throws {
    let whole = NotebookLocation.absolute(path, from: location.root)
    if FileManager.default.fileExists(atPath: whole) {
      throw Diagnostic(
        code: "file-exists", message: "“\(path)” is there already; nothing was written")
    }
    let folder = (whole as NSString).deletingLastPathComponent
    guard NotebookLocation.isFolder(folder) else {
      throw Diagnostic(
        code: "not-saved", message: "there is no folder “\(location.shown(folder))”")
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: whole), options: .withoutOverwriting)
    } catch {
      throw Diagnostic(
        code: "not-saved", message: "“\(path)” could not be written: \(error.localizedDescription)")
    }
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

  private static let formats = ["md": "markdown", "txt": "text", "gv": "dot"]
}
