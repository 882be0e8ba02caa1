import QuaereCore
import Testing

@testable import QuaereIndex

struct PairTests {
  private static let town = Result { try Asked(Town.library) }
  private static let vogels =
    "book:1.1.1 book:2.1.1 (Anna Vogel · Holm), book:1.1.1 diary:1.1.2 (Anna Vogel · Holm), "
    + "book:2.1.1 diary:1.1.2 (Anna Vogel · Holm)"

  @Test(arguments: [
    ("pairs of sentences sharing at least 2 names", PairTests.vogels),
    ("pairs of sentences sharing at least 2 names differing in date", PairTests.vogels),
    ("pairs of sentences sharing at least 2 names not differing in date", ""),
    ("pairs of sentences sharing at least 1 person sharing at least 1 place", PairTests.vogels),
    ("pairs of sentences sharing at least 1 place sharing at least 1 person in diary", ""),
    (
      "pairs of sentences sharing at least 1 person not sharing at least 1 place in book",
      "book:1.1.2 book:2.1.2 (Boris Kern), book:1.1.2 book:3.1.1 (Boris Kern), "
        + "book:2.1.2 book:3.1.1 (Boris Kern)"
    ),
    (
      "pairs of sentences sharing at least 1 person sharing no places in book",
      "book:1.1.2 book:2.1.2 (Boris Kern), book:1.1.2 book:3.1.1 (Boris Kern), "
        + "book:2.1.2 book:3.1.1 (Boris Kern)"
    ),
    ("pairs of sentences sharing at least 1 person in book dated 1850", ""),
    (
      "pairs of passages sharing exactly 1 source",
      "book:1.1 book:2.1 (gulls), book:1.1 diary:1.1 (gulls), book:2.1 book:3.1 (letters), "
        + "book:2.1 diary:1.1 (gulls), diary:1.1 diary:2.2 (tides)"
    ),
    (
      "pairs of passages sharing exactly 1 source (naming Holm or naming Marsh) in book",
      "book:1.1 book:2.1 (gulls), book:2.1 book:3.1 (letters)"
    ),
    (
      "pairs of sentences (sharing at least 2 names or differing in date) naming Holm",
      PairTests.vogels.replacing("(Anna Vogel · Holm)", with: "(Anna Vogel · Holm)")
    ),
    (
      "pairs of documents sharing at least 1 author (naming Vogel)",
      "book diary (Anna Vogel)"
    ),
    ("sentences sharing at least 2 names", "refused: pairs-only"),
    ("pairs of searches sharing at least 1 person", ""),
    ("pairs of sentences plus pairs of sentences", "refused: different-nouns"),
  ])
  func pairs(line: String, rows: String) throws {
    let found = try PairTests.town.get().rows(line)
    #expect(found == rows)
  }

  /// The dates of two sentences about the same two people.
  @Test(arguments: [
    ("<3 May 1850|1850-05-03>", "<5 May 1850|1850-05-05>", true),
    ("<3 May 1850|1850-05-03>", "<1850>", false), ("<1850>", "<1851>", true), ("<1850>", "", false),
    (
      "<3 May 1850|1850-05-03> and <9 May|1850-05-09>", "<5 May|1850-05-05> and <9 May|1850-05-09>",
      true
    ),
    ("<3 May 1850|1850-05-03> and <9 May|1850-05-09>", "<3 May 1850|1850-05-03>", false),
    ("<1849> and <1850>", "<May 1850|1850-05>", false),
  ])
  func datesDifferWhenEachHasOneThatFitsNoneOfTheOthers(
    one: String, other: String, differ: Bool
  ) throws {
    var maker = LibraryMaker()
    maker.name("Vogel", .person, ["Vogel"])
    maker.name("Kern", .person, ["Kern"])
    maker.document(
      "book",
      [
        .init(
          title: "", passages: "{Vogel} and {Kern} left on \(one). / {Vogel}, {Kern}: \(other).")
      ])
    let found = try Asked(maker.library).rows(
      "pairs of sentences sharing at least 2 people differing in date")
    #expect(found == (differ ? "book:1.1.1 book:1.1.2 (Vogel · Kern)" : ""))
  }

  @Test func pairsThatShareNothingAreNotLookedAt() throws {
    let town = try PairTests.town.get()
    #expect(
      try town.answer("pairs of sentences differing in date").remarks
        == ["Only pairs that share a name were looked at."])
    #expect(try town.answer("pairs of sentences sharing at least 1 person").remarks == [])
  }

  @Test func theTwoTextsStandBesideEachOther() throws {
    let answer = try PairTests.town.get().answer(
      "pairs of sentences sharing at least 2 names in book")
    let row = try #require(answer.rows.first)
    #expect(row.fields.map(\.name) == ["address", "shared", "text", "other"])
    #expect(row["text"].plain == "Vogel came to Holm in 1849.")
    #expect(row["other"].plain == "In spring of 1850 Fogel left Holm for Sund.")
  }
}
