import QuaereCore

extension Checker {
  mutating func clause(
    _ clause: Spanned<Clause>, on noun: Noun, subject: Span? = nil
  ) throws(Diagnostic) -> Condition {
    // A clause on pairs is about both members; two clauses are about the pair itself.
    let member = noun == .pairs ? pairsOf ?? noun : noun
    try requireMeaning(of: clause, on: member, subject)
    switch clause.value {
    case .inside(let scope): return try self.scope(scope, on: member, clause.span)
    case .naming(let values): return .naming(try nameTerms(values, of: .names))
    case .containing(let values): return .containing(try wordTerms(values, clause.span))
    case .citing(let values): return .citing(try nameTerms(values, of: .sources))
    case .by(let values):
      return .by(try nameTerms(values, of: ValueKind.who(wrote: member).space))
    case .dated(let period): return .dated(period)
    case .undated: return .undated
    case .made(let period): return .made(period)
    case .with(let count, let target, let filter):
      return try with(count, target, filter, on: member)
    case .state(let state):
      return .state(try known(state, of: member))
    case .comparison(let field, let comparison, let literal):
      try requireField(field, of: member)
      return .comparison(field: field.value, comparison, literal.value, field.span)
    case .sharing(let count, let target):
      try requirePairs(noun, "sharing", clause.span, subject)
      try requireRelation(
        member, target, "pairs of \(member.rawValue) share no \(target.value.rawValue)")
      return .sharing(count ?? .atLeast(1), target.value)
    case .differing(let fields):
      try requirePairs(noun, "differing", clause.span, subject)
      for field in fields { try requireField(field, of: member) }
      return .differing(fields.map(\.value))
    }
  }

  private mutating func with(
    _ count: Count?, _ target: Spanned<Noun>, _ filter: Filter?, on noun: Noun
  ) throws(Diagnostic) -> Condition {
    try requireRelation(
      noun, target,
      "\(noun.rawValue) and \(target.value.rawValue) have nothing to do with each other")
    var condition: Condition?
    if let filter { condition = try self.condition(filter, on: target.value) }
    return .with(count, target.value, condition)
  }

  func requireRelation(
    _ noun: Noun, _ target: Spanned<Noun>, _ message: String
  ) throws(Diagnostic) {
    if Relation.between(noun, target.value) != nil { return }
    throw Diagnostic(
      code: "no-relation", message: message, span: target.span,
      hints: Relation.likely(with: noun).prefix(3).map { hint(target.span, $0.rawValue) })
  }

  private func requirePairs(
    _ noun: Noun, _ clause: String, _ span: Span, _ subject: Span?
  ) throws(Diagnostic) {
    if noun == .pairs { return }
    throw Diagnostic(
      code: "pairs-only", message: "“\(clause)” is about pairs", span: span,
      hints: subject.map { [hint($0, "pairs of \(noun.rawValue)")] } ?? [])
  }

  private func known(_ state: Spanned<String>, of noun: Noun) throws(Diagnostic) -> String {
    let states = NounDefinition.of(noun).states
    if states.contains(state.value) { return state.value }
    let near = Nearest.word(to: state.value, in: states)
    throw Diagnostic(
      code: "unknown-state",
      message: states.isEmpty
        ? "\(noun.rawValue) have no states" : "\(noun.rawValue) are never “\(state.value)”",
      span: state.span,
      hints: (near.map { [$0] } ?? states).prefix(3).map { hint(state.span, $0) })
  }

  func requireField(_ field: Spanned<String>, of noun: Noun) throws(Diagnostic) {
    let known = NounDefinition.of(noun)
    if known.takes(field: field.value) { return }
    let near = Nearest.word(to: field.value, in: known.fields + known.countable.map(\.rawValue))
    throw Diagnostic(
      code: "unknown-field", message: "\(noun.rawValue) have no field “\(field.value)”",
      span: field.span,
      hints: (near.map { [$0] } ?? known.fields).prefix(3).map { hint(field.span, $0) })
  }
}
