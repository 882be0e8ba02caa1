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
    let text = format.text(interpreter.answer(evaluation), line: "", style: Style().plain)
    try write(text, toNew: path)
    return said("\(count) written to \(path)")
  }

  private static let formats = ["md": "markdown", "txt": "text"]
}
