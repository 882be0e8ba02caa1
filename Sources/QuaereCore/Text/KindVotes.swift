/// What speaks for a name being that of a person, a place or a group, added up over its mentions.
public struct KindVotes: Sendable, Equatable {
  public var person: Int
  public var place: Int
  public var group: Int

  public init(person: Int = 0, place: Int = 0, group: Int = 0) {
    (self.person, self.place, self.group) = (person, place, group)
  }

  public static func + (left: KindVotes, right: KindVotes) -> KindVotes {
    KindVotes(
      person: left.person + right.person, place: left.place + right.place,
      group: left.group + right.group)
  }

  public var kind: Name.Kind {
    let most = max(person, place, group)
    if most == 0 { return .unknown }
    return group == most ? .group : place == most ? .place : .person
  }

  public var isEmpty: Bool { max(person, place, group) == 0 }

  /// One weak cue is a guess.
  public var isGuess: Bool { max(person, place, group) < 3 }
}
