import QuaereCore

/// A question whose nouns, fields, states and relations are known to be sound. Names, sources and
/// places are still words: only the index knows them.
public struct CheckedQuery: Hashable, Sendable {
  public var set: CheckedSet
  public var stages: [CheckedStage]
  /// Of the rows at the end.
  public var noun: Noun

  public init(set: CheckedSet, stages: [CheckedStage], noun: Noun) {
    self.set = set
    self.stages = stages
    self.noun = noun
  }
}

public indirect enum CheckedSet: Hashable, Sendable {
  case all(Noun)
  case place(Address, Span)
  /// Rows kept by `freeze`: addresses.
  case frozen(Noun, [String])
  case narrowed(CheckedSet, Condition)
  case union(CheckedSet, CheckedSet)
  case difference(CheckedSet, CheckedSet)
  case pairs(of: Noun, Condition)
  case query(CheckedQuery)

  public var noun: Noun {
    switch self {
    case .all(let noun), .frozen(let noun, _): noun
    case .place(let address, _): address.place.noun
    case .narrowed(let set, _), .difference(let set, _): set.noun
    // People plus places are names.
    case .union(let left, let right):
      left.noun == right.noun ? left.noun : Relation.space(of: left.noun)
    case .pairs: .pairs
    case .query(let query): query.noun
    }
  }
}

/// What a row must fulfil.
public indirect enum Condition: Hashable, Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// Inside one of these rows (another noun), or one of them (the same noun).
  case inside(CheckedQuery)
  case place(Address, Span)
  /// Documents by handle, or sections by title.
  case named([Spanned<String>])
  case naming(Matches<NameTerm>)
  case containing(Matches<WordTerm>)
  case citing(Matches<NameTerm>)
  case by(Matches<NameTerm>)
  case dated(Period)
  case undated
  case made(Period)
  case with(Count?, Noun, Condition?)
  case state(String)
  case comparison(field: String, Comparison, Literal, Span)
  case sharing(Count, Noun)
  case differing([String])
}

/// Any of these, or all of them.
public struct Matches<Term: Hashable & Sendable>: Hashable, Sendable {
  public var terms: [Spanned<Term>]
  public var wantsAll: Bool
}

/// A name, source or person as typed, or a question that gives them.
public enum NameTerm: Hashable, Sendable {
  case words(String)
  case query(CheckedQuery)
}

/// What one value of `containing` may be: any of these. There are several where one thing is written
/// in several ways: `15,000` also as `15000`.
public struct WordTerm: Hashable, Sendable {
  public var alternatives: [TextPattern]

  public init(_ alternatives: [TextPattern]) { self.alternatives = alternatives }
}

public struct CheckedSortKey: Hashable, Sendable {
  public var field: String
  public var descending: Bool
}

public indirect enum CheckedStage: Hashable, Sendable {
  case sort([CheckedSortKey])
  case group([String])
  case count(by: [String])
  case first(Int)
  case last(Int)
  case show([String])
  case their(Noun, Condition?)
  case keep(Condition)
  /// Leaves out rows that were dismissed from this very question.
  case dismissing([Dismissal])
  case kwic(Matches<WordTerm>, by: KWICOrder?)
  case sample(Int, seed: Int)
  case context(Int)
  case text
  /// Of rows that were asked for by period only the dates that fit all these.
  case timeline(DateUnit?, fitting: [Period])
  case gaps(DateUnit, fitting: [Period])
  case collocates(within: Int, of: [NodeTerm])
  case table(of: String, by: String)
  case network(of: Noun)
}
