import Foundation
import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereNotebook

struct EntryReplayTests {
  private func rows(_ text: String) -> [RowRecord] {
    text.split(separator: " ").map { word in
      let parts = word.split(separator: "=")
      return RowRecord(
        address: String(parts[0]), print: parts.count > 1 ? Print(of: parts[1]) : nil)
    }
  }

  private func entry(_ rows: String, number: Int = 1) -> Entry {
    Entry(
      author: "ada", number: number, time: "2026-03-07T14:0\(number):00Z",
      question: "passages in 2", rows: RecordedRows(self.rows(rows)), summary: "some"
    ).normalised()
  }

  private func verdicts(_ was: String, _ now: String) -> String {
    RowComparison.verdicts(recorded: rows(was), today: rows(now))
      .map { "\($0.kind.rawValue) \($0.place)" }.joined(separator: ", ")
  }

  @Test(arguments: [
    ("b:1.1=x", "b:1.1=x", "same b:1.1"),
    ("b:1.1=x", "b:1.2=x", "moved b:1.1 → b:1.2"),
    ("b:1.1=x", "b:1.1=y", "reworded b:1.1"),
    ("b:1.1=x", "", "gone b:1.1"),
    ("", "b:1.1=x", "new b:1.1"),
    (
      "b:1.1=x b:1.2=y", "b:1.1=new b:1.2=x b:1.3=y",
      "moved b:1.1 → b:1.2, moved b:1.2 → b:1.3, new b:1.1"
    ),
    ("b:1.1=x b:1.2=x", "b:1.2=x", "gone b:1.1, same b:1.2"),
    ("gulls ledger", "ledger letters", "gone gulls, same ledger, new letters"),
  ])
  func rowsAreSorted(was: String, now: String, expected: String) {
    #expect(verdicts(was, now) == expected)
  }

