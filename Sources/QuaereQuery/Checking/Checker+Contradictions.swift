import QuaereCore

/// Clauses that can never both hold are refused, with what was probably meant.
extension Checker {
  func refuseContradiction(_ parts: [Filter]) throws(Diagnostic) {
    let clauses = parts.compactMap { part -> Spanned<Clause>? in
      if case .clause(let clause) = part { clause } else { nil }
    }
    for (number, second) in clauses.enumerated() {
      for first in clauses[..<number] where Checker.clash(first.value, second.value) {
        throw contradiction(first, second)
      }
    }
  }

  private static func clash(_ first: Clause, _ second: Clause) -> Bool {
    if Contradiction.excludes(first, keyword: second.keyword) { return true }
    if Contradiction.excludes(second, keyword: first.keyword) { return true }
    guard case .with(let count, let target, .none) = second else { return false }
    return Contradiction.excludes(first, count, target.value)
  }

  private func contradiction(_ first: Spanned<Clause>, _ second: Spanned<Clause>) -> Diagnostic {
    let both = first.span.lowerBound..<second.span.upperBound
    return Diagnostic(
      code: "contradiction", message: "these two can never both hold", span: both,
      hints: instead(first, second, both))
  }

  /// `citing X with no sources` was meant as: none by anybody else. Of other pairs, each alone.
  private func instead(
    _ first: Spanned<Clause>, _ second: Spanned<Clause>, _ both: Span
  ) -> [String] {
    for case .citing(let values) in [first.value, second.value] {
      guard let who = values.words else { break }
      return [hint(both, "citing \(who) with no sources (not by \(who))")]
    }
    return [hint(second.span, ""), hint(first.span, "")].filter { !$0.isEmpty }
  }
}

extension Values {
  /// The values as they are printed; nil for a question.
  var words: String? {
    if case .query = self { nil } else { description }
  }
}
