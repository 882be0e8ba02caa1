import QuaereCore

extension Checker {
  mutating func stage(
    _ stage: Spanned<Stage>, on noun: inout Noun
  ) throws(Diagnostic) -> CheckedStage {
    switch stage.value {
    case .sort(let keys):
      for key in keys { try requireField(key.field, of: noun) }
      return .sort(keys.map { CheckedSortKey(field: $0.field.value, descending: $0.descending) })
    case .group(let fields): return .group(try checked(fields, of: noun))
    case .count(let fields): return .count(by: try checked(fields, of: noun))
    case .show(let fields): return .show(try checked(fields, of: noun))
    case .first(let number): return .first(number)
    case .last(let number): return .last(number)
    case .keep(let filter): return .keep(try condition(filter, on: noun))
    case .kwic(let values): return .kwic(try wordTerms(values, stage.span))
    case .their(let target, let filter):
      try requireRelation(
        noun, target, "\(noun.rawValue) have no \(target.value.rawValue)")
      noun = target.value
      guard let filter else { return .their(noun, nil) }
      return .their(noun, try condition(filter, on: noun))
    }
  }

  private func checked(
    _ fields: [Spanned<String>], of noun: Noun
  ) throws(Diagnostic) -> [String] {
    for field in fields where noun != .pairs { try requireField(field, of: noun) }
    return fields.map(\.value)
  }
}