  @Test(arguments: 0..<200) func everyRowIsJudgedOnce(seed: Int) {
    var random = Seeded(seed)
    let was = (0..<random.below(12)).map { _ in random.row() }
    let now = (0..<random.below(12)).map { _ in random.row() }
    let verdicts = RowComparison.verdicts(recorded: was, today: now)
    #expect(verdicts.compactMap(\.was) == was)
    #expect(
      Set(verdicts.compactMap(\.now).map(\.stored)) == Set(now.map(\.stored)))
    #expect(verdicts.compactMap(\.now).count == now.count)
    #expect(RowComparison.verdicts(recorded: was, today: was).allSatisfy { $0.kind == .same })
  }

  @Test(arguments: [3, 250]) func whatWasJustRecordedIsTheSame(count: Int) throws {
    let folder = try TemporaryFolder()
    let rows = (1...count).map { RowRecord(address: "b:1.\($0)", print: Print(of: "\($0)")) }
    let journal = Journal(folder: folder.path, author: "ada")
    try journal.record(EntryDraft(question: "passages", rows: rows, summary: "\(count) passages"))
    let entry = try #require(SessionFolder(folder: folder.path).entries.first)
    let same = EntryReplay(entry, today: .rows(rows))
    #expect(same.outcome == .same)
    #expect(same.causes.isEmpty)
    let turned = EntryReplay(entry, today: .rows(rows.dropLast()))
    #expect(turned.outcome == .drifted)
  }

  private func state(_ documents: [(String, String, String)], program: String?) -> RecordedState {
    var file = SessionFile(name: "a.md", header: SessionHeader(program: program, author: "ada"))
    file.header.corpus = documents.map {
      CorpusFile(handle: $0.0, path: $0.1, sha256: $0.2, passages: 1, footnotes: 0)
    }
    return RecordedState(file)
  }

  @Test func theCausesAreNamed() {
    var context = ReplayContext(
      then: state([("b", "b.txt", "aa"), ("c", "c.txt", "bb")], program: "0.0.9"),
      corpusNow: [CorpusFile(handle: "b", path: "b.txt", sha256: "ab", passages: 1, footnotes: 0)],
      rulesThen: [.init("reach", "paragraph")], rulesNow: [.init("reach", "section")],
      programNow: "0.1.0")
    context.tampered = ["ada.2 is in no session any more"]
    let replay = EntryReplay(entry("b:1.1=x"), today: .rows(rows("b:1.1=y")))
    #expect(
      context.causes(of: replay, isEdited: true) == [
        "edited after recording", "b changed on disk (b.txt)", "reach was paragraph and is section",
        "ada.2 is in no session any more", "recorded by version 0.0.9, asked by version 0.1.0",
      ])
  }

  @Test func whereNothingDiffersThatIsSaid() {
    let known = [CorpusFile(handle: "b", path: "b.txt", sha256: "aa", passages: 1, footnotes: 0)]
    let replay = EntryReplay(entry("b:1.1=x"), today: .rows(rows("b:1.1=y")))
    let told = ReplayContext(
      then: state([("b", "b.txt", "aa")], program: Program.version), corpusNow: known)
    #expect(told.causes(of: replay, isEdited: false).isEmpty)
    #expect(told.unknownCause.contains("another build"))
    let untold = ReplayContext(then: state([("b", "b.txt", "aa")], program: nil), corpusNow: known)
    #expect(untold.unknownCause.contains("a newer version"))
  }

  @Test func anEntryKnowsWhatChangedAboveIt() throws {
    let head = "---\nquaere: 1\nauthor: ada\ncorpus:\n  b: b.txt sha256:aaaaaaaaaaaa…\n---\n\n"
    let seal = String(repeating: "b", count: 64)
    let body = """
          [ada.1 2026-03-07T14:01:00Z]
          ? passages
          = none

          [ada.2 2026-03-07T14:02:00Z]
          ? passages
          @ file b.txt sha256:\(seal)
          @ program 0.2.0
          = none

      """
    let file = try #require(SessionFile(text: head + body, name: "a.md"))
    let first = RecordedState(file, upTo: file.entries[0])
    #expect(first.hashes == ["b.txt": "aaaaaaaaaaaa"])
    #expect(first.program == nil)
    let second = RecordedState(file, upTo: file.entries[1])
    #expect(second.hashes == ["b.txt": "bbbbbbbbbbbb"])
    #expect(second.program == "0.2.0")
    #expect(second.has(FileSeal(path: "b.txt", sha256: seal)))
    #expect(file.text.hasSuffix(body))
  }

  @Test func anEditedLineHasDrifted() {
    var edited = entry("b:1.1=x")
    edited.question = "passages in 3"
    let replay = EntryReplay(edited, today: .rows(rows("b:1.1=x")))
    #expect(replay.outcome == .drifted)
  }

  private func page(_ text: String) -> RowRecord {
    RowRecord(Page([.line([.init(text)]), .blank, .cells(["a", "b"])]))
  }

  private func explained(_ rows: [RowRecord]) -> Entry {
    Entry(
      author: "ada", number: 1, time: "2026-03-07T14:01:00Z", question: "why b:1.1",
      rows: .listed(rows), summary: "explained"
    ).normalised()
  }

  @Test func pagesAreComparedByTheirWords() {
    let then = explained([page("It rests on gulls.")])
    #expect(then.rows.written.map(\.address) == ["(2 lines)"])
    let same = EntryReplay(then, today: .rows([page("It  rests on gulls. ")]))
    #expect(same.outcome == .same)
    #expect(plain(same.page) == "= ada.1  why b:1.1 | 2 lines, same")
    let other = EntryReplay(then, today: .rows([page("It rests on ledger.")]))
    #expect(other.outcome == .drifted)
    #expect(plain(other.page) == "~ ada.1  why b:1.1 | other words: 2 lines then, 2 lines now")
  }

  @Test func aPageOfAnOlderRecordingIsNotCompared() {
    let old = EntryReplay(explained([]), today: .rows([page("It rests on gulls.")]))
    #expect(old.outcome == .asked)
    #expect(plain(old.page) == "= ada.1  why b:1.1 | explained, not compared")
    #expect(ReplayReport(session: "a", entries: [old]).exitCode == 0)
  }

  @Test(arguments: [("kept apart", EntryReplay.Outcome.same), ("3 mentions", .drifted)])
  func whatWasSaidIsCompared(now: String, outcome: EntryReplay.Outcome) {
    var entry = explained([])
    entry.summary = "kept apart"
    entry = entry.normalised()
    #expect(EntryReplay(entry, today: .said(now)).outcome == outcome)
  }

  private var drifted: EntryReplay {
    var replay = EntryReplay(
      entry("b:1.1=x b:1.2=y", number: 2), today: .rows(rows("b:1.2=x b:2.1=z")))
    replay.causes = ["b changed on disk (b.txt)"]
    return replay
  }

  private var report: ReplayReport {
    ReplayReport(
      session: "2026-03-07-ada.md", title: "Ledgers",
      entries: [
        EntryReplay(entry("b:1.1=x"), today: .rows(rows("b:1.1=x"))),
        drifted,
        EntryReplay(entry("", number: 3), today: .failed("there is no @solo")),
      ])
  }

  @Test func theScreen() {
    #expect(
      plain(report.page) == """
        Ledgers · 2026-03-07-ada.md

        = ada.1  passages in 2 | 1, same
        ~ ada.2  passages in 2 | 1 moved · 1 gone · 1 new
         / moved / b:1.1 → b:1.2
         / gone / b:1.2
         / new / b:2.1
            because  b changed on disk (b.txt)
        x ada.3  passages in 2 | not asked
            because  there is no @solo

        1 of 3 answers the same · 1 drifted · 1 could not be asked
        """)
  }

  private func plain(_ page: Page) -> String {
    page.lines.map { line in
      switch line {
      case .line(let segments), .wrapped(let segments, _): segments.map(\.text).joined()
      case .spread(let left, let right):
        (left + [Page.Segment(" | ")] + right).map(\.text).joined()
      case .cells(let cells): cells.joined(separator: " / ")
      case .blank: ""
      }
    }.joined(separator: "\n")
  }

  @Test func exitCodes() {
    let all = report.entries
    #expect(ReplayReport(session: "a", entries: []).exitCode == 0)
    #expect(ReplayReport(session: "a", entries: [all[0]]).exitCode == 0)
    #expect(ReplayReport(session: "a", entries: [all[0], all[1]]).exitCode == 1)
    #expect(ReplayReport(session: "a", entries: all).exitCode == 2)
  }

  @Test func theSummaryIsJSON() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let summary = ReplaySummary(
      ReplayReport(session: "a.md", entries: [report.entries[2]]))
    let text = String(decoding: try encoder.encode(summary), as: UTF8.self)
    #expect(
      text == """
        {"entries":[{"causes":["there is no @solo"],"id":"ada.3","outcome":"failed",\
        "question":"passages in 2","recorded":0,"rows":[],"today":0}],"exitCode":2,\
        "session":"a.md"}
        """)
  }
}
