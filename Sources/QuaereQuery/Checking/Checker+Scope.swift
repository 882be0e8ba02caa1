import QuaereCore

extension Checker {
  /// `in …`: inside a place, a set, a document or a section.
  mutating func scope(
    _ scope: Scope, on noun: Noun, _ span: Span
  ) throws(Diagnostic) -> Condition {
    switch scope {
    case .place(let address):
      try requireInside(noun, address.value.place.noun, span)
      return .place(address.value, address.span)
    case .query(let query):
      let checked = try self.query(query)
      try requireInside(noun, checked, query, span)
      return .inside(checked)
    case .values(let values):
      return try namedScope(values, on: noun, span)
    }
  }

  /// `in @solo`, `in iztok`, `in left-opposition`.
  private mutating func namedScope(
    _ values: Values, on noun: Noun, _ span: Span
  ) throws(Diagnostic) -> Condition {
    guard case .any(let terms) = values else {
      throw Diagnostic(
        code: "two-places", message: "nothing is in two places at once; “or” joins places",
        span: span, hints: apart(values, span))
    }
    var parts: [Condition] = []
    var titles: [Spanned<String>] = []
    for term in terms {
      if case .words(let text, _) = term.value, Address(text) == nil {
        try requireInside(noun, .documents, span)
        titles.append(Spanned(text, term.span))
      } else {
        parts.append(try placed(term, on: noun, span))
      }
    }
    if !titles.isEmpty { parts.append(.named(titles)) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  /// In either, or, where rows may be in several, in both.
  private func apart(_ values: Values, _ span: Span) -> [String] {
    guard case .all(let terms) = values else { return [] }
    let words = terms.map { "\($0.value)" }
    return [
      hint(span, "in " + words.joined(separator: " in ")),
      hint(span, "in " + words.joined(separator: " or ")),
    ]
  }

  /// One of several: a named set or an address.
  private mutating func placed(
    _ term: Spanned<ValueTerm>, on noun: Noun, _ span: Span
  ) throws(Diagnostic) -> Condition {
    if case .named(let set) = term.value {
      let inner = try named(set, term.span)
      try requireInside(noun, inner.noun, span)
      return .inside(CheckedQuery(set: inner, stages: [], noun: inner.noun))
    }
    guard case .words(let text, _) = term.value, let address = Address(text) else {
      throw Diagnostic(
        code: "unknown-place", message: "a place is a document, a section or an address",
        span: term.span, hints: [hint(term.span, "1"), hint(term.span, "1.1")])
    }
    try requireInside(noun, address.place.noun, span)
    return .place(address, term.span)
  }

  /// Rows are not in pairs, but perhaps in what the pairs are pairs of.
  private func requireInside(
    _ noun: Noun, _ checked: CheckedQuery, _ query: Query, _ span: Span
  ) throws(Diagnostic) {
    guard checked.noun == .pairs, case .pairs(let members, _) = checked.set else {
      return try requireInside(noun, checked.noun, span)
    }
    throw Diagnostic(
      code: "no-relation", message: "\(noun.rawValue) are never in pairs", span: span,
      hints: [hint(span, "in (\(query) | their \(members.rawValue))")])
  }

  private func requireInside(_ noun: Noun, _ scope: Noun, _ span: Span) throws(Diagnostic) {
    if Relation.between(noun, scope) != nil { return }
    throw Diagnostic(
      code: "no-relation", message: "\(noun.rawValue) are never in \(scope.rawValue)", span: span)
  }
}
