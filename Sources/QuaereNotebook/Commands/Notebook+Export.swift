import QuaereCore
import QuaereIndex
import QuaereQuery
import QuaereRender

extension Notebook {
  /// The file's ending says the format. A file that is there is not written over.
  func export(_ query: Query, to path: String, _ line: String) throws -> Outcome {
    let ending = Paths.ending(path)
    guard let format = Formats.named(Notebook.formats[ending] ?? ending) else {
      throw Diagnostic(
        code: "unknown-format", message: "“\(path)” has no ending that I can write",
        hints: ["\"answer.csv\"", "\"answer.json\"", "\"answer.md\""])
    }
    let evaluation = try interpreter.run(try plan(query))
    let answer = interpreter.answer(evaluation)
    if let refusal = format.refusal(of: answer) { throw refusal }
    try write(format.text(answer, line: "", style: Style().plain), toNew: path)
    let count = evaluation.noun.counted(evaluation.count)
    keepAsked(line, "\(count) written")
    return said("\(count) written to \(path)")
  }

  private static let formats = ["md": "markdown", "txt": "text", "gv": "dot"]
}
