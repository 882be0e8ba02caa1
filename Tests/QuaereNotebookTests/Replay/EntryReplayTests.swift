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
    let same = EntryReplay(entry, today: .rows(rows), in: ReplayContext())
    #expect(same.outcome == .same)
    #expect(same.causes.isEmpty)
    let turned = EntryReplay(entry, today: .rows(rows.dropLast()), in: ReplayContext())
    #expect(turned.outcome == .drifted)
  }

  @Test func theCausesAreNamed() {
    let context = ReplayContext(
      corpusThen: [
        CorpusFile(handle: "b", path: "b.txt", sha256: "aa", passages: 1, footnotes: 0),
        CorpusFile(handle: "c", path: "c.txt", sha256: "bb", passages: 1, footnotes: 0),
      ],
      corpusNow: [CorpusFile(handle: "b", path: "b.txt", sha256: "ab", passages: 1, footnotes: 0)],
      rulesThen: [.init("reach", "paragraph")], rulesNow: [.init("reach", "section")],
      laterLines: [
        Entry(author: "ada", number: 9, time: "", question: "alias Vogel = Fogel")
      ])
    let replay = EntryReplay(entry("b:1.1=x"), today: .rows(rows("b:1.1=y")), in: context)
    #expect(
      replay.causes == [
        "b changed on disk (b.txt)", "reach was paragraph and is section",
        "ada.9 since then: alias Vogel = Fogel",
      ])
  }

  @Test func anEditedLineSaysSo() {
    var edited = entry("b:1.1=x")
    edited.question = "passages in 3"
    let replay = EntryReplay(edited, today: .rows(rows("b:1.1=x")), in: ReplayContext())
    #expect(replay.outcome == .drifted)
    #expect(replay.causes == ["edited after recording"])
  }

  @Test func theContextKnowsTheRulesAtTheEntry() throws {
    let script = try Script(
      """
      ada: set reach section
      ada: passages in 2
      ada: alias Vogel = Fogel
      tom: alias Anna = Anne
      """)
    let file = script.folder.files[0]
    let context = ReplayContext(
      of: file.entries[1], in: file, all: script.folder.entries, corpusNow: [], rulesNow: [],
      parse: { try? Parser.parse($0) })
    #expect(context.rulesThen == [.init("reach", "section")])
    #expect(context.laterLines.map(\.id) == ["ada.3"])
  }

  private var report: ReplayReport {
    ReplayReport(
      session: "2026-03-07-ada.md", title: "Ledgers",
      entries: [
        EntryReplay(entry("b:1.1=x"), today: .rows(rows("b:1.1=x")), in: ReplayContext()),
        EntryReplay(
          entry("b:1.1=x b:1.2=y", number: 2), today: .rows(rows("b:1.2=x b:2.1=z")),
          in: ReplayContext()),
        EntryReplay(entry("", number: 3), today: .failed("there is no @solo"), in: ReplayContext()),
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
            because  a newer version of the program, or a rule that the session did not record
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
