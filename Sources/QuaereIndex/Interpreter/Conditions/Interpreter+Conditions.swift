import QuaereCore
import QuaereQuery

/// A condition and candidates in, the candidates that fulfil it out.
extension Interpreter {
  func evaluate(_ condition: Condition, on noun: Noun, among candidates: IDSet) throws -> IDSet {
    if candidates.isEmpty { return candidates }
    try checkCancelled()
    guard let tracer, !condition.isOfSeveral else {
      return try fulfilling(condition, on: noun, among: candidates)
    }
    return try tracer.note(.condition(condition, noun), count: \.count) {
      try fulfilling(condition, on: noun, among: candidates)
    }
  }

  private func fulfilling(
    _ condition: Condition, on noun: Noun, among candidates: IDSet
  ) throws -> IDSet {
    switch condition {
    case .all(let parts):
      return try rarestFirst(parts).reduce(candidates) { try evaluate($1, on: noun, among: $0) }
    case .any(let parts):
      return try parts.reduce(IDSet.empty) {
        $0.union(try evaluate($1, on: noun, among: candidates))
      }
    case .not(let inner):
      return candidates.subtracting(try evaluate(inner, on: noun, among: candidates))
    case .with(let count, let target, let inner):
      return try with(count, target, inner, on: noun, among: candidates)
    case .state(let state):
      return try filter(candidates, test(state, noun))
    case .comparison(let field, let comparison, let literal, _):
      return try filter(candidates) { holds(noun, $0, field, comparison, literal) }
    case .undated:
      var counted = everything(.dates)
      if !dates.completes { counted = try filter(counted) { isCounted(Int($0)) } }
      return candidates.subtracting(try dated(counted, noun) { _ in true })
    case .made(let period):
      return try made(period, on: noun, among: candidates)
    case .sharing, .differing:
      return candidates
    case .containing(let matches):
      return try containing(matches, noun, among: candidates)
    default:
      return candidates.intersection(try members(condition, on: noun))
    }
  }

  /// Conditions that give a set whatever the candidates are.
  private func members(_ condition: Condition, on noun: Noun) throws -> IDSet {
    switch condition {
    case .inside(let query): try inside(try evaluate(query), noun)
    case .place(let address, let span): try inside(try set(at: address, span), noun)
    case .named(let words):
      try words.reduce(IDSet.empty) { set, name in
        let scope = try scope(named: name)
        if Relation.between(noun, scope.noun)?.usesReach ?? false { usedReach = true }
        return set.union(try inside(scope, noun))
      }
    case .naming(let matches): try naming(matches, noun)
    case .citing(let matches): try citing(matches, noun)
    case .by(let matches): try by(matches, noun)
    case .dated(let period): try dated(period, noun)
    default: .empty
    }
  }

  /// The same noun: a member. Another: inside, or hanging on.
  private func inside(_ scope: Evaluation, _ noun: Noun) throws -> IDSet {
    try inside((noun: scope.noun, set: IDSet(unsorted: scope.ids)), noun)
  }

  private func inside(_ scope: (noun: Noun, set: IDSet), _ noun: Noun) throws -> IDSet {
    if Relation.space(of: scope.noun) == Relation.space(of: noun) {
      // `sections in 2` are section 2 and its sub-sections.
      return noun == .sections ? withSubsections(scope.set) : narrowing(scope.set, to: noun)
    }
    return try map(scope.set, from: scope.noun, to: noun)
  }

  private func withSubsections(_ set: IDSet) -> IDSet {
    IDSet(unsorted: set.ids.flatMap { Array($0..<max($0 + 1, index.sectionEnd[Int($0)])) })
  }

  private func with(
    _ count: Count?, _ target: Noun, _ inner: Condition?, on noun: Noun, among candidates: IDSet
  ) throws -> IDSet {
    if noun == .sources, target == .spellings, inner == nil {
      // A work's spellings are those of its title, not those of its author's name.
      return candidates.filter {
        (count ?? .atLeast(1)).admits(index.sourceSpellings.list(Int($0)).count)
      }
    }
    guard let relation = Relation.between(noun, target) else { return .empty }
    var allowed = everything(target)
    if let inner { allowed = try evaluate(inner, on: target, among: allowed) }
    let wanted = count ?? .atLeast(1)
    var candidates = candidates
    if target == .sources, inner == nil, wanted.admits(0), !wanted.admits(1) {
      candidates = try filter(candidates) { !isReference(noun, Int($0)) }
    }
    if allowed.isEmpty { return wanted.admits(0) ? candidates : .empty }
    let admitsAll = inner == nil && allowed.count == spaceCount(target)
    let bits = admitsAll ? nil : allowed.bits(space: spaceCount(target))
    return try counting(wanted, in: bits, along: Way(relation.path, self), among: candidates)
  }

  /// Those on which so many rows hang at the end of a way.
  private func counting(
    _ wanted: Count, in allowed: Bits?, along way: Way, among candidates: IDSet
  ) throws -> IDSet {
    let enough = wanted.decided
    if enough == 0 { return wanted.admits(0) ? candidates : .empty }
    if enough == 1, let test = try having(allowed, on: way, for: candidates.count) {
      let wantsSome = wanted.admits(1)
      return try filter(candidates) { test($0) == wantsSome }
    }
    return try filter(candidates) {
      wanted.admits(way.count(from: $0, in: allowed, upTo: enough))
    }
  }

  /// Those that a test keeps; asks now and then whether to go on.
  func filter(_ candidates: IDSet, _ keeps: (UInt32) throws -> Bool) throws -> IDSet {
    var tested = 0
    return try candidates.filter { id in
      tested += 1
      if tested & 0xFFF == 0 { try checkCancelled() }
      return try keeps(id)
    }
  }

  /// An entry of a list of references is a source and rests on none.
  private func isReference(_ noun: Noun, _ id: Int) -> Bool {
    guard noun == .passages || noun == .sentences else { return false }
    let passage = noun == .passages ? id : Int(index.sentencePassage[id])
    let kinds = Passage.Kind.allCases
    let raw = Int(index.passageKind[passage])
    return raw < kinds.count && kinds[raw] == .reference
  }
}

extension Count {
  /// Of so many it is known whether they will do; more change nothing.
  fileprivate var decided: Int {
    switch self {
    case .none: 1
    case .exactly(let number), .atMost(let number): max(0, number + 1)
    case .atLeast(let number): max(0, number)
    }
  }
}
