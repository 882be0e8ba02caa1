import QuaereCore
import Testing

@testable import QuaereIndex

/// `with`: how many of another noun hang on a row; and what joins conditions and sets.
struct CountClauseTests {
  private static let town = Result { try Asked(Town.library) }

  private func check(_ line: String, _ rows: String, _ record: Record = Town.record) throws {
    let found = try CountClauseTests.town.get().rows(line, record)
    #expect(found == rows)
  }

  @Test(arguments: [
    ("passages with no sources", "book:1.2 book:3.2 diary:1.2 diary:2.1"),
    ("passages with sources", "book:1.1 book:2.1 book:3.1 diary:1.1 diary:2.2"),
    ("passages with exactly 1 source", "book:1.1 diary:2.2"),
    ("passages with exactly 0 sources", "book:1.2 book:3.2 diary:1.2 diary:2.1"),
    ("passages with at least 2 sources", "book:2.1 book:3.1 diary:1.1"),
    ("passages with at least 0 sources in book:1", "book:1.1 book:1.2"),
    ("passages with at most 1 source in book", "book:1.1 book:1.2 book:3.2"),
    ("passages with more than 2 sources", "book:2.1"),
    ("passages with fewer than 2 sources in book", "book:1.1 book:1.2 book:3.2"),
    ("passages with fewer than 0 sources", "refused: below-zero"),
    ("passages with 2 sources", "refused: which-count"),
    ("passages with at least 2 places", "book:2.1 diary:1.1"),
    ("passages with no people", "book:1.2 diary:1.2 diary:2.1 diary:2.2"),
    ("sources with exactly 1 citation", "ledger lost"), ("sources with no citations", ""),
    ("sources with at least 2 spellings", "gulls"), ("sources with no footnotes", ""),
    ("names with at least 2 spellings", "Anna Vogel"),
    ("people with exactly 1 mention", "Marsh"),
    ("people with at least 4 mentions", "Anna Vogel Boris Kern"),
    ("quotes with no footnotes", ""), ("quotes with footnotes", "book:2.1.2 She will be back,"),
    ("figures with no sources", "book:1.2.1 12 boats, diary:1.2.1 15 boats"),
    ("sources with figures", "letters lost"),
    ("documents with more than 3 footnotes", "book"),
    ("sections with at least 2 footnotes", "book:2 book:3"),
    ("passages with no marks", "book:3.2 diary:1.1 diary:1.2 diary:2.1 diary:2.2"),
    ("passages with at least 2 marks", "book:2.1"), ("sources with marks", "ledger"),
    ("confirmations with exactly 1 evidence", "ada.4"),
    ("marks with no evidence", "ada.1 ada.3 tom.2 tom.3 tom.4"),
    ("evidence with disputes", "tom.1"),
    ("sessions with at least 2 flags", "2026-03-07-tom.md"),
    ("searches with people", "ada.5 tom.5"), ("searches with sources", ""),
  ])
  func counts(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    ("passages with at least 1 source (by Vogel)", "book:1.1 book:2.1 diary:1.1"),
    ("passages citing Vogel with no sources (not by Vogel)", "book:1.1"),
    ("people with exactly 3 mentions (in (passages))", "Anna Vogel"),
    ("voices with at least 1 citation (that are ibid)", "letters"),
    ("authors with at least 1 source (that are missing)", "Anna Vogel Carla Lund"),
    ("passages with at least 1 sentence (naming Holm dated 1850)", "book:2.1"),
    (
      "passages with no sentences (naming Kern or dated 1851)",
      "book:1.2 book:3.2 diary:2.1 diary:2.2"
    ),
    ("passages with exactly 2 sentences (with no sources)", "book:1.2"),
    (
      "documents with exactly 2 passages (with at least 2 sources (that are missing))", "book"
    ),
    ("passages with sources (naming Vogel)", "refused: clause-without-meaning"),
  ])
  func conditionsOnTheJoinedNoun(line: String, rows: String) throws { try check(line, rows) }

  /// A voice is works of one author, or works that derive from each other.
  @Test(arguments: [
    ([], "book:1.1 diary:2.2"), ([["ledger", "gulls"]], "book:1.1 diary:2.2"),
    ([["ledger", "gulls"], ["letters", "gulls"]], "book:1.1 book:2.1 diary:2.2"),
    ([["lost", "letters"], ["tides", "gulls"]], "book:1.1 book:3.1 diary:1.1 diary:2.2"),
  ])
  func voices(derivations: [[String]], rows: String) throws {
    var record = Record()
    record.derivations = derivations
    try check("passages with exactly 1 voice", rows, record)
  }

  /// What the reader says of names and works changes who and what is counted.
  @Test func theRecordIsLaidOverWhatWasRead() throws {
    var record = Record()
    record.aliases = [["Kern", "Marsh"]]
    record.nameKinds = ["Sund": .group]
    record.sourceOf = ["book:n5.1": "tides"]
    try check("people with at least 5 mentions", "Boris Kern", record)
    try check("sentences naming Marsh in book:3", "book:3.1.1 book:3.2.1", record)
    try check("groups", "Sund Harbour Guild", record)
    try check("sources", "gulls ledger letters tides", record)
    try check("passages citing tides in book", "book:3.1", record)
    try check("voices", "Anna Vogel Boris Kern letters Carla Lund", record)
    record.sourceOf = ["book:n2.1": "tides"]
    try check("authors", "Anna Vogel Carla Lund", record)
    record.aliases = []
    record.aparts = [["Vogel", "Fogel"]]
    try check("sentences naming Fogel", "book:2.1.1", record)
    try check("names with at least 2 spellings", "", record)
    try check("people", "Anna Vogel Boris Kern Marsh Fogel", record)
  }

  @Test(arguments: [
    ("passages naming Marsh plus passages with no sources in book", "book:1.2 book:3.2"),
    ("passages minus passages naming Kern", "book:1.2 book:3.2 diary:1.2 diary:2.1 diary:2.2"),
    ("passages in book minus passages naming Kern plus book:1.1", "book:1.1 book:1.2 book:3.2"),
    ("passages in book minus (passages naming Kern plus book:1.2)", "book:3.2"),
    ("people plus places", "Anna Vogel Boris Kern Holm Sund Marsh"),
    ("names minus people", "Holm Sund Harbour Guild"),
    ("passages (naming Marsh or containing rained)", "book:1.2 book:3.2"),
    ("passages naming Marsh or containing rained", "book:1.2 book:3.2"),
    ("passages naming Marsh or containing rained in book", "refused: two-readings"),
    ("passages not naming Kern not naming Marsh in book", "book:1.2"),
    ("passages not (naming Kern or naming Marsh) in book", "book:1.2"),
    ("passages (naming Kern and not dated 1851)", "book:1.1 book:2.1 book:3.1"),
    ("passages (naming Kern not (dated 1851 or dated 1849))", "book:2.1 book:3.1"),
    ("passages not not naming Marsh", "book:3.2"),
    ("(passages naming Kern) minus passages in diary", "book:1.1 book:2.1 book:3.1"),
    ("book:1 minus book:1", ""), ("passages minus people", "refused: different-nouns"),
  ])
  func setsAndBrackets(line: String, rows: String) throws { try check(line, rows) }
}
