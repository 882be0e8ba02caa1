import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereNotebook

struct RecordFoldTests {
  private func statuses(_ text: String) throws -> [String] {
    try Script(text).fold().record.marks.map { "\($0.id) \($0.kind) \($0.status)" }
  }

  private func oddities(_ text: String) throws -> [String] {
    try Script(text).fold().oddities.map(\.description)
  }

  @Test func marksKeepWhatWasSaid() throws {
    let folded = try Script(
      """
      ada: flag book:1.1.2 to discover on "words" "who was he?"
      tom: confirm book:1.1.3 by supports other:2.1 grade B2 and gulls p. 7 and my "I read it" "both"
      ada: note ada.1 "see the ledger"
      ada: note gulls "lent to me"
      """
    ).fold()
    let marks = folded.record.marks
    #expect(marks.map(\.id) == ["ada.1", "tom.1", "ada.2", "ada.3"])
    #expect(marks[0].purpose == .discover)
    #expect(marks[0].why == "who was he?")
    #expect(marks[0].anchor.words == "words of book:1.1.2")
    #expect(marks[0].session == "2026-03-07-ada.md")
    #expect(marks[1].evidence.map(\.grade) == ["B2", nil, nil])
    #expect(marks[1].evidence[0].relation == .supports)
    guard case .place(let anchor) = marks[1].evidence[0].item else {
      Issue.record("no place")
      return
    }
    #expect("\(anchor.address)" == "other:2.1")
    #expect(anchor.print == Print(of: "other:2.1"))
    #expect(marks[1].evidence[1].item == .source(key: "gulls", page: "7"))
    #expect(marks[1].evidence[2].item == .reasoning("I read it"))
    #expect(marks[2].anchor == marks[0].anchor)
    #expect(marks[3].subject == .source("gulls"))
    #expect(marks[3].place == nil)
    #expect(folded.record.sessions.map(\.title) == ["ada's", "tom's"])
  }

  @Test(arguments: [
    ("ada: flag book:1.1", ["ada.1 flag open"]),
    ("ada: flag book:1.1\nada: resolve ada.1", ["ada.1 flag resolved"]),
    ("ada: flag book:1.1\ntom: resolve ada.1 as refuted", ["ada.1 flag refuted"]),
    ("ada: flag book:1.1\nada: resolve ada.1\nada: reopen ada.1", ["ada.1 flag open"]),
    ("ada: flag book:1.1\nada: withdraw ada.1", ["ada.1 flag withdrawn"]),
    ("ada: flag book:1.1\nada: undo", []),
    ("ada: flag book:1.1\nada: flag book:1.2\nada: undo ada.1", ["ada.2 flag open"]),
    ("ada: flag book:1.1\nada: undo\nada: undo ada.2", ["ada.1 flag open"]),
    ("ada: flag book:1.1\nada: passages in 1\nada: undo", []),
    ("ada: flag book:1.1\nada: flag book:1.2\nada: undo\nada: undo", []),
  ])
  func statusIsAFoldOverAllLines(text: String, expected: [String]) throws {
    #expect(try statuses(text) == expected)
  }

  static let contest = """
    ada: confirm book:1.1.2 by my "x"
    tom: dispute book:1.1.2 by my "y"
    """

  @Test(arguments: [
    ("", ["ada.1 confirmation contested", "tom.1 dispute contested"]),
    (
      "tom: resolve ada.1 as confirmed \"I misread\"",
      ["ada.1 confirmation confirmed", "tom.1 dispute confirmed"]
    ),
    ("eve: resolve ada.1 \"peace\"", ["ada.1 confirmation contested", "tom.1 dispute contested"]),
    ("ada: resolve ada.1", ["ada.1 confirmation contested", "tom.1 dispute contested"]),
    ("tom: withdraw tom.1", ["ada.1 confirmation confirmed", "tom.1 dispute withdrawn"]),
    ("tom: undo", ["ada.1 confirmation confirmed"]),
    (
      "tom: resolve ada.1 as confirmed \"I misread\"\neve: dispute book:1.1.2 by my \"z\"",
      ["ada.1 confirmation confirmed", "tom.1 dispute confirmed", "eve.1 dispute disputed"]
    ),
  ])
  func contestsLastUntilOneOfThemResolves(more: String, expected: [String]) throws {
    #expect(try statuses(Self.contest + "\n" + more) == expected)
  }

  @Test(arguments: [
    ("tom: dispute book:1.1.1-3 by my \"y\"", true),
    ("tom: dispute book:1.1.3 by my \"y\"", false),
    ("ada: dispute book:1.1.2 by my \"y\"", false),
    ("tom: confirm book:1.1.2 by my \"y\"", false),
  ])
  func onlyOtherPeopleOnTheSameWordsContest(line: String, isContested: Bool) throws {
    let found = try statuses("ada: confirm book:1.1.2 by my \"x\"\n" + line)
    #expect(found.contains { $0.hasSuffix("contested") } == isContested)
  }

