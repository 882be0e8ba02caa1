import QuaereCore

/// What an entry will say; the journal gives it a name and a time.
public struct EntryDraft: Hashable, Sendable {
  /// The line in its stored form.
  public var question: String
  /// All rows; the journal shortens.
  public var rows: [RowRecord]
  /// In place of `rows`, where they are many and were only counted.
  var counted: RecordedRows?
  /// For `freeze`: keeps all rows, however many.
  public var keepsAllRows: Bool
  public var anchors: [Anchor]
  public var files: [FileSeal]
  public var subjects: [Subject]
  public var program: String?
  public var warnings: [String]
  public var summary: String
  /// For `seal`: the entry gets a hash of all that stands above it in its file.
  public var isSeal = false

  public init(
    question: String, rows: [RowRecord] = [], keepsAllRows: Bool = false, anchors: [Anchor] = [],
    files: [FileSeal] = [], subjects: [Subject] = [], program: String? = nil,
    warnings: [String] = [], summary: String = ""
  ) {
    self.question = question
    self.rows = rows
    self.keepsAllRows = keepsAllRows
    self.anchors = anchors
    self.files = files
    self.subjects = subjects
    self.program = program
    self.warnings = warnings
    self.summary = summary
  }

  func entry(author: String, number: Int, time: String) -> Entry {
    Entry(
      author: author, number: number, time: time, question: question,
      rows: counted ?? RecordedRows(rows, keepsAll: keepsAllRows), anchors: anchors,
      files: files, subjects: subjects, program: program, warnings: warnings, summary: summary
    ).normalised()
  }
}
