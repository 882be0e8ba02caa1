import QuaereCore

/// Which nouns a question may be about where it stands, for completion; the checker says why others
/// may not.
public enum Wanted: Hashable, Sendable {
  case any
  /// After `plus` and `minus`: rows of the same kind.
  case like(Noun)
  /// In brackets after `in`, `naming`, `citing` or `by`: rows that the noun hangs together with.
  case relatedTo(Noun)

  static func joined(to noun: Noun?) -> Wanted { noun.map { .like($0) } ?? .any }

  static func related(to noun: Noun?) -> Wanted { noun.map { .relatedTo($0) } ?? .any }

  func admits(_ noun: Noun) -> Bool {
    switch self {
    case .any: true
    case .like(let other): Relation.space(of: noun) == Relation.space(of: other)
    case .relatedTo(let other): Relation.between(other, noun) != nil
    }
  }
}
