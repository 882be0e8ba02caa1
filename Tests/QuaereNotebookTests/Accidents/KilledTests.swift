import Foundation
import QuaereCore
import QuaereIndex
import Testing

@testable import QuaereNotebook

/// A child that is killed, for real, before, in and after each of its calls.
struct KilledTests {
  private static let name = "2026-03-07-ada.md"

  /// A folder with one finished entry, and prose.
  private func prepared() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let journal = Journal(
      folder: folder.path, author: "ada", zone: .gmt,
      clock: { Date(timeIntervalSince1970: 1_772_884_000) })
    try journal.record(EntryDraft(question: "passages in 1", summary: "1 passage"))
    folder.write(folder.text(Self.name) + "\nWhat I thought.\n", to: Self.name)
    return folder
  }

  /// Runs `operation` to each of its points and looks at what is left.
  /// - Returns: how many points there were.
  ///
  /// - Parameter step: above 1, only every so manieth point is tried among the many that do the same;
  ///   all of them where `QUAERE_EVERY_POINT` is set.
  private func killAtEveryPoint(
    _ operation: String, step: Int = 1, _ prepare: () throws -> TemporaryFolder,
    then look: (TemporaryFolder) throws -> Void
  ) throws -> Int {
    let isEvery = ProcessInfo.processInfo.environment["QUAERE_EVERY_POINT"] != nil
    let whole = try prepare()
    guard case .through(let counted) = try Probe.run([operation, whole.path, "-1"]),
      let all = Int(counted)
    else { return 0 }
    withExtendedLifetime(whole) {}
    // The first and the last are of kinds of their own: headers, syncs, the rename.
    for point in 0...all where isEvery || point % step == 0 || point < 8 || point > all - 16 {
      let folder = try prepare()
      switch try Probe.run([operation, folder.path, "\(point)"]) {
      case .killed: try look(folder)
      case .through(let points):
        try look(folder)
        #expect(points == "\(point)")
        return point
      case .failed(let status):
        Issue.record("\(operation) at \(point): exit \(status)")
        return point
      }
    }
    Issue.record("\(operation) has no end")
    return 0
  }

  @Test func anAppendLosesNothingAndWhatIsTornIsOfferedAgain() throws {
    var tornSeen = 0
    var wholeSeen = 0
    let points = try killAtEveryPoint("append", prepared) { folder in
      let sessions = SessionFolder(folder: folder.path)
      #expect(sessions.entries.first?.question == "passages in 1")
      #expect(folder.text(Self.name).contains("\nWhat I thought.\n"))
      #expect(!sessions.entries.contains { $0.isEdited })
      let journal = Journal(folder: folder.path, author: "ada", zone: .gmt)
      let torn = try journal.newlyTorn()
      #expect(torn.count + sessions.entries.count <= 2)
      tornSeen += torn.count
      wholeSeen += sessions.entries.count - 1
      if let entry = torn.first {
        #expect("note book:1.1 \"second\"".hasPrefix(entry.question ?? ""))
      }
      // Life goes on, and nothing before is touched.
      try journal.record(EntryDraft(question: "passages in 3"))
      let after = SessionFolder(folder: folder.path)
      #expect(after.entries.count == sessions.entries.count + 1)
      #expect(try journal.newlyTorn().isEmpty)
    }
    #expect(points >= 5)
    #expect(tornSeen > 0 && wholeSeen > 0)
  }

  @Test func aNewFileIsWholeOrHoldsNoEntry() throws {
    let points = try killAtEveryPoint("append", { try TemporaryFolder() }) { folder in
      let sessions = SessionFolder(folder: folder.path)
      #expect(sessions.entries.count <= 1)
      let journal = Journal(
        folder: folder.path, author: "ada", zone: .gmt,
        clock: { Date(timeIntervalSince1970: 1_772_884_931) })
      _ = try journal.newlyTorn()
      try journal.record(EntryDraft(question: "passages in 3"))
      let after = SessionFolder(folder: folder.path)
      #expect(after.entries.count == sessions.entries.count + 1)
      #expect(after.entries.last?.question == "passages in 3")
    }
    // The folder is synced as well.
    #expect(points >= 7)
  }

  @Test func aTitleIsThereOrNotAndTheRestStands() throws {
    var titles: Set<String?> = []
    let points = try killAtEveryPoint("title", prepared) { folder in
      let sessions = SessionFolder(folder: folder.path)
      #expect(sessions.files.count == 1)
      #expect(sessions.entries.map(\.question) == ["passages in 1"])
      #expect(sessions.oddities.isEmpty)
      #expect(folder.text(Self.name).hasSuffix("\nWhat I thought.\n"))
      titles.insert(sessions.files.first?.header.title)
      try Journal(folder: folder.path, author: "ada", zone: .gmt)
        .record(EntryDraft(question: "passages in 3"))
    }
    #expect(points >= 7)
    #expect(titles == [nil, "A name"])
  }

  @Test func aTornEntryIsOfferedUntilItIsCopied() throws {
    let torn = "    [ada.2 2026-03-07T14:02:11Z]\n    ? note book:1.1 \"se"
    func prepare() throws -> TemporaryFolder {
      let folder = try prepared()
      folder.write(folder.text(Self.name) + "\n" + torn, to: Self.name)
      return folder
    }
    let points = try killAtEveryPoint("torn", prepare) { folder in
      #expect(folder.text(Self.name).hasSuffix(torn))
      let again = try Journal(folder: folder.path, author: "ada", zone: .gmt).newlyTorn()
      let copy = folder.text("2026-03-07-ada.torn")
      #expect(again.count == 1 || copy.contains(torn))
      #expect(folder.text("2026-03-07-ada.torn").contains(torn))
    }
    #expect(points >= 5)
  }

  @Test func anIndexIsTheOldOneOrTheNew() throws {
    let made = try TemporaryFolder()
    made.write("Anna Vogel kept the ledger of the harbour.\n", to: "book.md")
    #expect(try Probe.run(["index", made.path, "-1"]) != .killed)
    func prepare() throws -> TemporaryFolder {
      let folder = try TemporaryFolder()
      try FileManager.default.copyItem(
        atPath: made.path + "/index", toPath: folder.path + "/index")
      folder.write("Anna Vogel kept two ledgers, and a third.\n\nHe was silent.\n", to: "book.md")
      return folder
    }
    var counts: Set<Int> = []
    var last: TemporaryFolder?
    let points = try killAtEveryPoint("index", step: 7, prepare) { folder in
      let index = try Index.open(folder.path + "/index")
      try index.verify()
      counts.insert(index.passageKind.count)
      last = folder
    }
    // What was left behind is in nobody's way.
    let left = try #require(last)
    #expect(try Probe.run(["index", left.path, "-1"]) != .killed)
    #expect(try Index.open(left.path + "/index").passageKind.count == 2)
    #expect(points > 20)
    #expect(counts == [1, 2])
  }
}
