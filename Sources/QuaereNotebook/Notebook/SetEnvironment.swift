import QuaereCore
import QuaereQuery

/// Named sets as the parser and checker see them: mine by name, another person's with theirs.
public struct SetEnvironment: NameEnvironment {
  let folded: FoldedRecord
  /// The handle of the only open document, which may be left out.
  var onlyHandle: String?

  public var seasons: Seasons { Setting.settings(folded.settings).seasons }

  /// A row is left out by whoever asks, and of a set also by its owner.
  public func dismissed(from query: Query) -> [Dismissal] {
    let dismissals = folded.record.dismissals
    guard !dismissals.isEmpty else { return [] }
    let me = folded.record.me
    let question = StoredForm.of(
      QuestionKey.of(query, author: me), only: onlyHandle, rows: [])
    return dismissals.filter { dismissal in
      dismissal.question == question
        && (dismissal.author == me || question.hasPrefix("@\(dismissal.author)/"))
    }
  }

  public func definition(of set: NamedSet) -> NamedDefinition? {
    if let question = folded.question(set) { return .live(question.query) }
    guard let frozen = folded.frozenSet(set), let noun = noun(of: frozen) else { return nil }
    return .frozen(noun, frozen.rows.map(\.address))
  }

  public func noun(of set: NamedSet) -> Noun? {
    if let question = folded.question(set) {
      return (try? Checker.check(question.query, environment: self))?.noun
    }
    return folded.frozenSet(set).flatMap { noun(of: $0) }
  }

  /// Of its rows where they are places; else of the set it was frozen from.
  private func noun(of frozen: FrozenSet) -> Noun? {
    if let first = frozen.rows.first.flatMap({ Address($0.address) }) { return first.place.noun }
    return folded.question(frozen.of).flatMap {
      (try? Checker.check($0.query, environment: self))?.noun
    }
  }

  public var names: [String] {
    let sets =
      folded.questions.map { ($0.owner, $0.name) } + folded.frozen.map { ($0.owner, $0.name) }
    return sets.map { $0.0 == folded.record.me ? $0.1 : "\($0.0)/\($0.1)" }
  }
}
