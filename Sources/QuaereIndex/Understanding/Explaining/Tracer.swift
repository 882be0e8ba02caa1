import QuaereCore
import QuaereQuery

/// What the interpreter did for a question, step by step, in its own order.
final class Tracer {
  enum What {
    case rows(CheckedSet)
    case condition(Condition, Noun)
    /// With its number in the question it is a stage of.
    case stage(CheckedStage, Noun, Int)
  }

  struct Step {
    var what: What
    /// How many steps it is a part of.
    var depth: Int
    /// How many rows were left.
    var kept: Int
    var time: Duration
  }

  /// In the order in which they ended, which is that in which they can be told: parts before wholes.
  private(set) var steps: [Step] = []
  private var depth = 0
  private let now: () -> Duration

  init(now: @escaping () -> Duration) { self.now = now }

  func note<Result>(
    _ what: What, count: (Result) -> Int, _ body: () throws -> Result
  ) rethrows -> Result {
    let start = now()
    depth += 1
    let result: Result
    do {
      result = try body()
    } catch {
      depth -= 1
      throw error
    }
    depth -= 1
    steps.append(Step(what: what, depth: depth, kept: count(result), time: now() - start))
    return result
  }
}

extension Condition {
  /// Several side by side: each is a step of its own.
  var isOfSeveral: Bool {
    if case .all = self { true } else { false }
  }
}
