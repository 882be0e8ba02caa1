import QuaereCore

/// A line that does something, as written.
/// (`save` keeps the title of a session; every other line is kept as soon as it is typed.)
public enum Command: Hashable, Sendable {
  case open(path: String, handle: String?)
  case close(handle: String)
  case read(Target?)
  case next
  case back
  /// The rows of the last answer that were not shown.
  case more
  /// The last answer in full.
  case last(as: String?, to: String?)
  case flag(Target, Mark.FlagPurpose, why: String?)
  case note(Target, String?)
  case judge(Judgement, Target, [EvidenceTerm], why: String?)
  case resolve(mark: String, as: Mark.Status?, why: String?)
  case reopen(mark: String, why: String?)
  case withdraw(mark: String, why: String?)
  case reattach(mark: String, to: Target)
  /// Out of the answer of a question; of the last one when nil.
  case dismiss(Target, from: Query?, why: String)
  case alias([String])
  case apart(String, String, why: String?)
  case nameIs(String, Name.Kind)
  case sourceIs(Spanned<Address>, String)
  /// What the words of the target date.
  case dateIs(Target, EDTF)
  case derive(String, from: String, why: String?)
  case sought([String], in: String, found: [EvidenceTerm], why: String?)
  case `let`(String, Query, text: String)
  case freeze(NamedSet, as: String)
  case forget(NamedSet)
  case compare(NamedSet, with: NamedSet)
  /// Between me and one other person, or between all when nil.
  case agreement(with: String?)
  case blind(Bool)
  case set(String, String)
  case why(Target)
  case explain(Query)
  case trace(Target)
  case without(Values)
  case proof(Target)
  case export(Query, to: String)
  case exportSession(String, to: String)
  case replay(String?)
  case save(title: String?)
  /// All above it in the session, against later edits.
  case seal
  /// The entry that is taken back; the last one of yours when nil.
  case undo(String?)
  case check
  case help(String?)
  case tour
  case quit

  public enum Judgement: String, Hashable, Sendable { case confirm, dispute }
}

/// What a command acts on.
public struct Target: Hashable, Sendable {
  public enum Base: Hashable, Sendable {
    case address(Address)
    /// `#3` or `#3-5`, rows of the last answer.
    case rows(ClosedRange<Int>)
    case named(NamedSet)
    /// A mark's id, a source's key or a name, by whichever of them the word is.
    case word(String)
  }

  public var base: Base
  public var span: Span
  /// `on "more than 200 students"`.
  public var words: String?

  public init(base: Base, span: Span, words: String? = nil) {
    self.base = base
    self.span = span
    self.words = words
  }
}

/// Evidence as written.
public struct EvidenceTerm: Hashable, Sendable {
  public enum Item: Hashable, Sendable {
    case target(Target)
    case source(String, page: String?)
    case file(String)
    case url(String)
    case my(String)
  }

  public var item: Item
  public var relation: Evidence.Relation?
  public var grade: String?
  public var span: Span
}

/// A line: a verb first, else a noun.
public enum Line: Hashable, Sendable {
  case query(Query)
  case command(Command)
}
