import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  /// How many rows a question would give, in the words of its footer: `8 of 26 passages`. Nothing
  /// is kept, and no row is put into words. nil for what is no whole question, and when the work
  /// was stopped.
  public func preview(_ line: String) -> String? {
    guard case .query(let query) = try? Parser.parse(line, environment: environment),
      let plan = try? plan(query), let evaluation = try? interpreter.run(plan)
    else { return nil }
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
