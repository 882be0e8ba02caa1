import QuaereCore

extension Checker {
  /// `with no sources citing X` can never hold.
  func refuseContradiction(_ parts: [Filter], on noun: Noun) throws(Diagnostic) {
    var without: Span?
    var citing: (values: Values, span: Span)?
    for case .clause(let clause) in parts {
      if Checker.wantsNoSource(clause.value) { without = clause.span }
      if case .citing(let values) = clause.value { citing = (values, clause.span) }
    }
    guard let without, let citing else { return }
    let who = citing.values.words ?? "…"
    let both =
      min(
        without.lowerBound, citing.span.lowerBound)..<max(
        without.upperBound, citing.span.upperBound)
    throw Diagnostic(
      code: "contradiction", message: "these two can never both hold", span: both,
      hints: [hint(both, "citing \(who) with no sources (not by \(who))")])
  }

  private static func wantsNoSource(_ clause: Clause) -> Bool {
    guard case .with(.some(Count.none), let target, .none) = clause else { return false }
    return [.sources, .citations, .footnotes].contains(target.value)
  }
}

extension Values {
  /// The values as they are printed; nil for a question.
  var words: String? {
    if case .query = self { nil } else { description }
  }
}
