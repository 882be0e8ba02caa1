import QuaereCore

/// A question as written: sets joined by plus and minus, then stages.
public struct Query: Hashable, Sendable {
  public enum Join: String, Sendable { case plus, minus }

  public var first: Term
  public var rest: [Joined]
  public var stages: [Spanned<Stage>]

  public struct Joined: Hashable, Sendable {
    public var join: Join
    public var term: Term
  }

  public init(first: Term, rest: [Joined] = [], stages: [Spanned<Stage>] = []) {
    self.first = first
    self.rest = rest
    self.stages = stages
  }
}

/// What the question is about, and which of them.
public struct Term: Hashable, Sendable {
  public indirect enum Subject: Hashable, Sendable {
    case noun(Noun)
    case pairs(of: Noun)
    case named(NamedSet)
    case place(Address)
    case query(Query)
  }

  public var subject: Spanned<Subject>
  public var filter: Filter?

  public init(subject: Spanned<Subject>, filter: Filter? = nil) {
    self.subject = subject
    self.filter = filter
  }
}

/// `@solo`, or another person's `@tom/solo`.
public struct NamedSet: Hashable, Sendable, CustomStringConvertible {
  public var owner: String?
  public var name: String

  public init(owner: String? = nil, name: String) {
    self.owner = owner
    self.name = name
  }

  public var description: String { "@" + (owner.map { $0 + "/" } ?? "") + name }
}

/// Clauses joined. Side by side means *and*.
public indirect enum Filter: Hashable, Sendable {
  case clause(Spanned<Clause>)
  case not(Filter)
  case all([Filter])
  case any([Filter])
}

public indirect enum Clause: Hashable, Sendable {
  case inside(Scope)
  case naming(Values)
  case containing(Values)
  case citing(Values)
  case by(Values)
  case dated(Period)
  case undated
  case made(Period)
  case with(Count?, Spanned<Noun>, Filter?)
  case state(Spanned<String>)
  case comparison(field: Spanned<String>, Comparison, Spanned<Literal>)
  case sharing(Count?, Spanned<Noun>)
  case differing([Spanned<String>])

  /// The word that the clause begins with.
  var keyword: String {
    switch self {
    case .inside: "in"
    case .naming: "naming"
    case .containing: "containing"
    case .citing: "citing"
    case .by: "by"
    case .dated: "dated"
    case .undated: "undated"
    case .made: "made"
    case .with: "with"
    case .state: "that"
    case .comparison: "where"
    case .sharing: "sharing"
    case .differing: "differing"
    }
  }
}

public indirect enum Scope: Hashable, Sendable {
  case query(Query)
  case place(Spanned<Address>)
  case values(Values)
}

public enum Comparison: String, CaseIterable, Sendable {
  case equal = "="
  case unequal = "!="
  case less = "<"
  case atMost = "<="
  case greater = ">"
  case atLeast = ">="
}

/// What a value of `where` or `set` can be.
public enum Literal: Hashable, Sendable {
  case text(String)
  case number(Int)
}

/// Values joined by `or` or `and`, or a question that gives them.
public indirect enum Values: Hashable, Sendable {
  case any([Spanned<ValueTerm>])
  case all([Spanned<ValueTerm>])
  case query(Query)
}

public enum ValueTerm: Hashable, Sendable {
  /// Bare words or a quoted string; `quoted` tells which.
  case words(String, quoted: Bool)
  /// `"hunger strike" within 5`.
  case near(String, within: Int)
  case regex(String)
  case variant(String)
  case named(NamedSet)
}

public enum Count: Hashable, Sendable {
  case none
  case exactly(Int)
  case atLeast(Int)
  case atMost(Int)

  /// The least that will do.
  public var least: Int? {
    switch self {
    case .exactly(let number), .atLeast(let number): number
    case .none, .atMost: nil
    }
  }

  public func admits(_ number: Int) -> Bool {
    switch self {
    case .none: number == 0
    case .exactly(let wanted): number == wanted
    case .atLeast(let least): number >= least
    case .atMost(let most): number <= most
    }
  }
}

/// When: an interval and how it is meant. `words` is kept as written.
public struct Period: Hashable, Sendable {
  public enum Sense: String, Sendable { case overlaps, within }
  /// `last session` and the like wait for the notebook to say what they are.
  public enum When: Hashable, Sendable {
    case date(EDTF)
    case relative(String)
    case since(String)
  }

  public var sense: Sense
  public var when: When
  public var words: String
  public var span: Span
  /// Set when a season was meant, for the line under the answer.
  public var season: Season?

  public init(sense: Sense, when: When, words: String, span: Span, season: Season? = nil) {
    self.sense = sense
    self.when = when
    self.words = words
    self.span = span
    self.season = season
  }
}

public struct SortKey: Hashable, Sendable {
  public var field: Spanned<String>
  public var descending: Bool
}

public indirect enum Stage: Hashable, Sendable {
  case sort([SortKey])
  case group([Spanned<String>])
  case count(by: [Spanned<String>])
  case first(Int)
  case last(Int)
  case show([Spanned<String>])
  case their(Spanned<Noun>, Filter?)
  case keep(Filter)
  case kwic(Values, by: KWICOrder?)
  case sample(Int, seed: Int?)
  case context(Int)
  case text
  case timeline(DateUnit?)
  case gaps(DateUnit)
  case collocates(within: Int?)
  case table(of: Spanned<String>, by: Spanned<String>)
  case network(of: Spanned<Noun>?)
}
