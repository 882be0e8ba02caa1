import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  /// How many rows a question would give, in the words of its footer: `8 of 26 passages`. Nothing
  /// is kept, and no row is put into words. nil for what is no whole question, for one about what
  /// occurs nowhere, and when the work was stopped.
  public func preview(_ line: String) -> String? {
    guard case .query(let query) = try? Parser.parse(line, environment: environment),
      var plan = try? plan(query)
    else { return nil }
    // What a name that is not here might be another spelling of takes long to find out.
    guard !typed(line).contains(where: \.isUnknown) else { return nil }
    plan.leaveOutLastSorts()
    guard let evaluation = try? interpreter.run(plan) else { return nil }
    let (count, noun) = (evaluation.count, evaluation.noun)
    guard let total = evaluation.total, total != count else { return noun.counted(count) }
    return "\(grouped(count)) of \(noun.counted(total))"
  }
}

extension Notebook {
  /// What may be typed after a line, in the words of the grammar.
  public func nextWords(_ line: String) -> [String] {
    NextWords.after(line, environment: environment)
  }
}

extension Plan {
  /// Without sorting that only the eye would notice: how many rows there are does not depend on it.
  fileprivate mutating func leaveOutLastSorts() {
    let end = stages.lastIndex { !$0.keepsCount } ?? -1
    let kept = stages[(end + 1)...].filter { if case .sort = $0 { false } else { true } }
    stages = stages[...end] + kept
  }
}

extension CheckedStage {
  fileprivate var keepsCount: Bool {
    switch self {
    case .sort, .first, .last, .show, .group: true
    default: false
    }
  }
}
