import QuaereCore

extension Checker {
  /// Names, sources or people, or a question that gives them.
  ///
  /// - Parameter noun: what a question has to give; nil where only words have a meaning.
  mutating func nameTerms(
    _ values: Values, of noun: Noun?
  ) throws(Diagnostic) -> Matches<NameTerm> {
    switch values {
    case .query(let query):
      let checked = try self.query(query)
      try requireGiving(noun, checked.noun, query.first.subject.span)
      return Matches(terms: [Spanned(.query(checked), 0..<0)], wantsAll: false)
    case .any(let terms):
      return Matches(terms: try nameTerms(terms, of: noun), wantsAll: false)
    case .all(let terms):
      return Matches(terms: try nameTerms(terms, of: noun), wantsAll: true)
    }
  }

  private func requireGiving(_ noun: Noun?, _ given: Noun, _ span: Span) throws(Diagnostic) {
    guard let noun else {
      throw Diagnostic(
        code: "words-wanted", message: "a person is wanted here, not a question", span: span)
    }
    if Relation.between(noun, given) != nil { return }
    throw Diagnostic(
      code: "no-relation", message: "\(given.rawValue) give no \(noun.rawValue)", span: span,
      hints: line.isEmpty ? [] : [hint(span, noun.rawValue)])
  }

  private mutating func nameTerms(
    _ terms: [Spanned<ValueTerm>], of noun: Noun?
  ) throws(Diagnostic) -> [Spanned<NameTerm>] {
    var out: [Spanned<NameTerm>] = []
    var seen: Set<ValueTerm> = []
    for term in terms where seen.insert(term.value).inserted {
      switch term.value {
      case .words(let words, _), .near(let words, _), .variant(let words):
        out.append(Spanned(.words(words), term.span))
      case .named(let set):
        let inner = try named(set, term.span)
        try requireGiving(noun, inner.noun, term.span)
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
