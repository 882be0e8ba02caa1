import QuaereCore

/// `CheckedQuery` → `Plan`: conditions that narrow most for the least work come first, and what the
/// answer will rest on is noted.
public struct Planner {
  private var usesReach = false
  private var seasons: [Season] = []
  private var seeds: [Int] = []
  private var nouns: Set<Noun> = []

  public static func plan(_ query: CheckedQuery) -> Plan {
    var planner = Planner()
    let ordered = planner.query(query)
    return Plan(
      set: ordered.set, stages: ordered.stages, noun: ordered.noun, usesReach: planner.usesReach,
      seasons: planner.seasons, seeds: planner.seeds, nouns: planner.nouns)
  }

  private mutating func query(_ query: CheckedQuery) -> CheckedQuery {
    var ordered = query
    nouns.insert(query.set.noun)
    ordered.set = set(query.set)
    var noun = query.set.noun
    ordered.stages = query.stages.map { stage($0, on: &noun) }
    return ordered
  }

  private mutating func set(_ set: CheckedSet) -> CheckedSet {
    switch set {
    case .all, .place, .frozen: set
    case .narrowed(let inner, let condition):
      .narrowed(self.set(inner), self.condition(condition, on: inner.noun))
    case .union(let left, let right): .union(self.set(left), self.set(right))
    case .difference(let left, let right): .difference(self.set(left), self.set(right))
    case .pairs(let noun, let condition): .pairs(of: noun, self.condition(condition, on: noun))
    case .query(let inner): .query(query(inner))
    }
  }

  private mutating func stage(_ stage: CheckedStage, on noun: inout Noun) -> CheckedStage {
    switch stage {
    case .their(let target, let condition):
      note(noun, target)
      noun = target
      return .their(target, condition.map { self.condition($0, on: target) })
    case .keep(let condition):
      return .keep(self.condition(condition, on: noun))
    case .sort(let keys):
      keys.forEach { note(noun, field: $0.field) }
      return stage
    case .count(let fields), .group(let fields), .show(let fields):
      fields.forEach { note(noun, field: $0) }
      return stage
    case .sample(_, let seed):
      if !seeds.contains(seed) { seeds.append(seed) }
      return stage
    case .table(let lines, let columns):
      [lines, columns].forEach { note(noun, field: $0) }
      return stage
    case .network(let target):
      note(Relation.context(of: target, inRowsOf: noun), target)
      return stage
    default: return stage
    }
  }

  private mutating func condition(_ condition: Condition, on noun: Noun) -> Condition {
    switch condition {
    case .all(let parts):
      let planned = parts.map { self.condition($0, on: noun) }
      return .all(planned.stablySorted { Planner.cost($0) < Planner.cost($1) })
    case .any(let parts): return .any(parts.map { self.condition($0, on: noun) })
    case .not(let inner): return .not(self.condition(inner, on: noun))
    case .inside(let inner):
      note(noun, inner.noun)
      return .inside(query(inner))
    case .place(let address, _):
      note(noun, address.place.noun)
      return condition
    case .citing:
      note(noun, .sources)
      return condition
    case .with(let count, let target, let inner):
      note(noun, target)
      return .with(count, target, inner.map { self.condition($0, on: target) })
    case .sharing(_, let target):
      note(noun, target)
      return condition
    case .comparison(let field, _, _, _):
      note(noun, field: field)
      return condition
    case .dated(let period), .made(let period):
      if let season = period.season, !seasons.contains(season) { seasons.append(season) }
      return condition
    default: return condition
    }
  }

  private mutating func note(_ from: Noun, _ to: Noun) {
    nouns.insert(to)
    if Relation.between(from, to)?.usesReach ?? false { usesReach = true }
  }

  private mutating func note(_ noun: Noun, field: String) {
    if let target = Noun(rawValue: field) { note(noun, target) }
  }

  /// Rough order of work and narrowing: places and words first, counting last.
  private static func cost(_ condition: Condition) -> Int {
    switch condition {
    case .place, .named: 0
    case .naming, .by, .citing: 1
    case .containing(let matches):
      matches.terms.contains { $0.value.alternatives.contains(where: \.isRegex) } ? 6 : 1
    case .state, .made: 2
    case .dated, .undated: 3
    case .inside: 3
    case .any, .all: 4
    case .comparison: 5
    case .with: 5
    case .not(let inner): cost(inner)
    case .sharing, .differing: 7
    }
  }
}

extension Array {
  /// Equal elements keep the order in which they were typed.
  fileprivate func stablySorted(by less: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { less($0.1, $1.1) || (!less($1.1, $0.1) && $0.0 < $1.0) }.map(\.1)
  }
}
