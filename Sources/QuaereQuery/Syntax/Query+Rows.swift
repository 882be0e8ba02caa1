/// What decides which rows a question has, and what only shows them.
extension Query {
  /// How many of the stages make rows; those after them sort, count, cut or show.
  public var rowStageCount: Int {
    let last = stages.lastIndex {
      switch $0.value {
      case .their, .keep: true
      default: false
      }
    }
    return last.map { $0 + 1 } ?? 0
  }

  /// The question without the stages that only show.
  public var rowsOnly: Query {
    var rows = self
    rows.stages = Array(stages.prefix(rowStageCount))
    return rows
  }

  /// True for `@solo` with nothing but stages that show after it.
  public var isOneSet: Bool {
    guard rest.isEmpty, first.filter == nil, rowStageCount == 0 else { return false }
    switch first.subject.value {
    case .named: return true
    case .query(let inner): return inner.isOneSet
    default: return false
    }
  }
}
