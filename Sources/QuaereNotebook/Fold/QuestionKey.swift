import QuaereQuery

/// What makes two questions the same for `dismiss`: the rows that they ask for, however these are
/// sorted, counted or shown.
enum QuestionKey {
  /// - Parameter author: whose `@solo` is meant.
  static func of(_ query: Query, author: String) -> String {
    guard query.isOneSet else { return query.rowsOnly.description }
    switch query.first.subject.value {
    case .named(let set): return NamedSet(owner: set.owner ?? author, name: set.name).description
    case .query(let inner): return of(inner, author: author)
    default: return query.description
    }
  }
}
