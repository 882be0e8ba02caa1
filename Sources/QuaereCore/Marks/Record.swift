/// The fold over all sessions: everything that the reader's lines add to what reading found.
/// The interpreter lays it over the index; it is small and held in memory.
public struct Record: Sendable, Equatable {
  public var marks: [Mark] = []
  /// Groups of spellings that are one name, from `alias`.
  public var aliases: [[String]] = []
  /// Pairs that are not, from `apart`.
  public var aparts: [[String]] = []
  /// Kinds set by `name … is`.
  public var nameKinds: [String: Name.Kind] = [:]
  /// Citation address (full) to source key, from `source … is`.
  public var sourceOf: [String: String] = [:]
  /// `derive X from Y`: these works are one voice.
  public var derivations: [[String]] = []
  /// Dates that were read otherwise, in the order in which they were corrected.
  public var dates: [DateCorrection] = []
  public var searches: [SearchMade] = []
  /// Rows left out of answers, of all people; whose count is for the notebook to say.
  public var dismissals: [Dismissal] = []
  public var sessions: [SessionInfo] = []
  public var changes: [ChangeMade] = []
  /// When my session before this one ended, ISO 8601; for `since last session`.
  public var lastSession: String?
  /// Today, for `yesterday` and `last week`.
  public var today = Day(number: 0)
  /// Who is asking: `by me`.
  public var me: String = ""
  /// Judgements of others that `blind` keeps from me.
  public var hidden = 0

  public init() {}
}

/// `sought … in … found …`: a "no" is kept.
public struct SearchMade: Sendable, Equatable {
  public var id: String
  public var words: [String]
  public var place: String
  /// Nil for nothing.
  public var found: String?
  public var why: String
  public var author: String
  public var made: String
  /// File name of the session.
  public var session: String

  public init(
    id: String, words: [String], place: String, found: String?, why: String = "", author: String,
    made: String, session: String = ""
  ) {
    self.id = id
    self.words = words
    self.place = place
    self.found = found
    self.why = why
    self.author = author
    self.made = made
    self.session = session
  }
}

/// A session file, as a row.
public struct SessionInfo: Sendable, Equatable {
  public var name: String
  public var title: String
  public var author: String
  public var entries: Int
  /// Of the first entry, ISO 8601.
  public var made: String

  public init(name: String, title: String, author: String, entries: Int, made: String) {
    self.name = name
    self.title = title
    self.author = author
    self.entries = entries
    self.made = made
  }
}

/// Something that happened to the notebook: a mark made, a name joined, a document changed.
public struct ChangeMade: Sendable, Equatable {
  public var id: String
  public var kind: String
  public var text: String
  public var author: String
  public var made: String
  /// The mark that the line is about, when it is about one.
  public var about: String?
  /// File name of the session.
  public var session: String

  public init(
    id: String, kind: String, text: String, author: String, made: String, about: String? = nil,
    session: String = ""
  ) {
    self.id = id
    self.about = about
    self.kind = kind
    self.text = text
    self.author = author
    self.made = made
    self.session = session
  }
}
