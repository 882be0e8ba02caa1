import QuaereCore

/// What stands before a stage, as far as it decides which stages can follow.
struct StageContext {
  /// Of the rows; of pairs the noun of their members.
  var noun: Noun?
  var isPairs: Bool
  /// The last stage after which there are no rows any more.
  var lines: Stage?
  /// Words or names are asked for, whose company could be told.
  var saysWords: Bool

  /// What the stage acts on: pairs are narrowed and gone on from by their members.
  func noun(of keyword: String) -> Noun? {
    isPairs && keyword != "their" && keyword != "keep" ? .pairs : noun
  }

  func admits(_ keyword: String) -> Bool {
    guard Applicability.admits(stage: keyword, after: lines) else { return false }
    if keyword == "collocates", !saysWords { return false }
    return noun(of: keyword).map { Applicability.admits(stage: keyword, on: $0) } ?? true
  }

  /// False after a mere number.
  var goesOn: Bool { if case .count(by: []) = lines { false } else { true } }

  mutating func add(_ stage: Stage) {
    if stage.endsRows { lines = stage }
    switch stage {
    case .their(let target, let filter):
      (noun, isPairs) = (target.value, false)
      saysWords = saysWords || filter?.saysWords ?? false
    case .keep(let filter): saysWords = saysWords || filter.saysWords
    default: break
    }
  }
}

extension Query {
  /// As `Said` finds it in the checked question.
  var saysWords: Bool {
    let terms = [first] + rest.filter { $0.join == .plus }.map(\.term)
    return terms.contains { $0.saysWords }
      || stages.contains { stage in
        switch stage.value {
        case .keep(let filter), .their(_, let filter?): filter.saysWords
        default: false
        }
      }
  }
}

extension Term {
  fileprivate var saysWords: Bool {
    let inner = if case .query(let query) = subject.value { query.saysWords } else { false }
    return inner || filter?.saysWords ?? false
  }
}

extension Filter {
  var saysWords: Bool {
    switch self {
    case .not: return false
    case .all(let parts), .any(let parts): return parts.contains(where: \.saysWords)
    case .clause(let clause):
      switch clause.value {
      case .naming, .containing: return true
      default: return false
      }
    }
  }
}
