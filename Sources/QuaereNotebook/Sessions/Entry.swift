import QuaereCore

/// One entry of a session: what was asked or done, and what came of it.
public struct Entry: Hashable, Sendable {
  public var author: String
  public var number: Int
  /// `b`, `c` … where another entry has the same name and other content.
  public var suffix = ""
  /// ISO 8601, UTC.
  public var time: String
  /// The `?` text, in its stored form.
  public var question: String
  public var rows: RecordedRows
  /// First the target's, then one for each place of the evidence.
  public var anchors: [Anchor]
  public var files: [FileSeal]
  /// Works and names that are marked.
  public var subjects: [Subject]
  /// The version of the program, where it is another one than before in the file.
  public var program: String?
  /// Of all that stands above in the file, when it was sealed here.
  public var seal: SessionSeal?
  /// Warnings that were shown.
  public var warnings: [String]
  /// `2 passages, reach paragraph`.
  public var summary: String
  /// As recorded; nil in an entry made by hand.
  public var digest: String?
  /// Lines with signs of a newer version, without their indent.
  public var unknown: [String] = []
  /// Name of the session file.
  public var session = ""
  /// Of the `[` line, from 1.
  public var lineNumber = 0

  public init(
    author: String, number: Int, time: String, question: String, rows: RecordedRows = .none,
    anchors: [Anchor] = [], files: [FileSeal] = [], subjects: [Subject] = [],
    program: String? = nil, warnings: [String] = [], summary: String = ""
  ) {
    self.author = author
    self.number = number
    self.time = time
    self.question = question
    self.rows = rows
    self.anchors = anchors
    self.files = files
    self.subjects = subjects
    self.program = program
    self.warnings = warnings
    self.summary = summary
  }

  /// `ada.4`: the name of the mark that it makes.
  public var id: String { "\(author).\(number)\(suffix)" }

  /// True when the lines no longer fit the digest that was written under them.
  public var isEdited: Bool { digest.map { $0 != EntryDigest.digest(of: self) } ?? false }

  /// The same content, whatever name and place it has.
  func isCopy(of other: Entry) -> Bool {
    time == other.time && EntryDigest.text(of: self) == EntryDigest.text(of: other)
  }

  /// Reading order over all sessions: time, then author, then number.
  public static func precedes(_ one: Entry, _ other: Entry) -> Bool {
    (one.time, one.author, one.number, one.suffix)
      < (other.time, other.author, other.number, other.suffix)
  }
}
