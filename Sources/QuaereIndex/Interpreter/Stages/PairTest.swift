import QuaereCore
import QuaereQuery

/// Clauses that are about two rows together, with `not` and `or` among them.
final class PairTest {
  /// The noun under which pairs are listed: of the first clause that asks for something shared.
  let listed: Noun?
  /// Every noun of which something has to be shared.
  let positive: [Noun]
  private let interpreter: Interpreter
  private let noun: Noun
  private let parts: [Part]
  private var known: [Noun: [UInt32: [UInt32]]] = [:]

  private indirect enum Part {
    case sharing(Count, Noun)
    case differing([String])
    /// A clause about rows: it has to hold of both.
    case members(IDSet)
    case not(Part)
    case any([Part])
    case all([Part])
  }

  init(
    _ interpreter: Interpreter, _ noun: Noun, _ conditions: [Condition], among candidates: IDSet
  ) throws {
    self.interpreter = interpreter
    self.noun = noun
    parts = try conditions.map { try PairTest.part($0, interpreter, noun, candidates) }
    positive = conditions.compactMap {
      guard case .sharing(let count, let target) = $0, !count.admits(0) else { return nil }
      return target
    }
    listed = positive.first
  }

  private static func part(
    _ condition: Condition, _ interpreter: Interpreter, _ noun: Noun, _ candidates: IDSet
  ) throws -> Part {
    guard condition.isAboutPairs else {
      return .members(try interpreter.evaluate(condition, on: noun, among: candidates))
    }
    func parts(_ conditions: [Condition]) throws -> [Part] {
      try conditions.map { try part($0, interpreter, noun, candidates) }
    }
    switch condition {
    case .sharing(let count, let target): return .sharing(count, target)
    case .differing(let fields): return .differing(fields)
    case .not(let inner): return .not(try part(inner, interpreter, noun, candidates))
    case .any(let inner): return .any(try parts(inner))
    case .all(let inner): return .all(try parts(inner))
    default: return .all([])
    }
  }

  func holds(_ first: UInt32, _ second: UInt32) -> Bool {
    parts.allSatisfy { holds($0, first, second) }
  }

  private func holds(_ part: Part, _ first: UInt32, _ second: UInt32) -> Bool {
    switch part {
    case .sharing(let count, let target): count.admits(common(first, second, target).count)
    case .differing(let fields):
      fields.allSatisfy { interpreter.differ(noun, first, second, in: $0) }
    case .members(let set): set.contains(first) && set.contains(second)
    case .not(let inner): !holds(inner, first, second)
    case .any(let inner): inner.contains { holds($0, first, second) }
    case .all(let inner): inner.allSatisfy { holds($0, first, second) }
    }
  }

  /// What both have of a noun.
  func common(_ first: UInt32, _ second: UInt32, _ target: Noun) -> [UInt32] {
    let other = Set(targets(of: second, target))
    return targets(of: first, target).filter(other.contains)
  }

  private func targets(of id: UInt32, _ target: Noun) -> [UInt32] {
    if let found = known[target]?[id] { return found }
    guard let relation = Relation.between(noun, target) else { return [] }
    let found = interpreter.targets(of: id, along: relation.path)
      .filter { interpreter.isOf(target, $0) }
    known[target, default: [:]][id] = found
    return found
  }
}

extension Condition {
  /// True when it says something of two rows together.
  var isAboutPairs: Bool {
    switch self {
    case .sharing, .differing: true
    case .not(let inner): inner.isAboutPairs
    case .all(let parts), .any(let parts): parts.contains(where: \.isAboutPairs)
    default: false
    }
  }
}

extension Interpreter {
  /// Both say something, and the two do not fit: each has a date that fits none of the other's, or
  /// they have other words. Of two arrests on two days each, one day may be the same.
  func differ(_ noun: Noun, _ first: UInt32, _ second: UInt32, in field: String) -> Bool {
    if field == "date", let relation = Relation.between(noun, .dates) {
      let left = targets(of: first, along: relation.path)
      let right = targets(of: second, along: relation.path)
      return left.contains { date in !right.contains { fit(date, $0) } }
        && right.contains { date in !left.contains { fit(date, $0) } }
    }
    let left = value(noun, first, field)
    let right = value(noun, second, field)
    return left != .none && right != .none && left != right
  }

  /// Two dates that can be one.
  private func fit(_ one: UInt32, _ other: UInt32) -> Bool {
    dates.earliest(Int(one)) <= dates.latest(Int(other))
      && dates.earliest(Int(other)) <= dates.latest(Int(one))
  }
}
