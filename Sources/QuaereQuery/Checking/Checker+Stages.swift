import QuaereCore

extension Checker {
  mutating func stage(
    _ stage: Spanned<Stage>, on noun: inout Noun
  ) throws(Diagnostic) -> CheckedStage {
    try requireMeaning(of: stage, on: noun)
    switch stage.value {
    case .sort(let keys):
      for key in keys { try requireField(key.field, of: noun) }
      return .sort(keys.map { CheckedSortKey(field: $0.field.value, descending: $0.descending) })
    case .group(let fields): return .group(try checked(fields, of: noun))
    case .count(let fields):
      if noun == .pairs, let first = fields.first { throw meaningless(stage, on: noun, first.span) }
      return .count(by: try checked(fields, of: noun))
    case .show(let fields): return .show(try checked(fields, of: noun))
    case .first(let number): return .first(number)
    case .last(let number): return .last(number)
    case .keep(let filter):
      return .keep(try condition(filter, on: noun == .pairs ? pairsOf ?? noun : noun))
    case .kwic(let values): return .kwic(try wordTerms(values, stage.span))
    case .their(let target, let filter):
      let members = noun == .pairs ? pairsOf ?? noun : noun
      try requireRelation(
        members, target, "\(members.rawValue) have no \(target.value.rawValue)")
      noun = target.value
      guard let filter else { return .their(noun, nil) }
      return .their(noun, try condition(filter, on: noun))
    }
  }

  private func checked(
    _ fields: [Spanned<String>], of noun: Noun
  ) throws(Diagnostic) -> [String] {
    for field in fields { try requireField(field, of: noun) }
    return fields.map(\.value)
  }

  private func requireMeaning(of stage: Spanned<Stage>, on noun: Noun) throws(Diagnostic) {
    if Applicability.admits(stage: stage.value.keyword, on: noun) { return }
    throw meaningless(stage, on: noun, stage.span)
  }

  /// What can be done with something that hangs on the rows.
  private func meaningless(
    _ stage: Spanned<Stage>, on noun: Noun, _ span: Span
  ) -> Diagnostic {
    let keyword = stage.value.keyword
    let others = noun == .pairs ? [pairsOf ?? noun] : Relation.likely(with: noun)
    let near = others.filter { Applicability.admits(stage: keyword, on: $0) }
    return Diagnostic(
      code: "stage-without-meaning", message: "“\(keyword)” says nothing about \(noun.rawValue)",
      span: span,
      hints: near.prefix(2).map { hint(stage.span, "their \($0.rawValue) | \(stage.value)") })
  }
}
