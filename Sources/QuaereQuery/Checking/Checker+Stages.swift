import QuaereCore

extension Checker {
  mutating func stage(
    _ stage: Spanned<Stage>, on noun: inout Noun, said: Said
  ) throws(Diagnostic) -> CheckedStage {
    try requireMeaning(of: stage, on: noun)
    switch stage.value {
    case .sort(let keys):
      for key in keys { try requireField(key.field, of: noun) }
      return .sort(keys.map { CheckedSortKey(field: $0.field.value, descending: $0.descending) })
    case .group(let fields): return .group(try checked(fields, of: noun, stage))
    case .count(let fields):
      if noun == .pairs, let first = fields.first { throw meaningless(stage, on: noun, first.span) }
      return .count(by: try checked(fields, of: noun, stage))
    case .show(let fields): return .show(try checked(fields, of: noun, stage))
    case .first(let number): return .first(number)
    case .last(let number): return .last(number)
    case .keep(let filter):
      return .keep(try condition(filter, on: noun == .pairs ? pairsOf ?? noun : noun))
    case .sample(let number, let seed): return .sample(number, seed: seed ?? 1)
    case .table(let lines, let columns):
      try requireField(lines, of: noun)
      try requireField(columns, of: noun)
      return .table(of: lines.value, by: columns.value)
    case .kwic, .collocates, .context, .text:
      return try textStage(stage, on: noun, said: said)
    case .timeline, .gaps, .network:
      return try drawnStage(stage, on: noun, said: said)
    case .their(let target, let filter):
      let members = noun == .pairs ? pairsOf ?? noun : noun
      try requireRelation(
        members, target, "\(members.rawValue) have no \(target.value.rawValue)")
      noun = target.value
      guard let filter else { return .their(noun, nil) }
      return .their(noun, try condition(filter, on: noun))
    }
  }

  /// Stages that go back to the words of the rows.
  private func textStage(
    _ stage: Spanned<Stage>, on noun: Noun, said: Said
  ) throws(Diagnostic) -> CheckedStage {
    switch stage.value {
    case .kwic(let values, let order):
      try requireText(stage, noun, of: Applicability.worded)
      return .kwic(try wordTerms(values, stage.span), by: order)
    case .collocates(let within):
      try requireText(stage, noun, of: Applicability.worded)
      if said.node.isEmpty { throw noNode(stage, noun) }
      return .collocates(within: within ?? StageDefinition.usualWindow, of: said.node)
    case .context(let number):
      try requireText(stage, noun, of: Applicability.running)
      return .context(number)
    default:
      try requireText(stage, noun, of: Applicability.written)
      return .text
    }
  }

  /// Stages that lay the rows out in time or beside each other.
  private func drawnStage(
    _ stage: Spanned<Stage>, on noun: Noun, said: Said
  ) throws(Diagnostic) -> CheckedStage {
    switch stage.value {
    case .timeline(let unit):
      try requireDates(stage, noun)
      return .timeline(unit, fitting: said.periods)
    case .gaps(let unit):
      try requireDates(stage, noun)
      return .gaps(unit, fitting: said.periods)
    case .network(let named):
      return .network(of: try networked(named, stage, on: noun))
    default: return .text
    }
  }

  private func checked(
    _ fields: [Spanned<String>], of noun: Noun, _ stage: Spanned<Stage>
  ) throws(Diagnostic) -> [String] {
    for field in fields {
      do {
        try requireField(field, of: noun)
      } catch {
        throw withOwners(of: field, on: noun, stage, error)
      }
    }
    return fields.map(\.value)
  }

  /// `sentences | count by name`: names are had by the people in them.
  private func withOwners(
    of field: Spanned<String>, on noun: Noun, _ stage: Spanned<Stage>, _ error: Diagnostic
  ) -> Diagnostic {
    var error = error
    let owners = Relation.likely(with: noun).filter {
      NounDefinition.of($0).fields.contains(field.value)
    }
    let lines = owners.prefix(2).map { hint(stage.span, "their \($0.rawValue) | \(stage.value)") }
    error.hints = Array((lines + error.hints).prefix(3))
    return error
  }

  private func requireMeaning(of stage: Spanned<Stage>, on noun: Noun) throws(Diagnostic) {
    let keyword = stage.value.keyword
    if noun != .pairs || Applicability.admits(stage: keyword, on: noun) { return }
    throw meaningless(stage, on: noun, stage.span)
  }

  /// What can be done with the rows that pairs are of.
  private func meaningless(
    _ stage: Spanned<Stage>, on noun: Noun, _ span: Span
  ) -> Diagnostic {
    let keyword = stage.value.keyword
    let members = pairsOf ?? noun
    let isOfMembers = Applicability.admits(stage: keyword, on: members)
    return Diagnostic(
      code: "stage-without-meaning", message: "“\(keyword)” says nothing about \(noun.rawValue)",
      span: span,
      hints: isOfMembers ? [hint(stage.span, "their \(members.rawValue) | \(stage.value)")] : [])
  }
}
