import QuaereCore
import QuaereIndex

extension Notebook {
  /// The rows of the last answer that come after those shown.
  func more(_ limit: Int?) throws -> Outcome {
    guard let evaluation = lastEvaluation, lastShown < evaluation.length else {
      throw Diagnostic(
        code: "nothing-more",
        message: lastEvaluation == nil ? "there is no answer yet" : "that was all of it",
        hints: ["passages with no sources"])
    }
    var answer = interpreter.answer(evaluation, limit: limit.map { lastShown + $0 })
    answer.firstRow = lastShown
    lastShown = answer.length
    return .answer(answer)
  }
}
