/// A reader's judgement or question on a place, folded from the lines of all sessions.
public struct Mark: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case flag, note, confirmation, dispute
  }

  public enum FlagPurpose: String, Sendable, CaseIterable, Codable {
    case confirm, complete, discover
  }

  public enum Status: String, Sendable, CaseIterable, Codable {
    case open, confirmed, disputed, refuted, undetermined, withdrawn, contested, resolved
  }

  /// `ada.4`: the entry that made it.
  public var id: String
  public var kind: Kind
  public var purpose: FlagPurpose?
  public var author: String
  /// ISO 8601, UTC.
  public var made: String
  /// As recorded.
  public var anchor: Anchor
  /// Where it stands today; nil when adrift or on no place of a text.
  public var place: Address?
  public var state: AnchorState = .anchored
  /// The work or name it is on, when it is on no place.
  public var subject: Subject?
  /// The mark it answers, the first of its thread.
  public var thread: String?
  /// What was said of it later, oldest first.
  public var verdicts: [Verdict] = []
  public var why: String
  public var evidence: [Evidence]
  public var status: Status
  /// File name of the session.
  public var session: String

  public init(
    id: String, kind: Kind, purpose: FlagPurpose? = nil, author: String, made: String,
    anchor: Anchor, why: String = "", evidence: [Evidence] = [], status: Status = .open,
    session: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.purpose = purpose
    self.author = author
    self.made = made
    self.anchor = anchor
    place = anchor.address
    self.why = why
    self.evidence = evidence
    self.status = status
    self.session = session
  }

  /// `!` to confirm, `+` confirmed, `x` disputed, `~` contested, `*` note; none when nothing is
  /// claimed any more.
  public var sign: String {
    switch (status, kind) {
    case (.contested, _): "~"
    case (.withdrawn, _), (.resolved, .flag), (.undetermined, _): ""
    case (_, .note): "*"
    // A confirmation whose words changed has lapsed to an open question.
    case (.open, _): "!"
    case (.confirmed, _), (.resolved, .confirmation): "+"
    case (.disputed, _), (.refuted, _), (.resolved, .dispute): "x"
    }
  }

  /// A confirmation or a dispute.
  public var isJudgement: Bool { kind == .confirmation || kind == .dispute }
}

/// What a judgement rests on.
public struct Evidence: Sendable, Equatable {
  public enum Item: Sendable, Equatable {
    case place(Anchor)
    case source(key: String, page: String?)
    /// A path relative to the notebook and the SHA-256 it had.
    case file(String, sha256: String?)
    case url(String)
    /// One's own reasoning.
    case reasoning(String)
  }

  /// CiTO: supports, disputes, refutes, qualifies, corrects.
  public enum Relation: String, Sendable, CaseIterable, Codable {
    case supports, disputes, refutes, qualifies, corrects
  }

  public var item: Item
  public var relation: Relation?
  /// Admiralty code, `B2`.
  public var grade: String?
  /// Where a place stands today; nil when it has lost its place, or is no place.
  public var place: Address?
  public var state: AnchorState = .anchored

  public init(item: Item, relation: Relation? = nil, grade: String? = nil) {
    self.item = item
    self.relation = relation
    self.grade = grade
    if case .place(let anchor) = item { place = anchor.address }
  }
}

extension Evidence {
  /// In a few words, as it is typed.
  public var words: String {
    switch item {
    case .place(let anchor): anchor.address.description
    case .source(let key, let page): page.map { "\(key) p. \($0)" } ?? key
    case .file(let path, _): path
    case .url(let address): address
    case .reasoning(let text): "my “\(text)”"
    }
  }

  public var isFile: Bool { if case .file = item { true } else { false } }

  /// Of a place, where it stands; of a file, whether it is still the one given; nil of what cannot be
  /// looked at again.
  public var stateInWords: String? {
    switch (item, state) {
    case (.place, _): state.rawValue
    case (.file(_, let sha256), .anchored): sha256 == nil ? nil : "unchanged"
    case (.file, .adrift): "gone"
    case (.file, _): "changed"
    default: nil
    }
  }

  public var kind: String {
    switch item {
    case .place: "place"
    case .source: "source"
    case .file: "file"
    case .url: "url"
    case .reasoning: "reasoning"
    }
  }
}
