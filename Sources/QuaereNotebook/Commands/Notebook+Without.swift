import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  func without(_ values: Values, _ line: String) throws -> Outcome {
    let matches = try Checker.names(values, environment: environment)
    let (page, count) = try interpreter.without(matches)
    keepAsked(
      line, page,
      "\(Noun.sentences.counted(count)), reach \(interpreter.settings.reach.rawValue)")
    return .page(page)
  }
}
