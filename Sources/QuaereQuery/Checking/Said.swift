import QuaereCore

/// A term whose company `collocates` tells.
public enum NodeTerm: Hashable, Sendable {
  case words(Matches<WordTerm>)
  case names(Matches<NameTerm>)
}

/// What a question has said of its rows so far, for stages that go back to it.
struct Said {
  /// Of the rows as they are now.
  private(set) var periods: [Period] = []
  /// Of these rows and those before `their`.
  private(set) var node: [NodeTerm] = []

  init(of set: CheckedSet) { add(set) }

  mutating func add(_ stage: CheckedStage) {
    switch stage {
    case .keep(let condition): add(condition)
    case .their(_, let condition):
      // Other rows: the period was that of the rows they hang on.
      periods = []
      if let condition { add(condition) }
    default: break
    }
  }

  private mutating func add(_ set: CheckedSet) {
    switch set {
    case .all, .place, .frozen: break
    case .narrowed(let inner, let condition):
      add(inner)
      add(condition)
    case .union(let left, let right):
      // A row of either: no period holds for both.
      let before = periods
      add(left)
      add(right)
      periods = before
    case .difference(let left, _): add(left)
    case .pairs(_, let condition): add(condition)
    case .query(let query):
      add(query.set)
      query.stages.forEach { add($0) }
    }
  }

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .all(let parts): parts.forEach { add($0) }
    case .any(let parts):
      let before = periods
      parts.forEach { add($0) }
      periods = before
    case .dated(let period), .made(let period): periods.append(period)
    case .containing(let matches): node.append(.words(matches))
    case .naming(let matches): node.append(.names(matches))
    default: break
    }
  }
}
