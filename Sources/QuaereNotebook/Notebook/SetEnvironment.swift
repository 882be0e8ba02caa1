import QuaereCore
import QuaereQuery

/// Named sets as the parser and checker see them: mine by name, another person's with theirs.
public struct SetEnvironment: NameEnvironment {
  let folded: Folded
  let me: String

  public func definition(of set: NamedSet) -> NamedDefinition? {
    guard let named = folded.set(set.name, owner: set.owner, me: me) else { return nil }
    switch named.content {
    case .live(let text):
      guard case .query(let query) = try? Parser.parse(text, environment: NoNames()) else { return nil }
      return .live(query)
    case .frozen(let noun, let rows):
      return .frozen(noun, rows)
    }
  }

  public func noun(of set: NamedSet) -> Noun? {
    switch definition(of: set) {
    case .live(let query): (try? Checker.check(query, environment: self))?.noun
    case .frozen(let noun, _): noun
    case nil: nil
    }
  }

  public var names: [String] { folded.setNames(me: me) }
}
