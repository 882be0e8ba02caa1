import Foundation
import QuaereCore
import Testing

@testable import QuaereNotebook

struct JournalTests {
  let folder: TemporaryFolder
  let noon = Date(timeIntervalSince1970: 1_772_884_931)

  init() throws { folder = try TemporaryFolder() }

  private func journal(
    _ author: String = "ada", title: String? = nil, calls: SystemCalls = .real, at date: Date? = nil
  ) -> Journal {
    let date = date ?? noon
    return Journal(
      folder: folder.path, author: author, title: title, zone: .gmt, calls: calls, clock: { date })
  }

  @Test func theFirstEntryMakesTheFile() throws {
    let journal = journal(title: "Left: right?")
    journal.corpus = [
      CorpusFile(
        handle: "book", path: "book.txt", sha256: "0123456789abcdef", passages: 2, footnotes: 1)
    ]
    journal.rules = [.init("reach", "paragraph")]
    try journal.record(EntryDraft(question: "set reach paragraph", summary: "reach paragraph"))
    try journal.record(
      EntryDraft(
        question: "passages in 2", rows: [RowRecord(address: "book:2.1", print: Print(of: "x"))],
        summary: "1 passage"))
    #expect(folder.names == ["2026-03-07-ada.md"])
    #expect(
      folder.text("2026-03-07-ada.md") == """
        ---
        quaere: 1
        title: "Left: right?"
        author: ada
        corpus:
          book: book.txt sha256:0123456789ab… 2 passages 1 footnote
        rules: reach=paragraph
        ---

        # Saturday 7 March 2026

            [ada.1 2026-03-07T12:02:11Z]
            ? set reach paragraph
            = reach paragraph; \(digest(0))

            [ada.2 2026-03-07T12:02:11Z]
            ? passages in 2
            - book:2.1~2d7116
            = 1 passage; \(digest(1))

        """)
  }

  private func digest(_ index: Int) -> String {
    SessionFolder(folder: folder.path).entries[index].digest ?? "none"
  }

  @Test func numbersGoOnOverFilesAndPrograms() throws {
    let one = journal()
    let other = journal(title: "Another")
    #expect(try one.record(EntryDraft(question: "a")).id == "ada.1")
    #expect(try other.record(EntryDraft(question: "b")).id == "ada.2")
    #expect(try one.record(EntryDraft(question: "c")).id == "ada.3")
    #expect(try journal("tom").record(EntryDraft(question: "d")).id == "tom.1")
    let day = TimeInterval(86_400)
    #expect(try journal(at: noon + day).record(EntryDraft(question: "e")).id == "ada.4")
    #expect(
      folder.names == [
        "2026-03-07-ada-2.md", "2026-03-07-ada.md", "2026-03-07-tom.md", "2026-03-08-ada.md",
      ])
  }

  @Test func savingNamesTheSession() throws {
    let journal = journal()
    try journal.record(EntryDraft(question: "a"))
    try journal.save(as: "First", on: noon)
    try journal.record(EntryDraft(question: "b"))
    try journal.save(as: "Second", on: noon)
    try journal.record(EntryDraft(question: "c"))
    let files = SessionFolder(folder: folder.path).files
    #expect(files.map(\.header.title) == ["First", "Second"])
    #expect(files.map { $0.entries.map(\.question) } == [["a", "b"], ["c"]])
  }

  @Test func aFileOfAnotherKindIsLeftAlone() throws {
    folder.write("# my own notes\n", to: "2026-03-07-ada.md")
    try journal().record(EntryDraft(question: "a"))
    #expect(folder.text("2026-03-07-ada.md") == "# my own notes\n")
    #expect(folder.names == ["2026-03-07-ada-2.md", "2026-03-07-ada.md"])
  }

  @Test func longAnswersKeepCountAndDigest() throws {
    let rows = (1...201).map { RowRecord(address: "book:1.\($0)", print: Print(of: "\($0)")) }
    let journal = journal()
    let entry = try journal.record(EntryDraft(question: "passages", rows: rows))
    #expect(entry.rows == .counted(201, RecordedRows.digest(of: rows)))
    let frozen = try journal.record(
      EntryDraft(question: "freeze @a as b", rows: rows, keepsAllRows: true))
    #expect(frozen.rows.count == 201)
    let read = SessionFolder(folder: folder.path).entries
    #expect(read.map(\.rows) == [entry.rows, frozen.rows])
  }

  @Test func whatIsReturnedIsWhatIsReadBack() throws {
    var random = Seeded(7)
    let journal = journal()
    for _ in 0..<50 {
      let source = random.entry(number: 1)
      guard case .listed(let rows) = source.rows else { continue }
      var entry = try journal.record(
        EntryDraft(
          question: source.question, rows: rows, anchors: source.anchors, files: source.files,
          warnings: source.warnings, summary: source.summary))
      var read = try #require(SessionFolder(folder: folder.path).entries.last)
      #expect(read.session == entry.session)
      read.lineNumber = 0
      entry.lineNumber = 0
      #expect(read == entry)
    }
  }
}
