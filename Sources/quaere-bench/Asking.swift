import QuaereCore
import QuaereIndex
import QuaereQuery

/// A line asked as the program asks it: read, checked, planned, run, and a screen of rows put into
/// words.
struct Asking {
  let interpreter: Interpreter

  init(_ index: Index) { interpreter = Interpreter(index: index) }

  /// Text to plan, without running it.
  func planning(_ line: String) throws -> (line: String, time: Latency) {
    let time = try Measure.latency(budget: 0.02) {
      guard case .query(let query) = try Parser.parse(line) else { return }
      _ = Planner.plan(try Checker.check(query))
    }
    return (line, time)
  }

  /// - Returns: the count that is printed under the answer.
  func ask(_ line: String) throws -> Int {
    guard case .query(let query) = try Parser.parse(line) else { return 0 }
    let evaluation = try interpreter.run(Planner.plan(Checker.check(query)))
    let answer = interpreter.answer(evaluation, limit: Question.screen)
    if case .counts(_, let rows) = answer.shape { return rows.count }
    return answer.count
  }
}
