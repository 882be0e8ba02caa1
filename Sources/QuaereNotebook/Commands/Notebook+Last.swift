import QuaereCore
import QuaereIndex
import QuaereRender

extension Notebook {
  /// The last answer with all its rows; as another format, or into a file.
  func last(as format: String?, to path: String?) throws -> Outcome {
    guard let evaluation = lastEvaluation else {
      throw Diagnostic(
        code: "nothing-more", message: "there is no answer yet",
        hints: ["passages with no sources"])
    }
    let answer = interpreter.answer(evaluation)
    guard let format else {
      lastShown = answer.length
      return .whole(answer)
    }
    guard let known = Formats.named(format) else {
      throw Diagnostic(
        code: "unknown-format", message: "nothing is written as “\(format)”",
        hints: ["last as csv", "last as json", "last as markdown"])
    }
    if let refusal = known.refusal(of: answer) { throw refusal }
    let text = known.text(answer, line: lastQuestion.map { "\($0)" } ?? "", style: Style().plain)
    guard let path else { return .text(text) }
    try write(text, toNew: path) { "last as \(format) to \(StoredForm.quoted($0))" }
    return said(evaluation.noun.counted(evaluation.count), writtenTo: path)
  }
}
