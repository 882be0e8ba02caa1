import QuaereCore

extension Checker {
  /// Names, sources or people, or a question that gives them.
  mutating func nameTerms(_ values: Values) throws(Diagnostic) -> Matches<NameTerm> {
    switch values {
    case .query(let query):
      let checked = try self.query(query)
      return Matches(terms: [Spanned(.query(checked), 0..<0)], wantsAll: false)
    case .any(let terms):
      return Matches(terms: try nameTerms(terms), wantsAll: false)
    case .all(let terms):
      return Matches(terms: try nameTerms(terms), wantsAll: true)
    }
  }

  private mutating func nameTerms(
    _ terms: [Spanned<ValueTerm>]
  ) throws(Diagnostic) -> [Spanned<NameTerm>] {
    var out: [Spanned<NameTerm>] = []
    var seen: Set<ValueTerm> = []
    for term in terms where seen.insert(term.value).inserted {
      switch term.value {
      case .words(let words, _), .near(let words, _), .variant(let words):
        out.append(Spanned(.words(words), term.span))
      case .named(let set):
        let inner = try named(set, term.span)
        out.append(
          Spanned(.query(CheckedQuery(set: inner, stages: [], noun: inner.noun)), term.span))
      case .regex:
        throw Diagnostic(
          code: "regex-as-name", message: "a name is no regular expression; containing takes one",
          span: term.span)
      }
    }
    return out
  }
}