  @Test func oneWhoChangedHerMindIsNoLongerContested() throws {
    #expect(
      try statuses(Self.contest + "\nada: dispute book:1.1.2 by my \"z\"") == [
        "ada.1 confirmation confirmed", "tom.1 dispute disputed", "ada.2 dispute disputed",
      ])
  }

  @Test(arguments: [
    (
      "ada: resolve ada.9",
      "2026-03-07-ada.md:7: ada.1 resolves ada.9, which no session has"
    ),
    (
      "ada: flag book:1.1\ntom: withdraw ada.1",
      "2026-03-07-tom.md:7: tom.1 withdraws ada.1, which is ada's"
    ),
    (
      "ada: flag book:1.1\ntom: undo ada.1",
      "2026-03-07-tom.md:7: tom.1 undoes ada.1, which is ada's"
    ),
    (
      Self.contest + "\neve: resolve ada.1 \"peace\"",
      "2026-03-07-eve.md:7: ada.1 is contested by ada and tom; one of them resolves it with a reason"
    ),
    (
      "ada: alias Vogel = Fogel\ntom: apart Vogel and Fogel",
      "2026-03-07-tom.md:7: tom.1 keeps Vogel and Fogel apart, which ada.1 joined; they stay joined until one of the lines is undone"
    ),
  ])
  func linesThatCannotHoldAreReported(text: String, oddity: String) throws {
    #expect(try oddities(text) == [oddity])
  }

  @Test func aConfirmationOfChangedWordsLapses() throws {
    let folded = try Script("ada: confirm book:1.1.2 by my \"x\"").fold { _ in
      AnchorFinding(.changed, place: Address("book:1.2.2"), reason: "a negation differs")
    }
    #expect(folded.record.marks[0].status == .open)
    #expect(folded.record.marks[0].purpose == .confirm)
    #expect(folded.record.marks[0].place == Address("book:1.2.2"))
    #expect(folded.record.marks[0].anchor.address == Address("book:1.1.2"))
  }

  @Test func aMarkAdriftIsKept() throws {
    let folded = try Script("ada: flag book:1.1.2").fold { _ in
      AnchorFinding(.adrift, reason: "gone")
    }
    #expect(folded.record.marks.map(\.state) == [.adrift])
    #expect(folded.record.marks[0].place == nil)
    #expect(folded.record.marks[0].anchor.words == "words of book:1.1.2")
  }

  @Test func namesSourcesAndSearchesAreFolded() throws {
    let folded = try Script(
      """
      ada: alias Vogel = Fogel
      tom: alias Fogel = Vogl
      ada: name Vogel is person
      ada: source book:n4.2 is gulls
      ada: derive gulls from ledger
      ada: sought Warner in "the town archive" found nothing
      ada: set reach section
      tom: set reach sentence
      """
    ).fold()
    #expect(folded.record.aliases == [["Vogel", "Fogel", "Vogl"]])
    #expect(folded.record.nameKinds == ["Vogel": .person])
    #expect(folded.record.sourceOf == ["book:n4.2": "gulls"])
    #expect(folded.record.derivations == [["gulls", "ledger"]])
    #expect(folded.record.searches.map(\.found) == [nil])
    #expect(folded.record.searches.map(\.words) == [["Warner"]])
    #expect(folded.settings == ["reach": "section"])
    #expect(folded.record.changes.map(\.kind).last == "setting")
    #expect(folded.undoable == "ada.6")
  }

  @Test func namedSetsBelongToTheirMakers() throws {
    let folded = try Script(
      """
      ada: let solo = passages with no sources
      tom: let solo = passages in 2
      ada: let solo = passages in 3
      ada: let gone = passages in 4
      ada: forget @gone
      tom: freeze @solo as frozen
      """
    ).fold()
    #expect(folded.questions.map(\.text) == ["passages in 2", "passages in 3"])
    #expect(folded.question(NamedSet(name: "solo"))?.id == "ada.2")
    #expect(folded.question(NamedSet(owner: "tom", name: "solo"))?.id == "tom.1")
    #expect(folded.frozenSet(NamedSet(owner: "tom", name: "frozen"))?.of == NamedSet(name: "solo"))
    #expect(folded.frozenSet(NamedSet(name: "frozen")) == nil)
  }

  @Test func verbsOfANewerVersionAreSkippedAndReported() throws {
    let folded = try Script("ada: transmogrify book:1.1\nada: flag book:1.1").fold()
    #expect(
      folded.oddities.map(\.description) == [
        "2026-03-07-ada.md:7: ada.1 is not understood here and is skipped"
      ])
    #expect(folded.record.marks.map(\.id) == ["ada.2"])
  }

  @Test func theOrderOfFilesDoesNotMatter() throws {
    let script = try Script(Self.contest + "\ntom: resolve ada.1 as refuted \"I was wrong\"")
    let turned = SessionFolder(files: script.folder.files.reversed())
    let parse: RecordFold.Parse = { try? Parser.parse($0) }
    let one = RecordFold.fold(script.folder, me: "ada", parse: parse)
    let other = RecordFold.fold(turned, me: "ada", parse: parse)
    #expect(one.record.marks == other.record.marks)
  }
}
