import QuaereCore

extension Checker {
  mutating func stage(
    _ stage: Spanned<Stage>, on noun: inout Noun
  ) throws(Diagnostic) -> CheckedStage {
    switch stage.value {
    case .sort(let keys):
      for key in keys { try require(key.field, of: noun) }
      return .sort(keys.map { CheckedSortKey(field: $0.field.value, descending: $0.descending) })
    case .group(let fields): return .group(try checked(fields, of: noun))
    case .count(let fields): return .count(by: try checked(fields, of: noun))
    case .show(let fields): return .show(try checked(fields, of: noun))
    case .first(let number): return .first(number)
    case .last(let number): return .last(number)
    case .keep(let filter): return .keep(try condition(filter, on: noun))
    case .kwic(let values): return .kwic(try Checker.wordTerms(values))
    case .their(let target, let filter):
      guard Relation.between(noun, target.value) != nil else {
        throw Diagnostic(
          code: "no-relation",
          message: "\(noun.rawValue) have no \(target.value.rawValue)", span: target.span,
          hints: Checker.related(to: noun).map { "their \($0)" })
      }
      noun = target.value
      guard let filter else { return .their(noun, nil) }
      return .their(noun, try condition(filter, on: noun))
    }
  }

  private func checked(
    _ fields: [Spanned<String>], of noun: Noun
  ) throws(Diagnostic) -> [String] {
    for field in fields { try require(field, of: noun) }
    return fields.map(\.value)
  }

  /// The parser knows the noun only where it was written; behind a named set it is known here.
  private func require(_ field: Spanned<String>, of noun: Noun) throws(Diagnostic) {
    let known = NounDefinition.of(noun)
    if known.takes(field: field.value) || noun == .pairs { return }
    let near = Nearest.word(to: field.value, in: known.fields)
    throw Diagnostic(
      code: "unknown-field", message: "\(noun.rawValue) have no field “\(field.value)”",
      span: field.span, hints: near.map { [$0] } ?? known.fields)
  }
}
