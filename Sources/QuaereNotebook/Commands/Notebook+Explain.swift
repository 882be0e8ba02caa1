import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  func explain(_ query: Query, _ line: String) throws -> Outcome {
    let start = ContinuousClock.now
    let time = stopwatch ?? { ContinuousClock.now - start }
    let (page, _) = try interpreter.explain(query, try plan(query, line: line), now: time)
    keepAsked(line, nil, "explained")
    return .page(page)
  }
}
