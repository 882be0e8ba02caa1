import QuaereCore
import QuaereQuery

/// A condition and candidates in, the candidates that fulfil it out.
extension Interpreter {
  func evaluate(_ condition: Condition, on noun: Noun, among candidates: IDSet) throws -> IDSet {
    if candidates.isEmpty { return candidates }
    try checkCancelled()
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
      return candidates.filter { isIn(state, noun, $0) }
    case .comparison(let field, let comparison, let literal, _):
      return candidates.filter { holds(noun, $0, field, comparison, literal) }
    case .undated:
      return candidates.subtracting(try map(everything(.dates), from: .dates, to: noun))
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
      try words.reduce(IDSet.empty) { $0.union(try inside(try scope(named: $1), noun)) }
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
    guard let relation = Relation.between(noun, target) else { return .empty }
    var allowed = everything(target)
    if let inner { allowed = try evaluate(inner, on: target, among: allowed) }
    let wanted = count ?? .atLeast(1)
    let admitsAll = inner == nil && allowed.count == spaceCount(target)
    if !admitsAll, allowed.isEmpty { return wanted.admits(0) ? candidates : .empty }
    let bits = IDBits(allowed, space: spaceCount(target))
    var tested = 0
    return try candidates.filter { id in
      tested += 1
      if tested & 0xFFF == 0 { try checkCancelled() }
      var number = 0
      for found in targets(of: id, along: relation.path)
      where admitsAll || bits.contains(found) { number += 1 }
      return wanted.admits(number)
    }
  }

  private func dated(_ period: Period, _ noun: Noun) throws -> IDSet {
    let bounds = try interval(period)
    if noun == .sources || noun == .citations {
      return everything(noun).filter { id in
        let text = noun == .sources ? index.sourceDate[Int(id)] : index.citationDate[Int(id)]
        guard let date = EDTF(text) else { return false }
        return fits(date.earliest, date.latest, bounds, period.sense)
      }
    }
    var found: [UInt32] = []
    for date in 0..<index.dateBlock.count
    where fits(
      Day(number: index.dateEarliest[date]), Day(number: index.dateLatest[date]), bounds,
      period.sense)
    { found.append(UInt32(date)) }
    return noun == .dates
      ? IDSet(sorted: found) : try map(IDSet(sorted: found), from: .dates, to: noun)
  }

  private func fits(
    _ earliest: Day, _ latest: Day, _ bounds: ClosedRange<Day>, _ sense: Period.Sense
  ) -> Bool {
    sense == .overlaps
      ? earliest <= bounds.upperBound && bounds.lowerBound <= latest
      : bounds.lowerBound <= earliest && latest <= bounds.upperBound
  }

  private func made(_ period: Period, on noun: Noun, among candidates: IDSet) throws -> IDSet {
    let bounds = try interval(period)
    return candidates.filter { id in
      guard case .text(let made) = value(noun, id, "made"), let day = EDTF(made.prefix(10)) else {
        return false
      }
      return bounds.contains(day.earliest)
    }
  }

  /// A period as days; `last session` and the like are asked of the record.
  private func interval(_ period: Period) throws -> ClosedRange<Day> {
    let today = record.today
    switch period.when {
    case .date(let value): return value.earliest...value.latest
    case .since(let words): return try start(of: words, period.span)...Day.distantFuture
    case .relative(let words):
      let start = try start(of: words, period.span)
      return start...max(start, words == "yesterday" ? start : today)
    }
  }

  private func start(of words: String, _ span: Span) throws -> Day {
    let today = record.today
    switch words {
    case "today": return today
    case "yesterday": return Day(number: today.number - 1)
    case "last week": return Day(number: today.number - 7)
    case "last month": return Day(number: today.number - 30)
    default:
      if let made = record.lastSession, let day = EDTF(made.prefix(10)) { return day.earliest }
      throw Diagnostic(
        code: "no-last-session", message: "there is no session before this one", span: span,
        hints: ["since yesterday"])
    }
  }
}
