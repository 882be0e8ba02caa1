import QuaereCore
import Testing

@testable import QuaereIndex

/// Each stage on the town, answered by hand.
struct StageTests {
  private static let town = Result { try Asked(Town.library) }

  private func check(_ line: String, _ rows: String) throws {
    let found = try StageTests.town.get().rows(line, Town.record)
    #expect(found == rows)
  }

  /// Rows that are equal keep their order, whichever way the others go; what has no value is last.
  @Test(arguments: [
    ("sources | sort by citations descending", "gulls letters tides ledger lost"),
    ("sources | sort by citations", "ledger lost letters tides gulls"),
    ("sources | sort by citations descending, key descending", "gulls tides letters lost ledger"),
    ("sources | sort by date", "letters gulls ledger tides lost"),
    ("sources | sort by date descending", "gulls letters ledger tides lost"),
    ("sources | sort by author", "gulls ledger tides letters lost"),
    (
      "dates | sort by value",
      "book:1.1.1 1849, book:2.1.1 spring of 1850, diary:1.1.1 3 May 1850, book:3.1.1 December, "
        + "diary:1.1.2 1851, diary:1.2.1 about 1851, book:n5 1853"
    ),
    (
      "figures | sort by value descending",
      "book:3.1.2 40 boats, diary:1.2.1 15 boats, book:1.2.1 12 boats"
    ),
    (
      "sentences in book:1 | sort by place descending",
      "book:1.2.2 book:1.2.1 book:1.1.3 book:1.1.2 book:1.1.1"
    ),
    ("names | sort by spellings descending | first 2", "Anna Vogel Boris Kern"),
    ("marks | sort by made | first 3", "tom.2 ada.3 tom.3"),
    (
      "sentences | count by section | sort by section descending | first 2",
      "diary:2  Nights 2, diary:1  Days 3"
    ),
    ("passages | sort by colour", "refused: unknown-field"),
  ])
  func sort(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    (
      "citations | group by volume",
      "I: book:n1.1, none: book:n2.1 book:n3.1 book:n4.1 book:n5.1 diary:n1.1 diary:n2.1, "
        + "II: book:n2.2 diary:n1.2"
    ),
    (
      "sources | group by author",
      "Anna Vogel: gulls, Boris Kern: ledger, none: letters lost, Carla Lund: tides"
    ),
    (
      "passages naming Holm | group by document",
      "book: book:1.1 book:2.1 book:3.1, diary: diary:1.1"
    ),
    (
      "citations in diary | group by volume, form",
      "none · full: diary:n1.1, II · short: diary:n1.2, none · short: diary:n2.1"
    ),
    ("sources | group by author | first 2", "Anna Vogel: gulls, Boris Kern: ledger"),
    (
      "passages in book | group by document | keep naming Kern | sort by words",
      "book: book:3.1 book:1.1 book:2.1"
    ),
  ])
  func group(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    ("passages | count", "9"), ("passages naming Zanzibar | count", "0"),
    (
      "sentences with no sources | count by section",
      "book:1  Opening 3, diary:1  Days 2, book:3  Winter 1, diary:2  Nights 1"
    ),
    (
      "mentions | count by kind, spelling",
      "place · Holm 4, person · Kern 4, person · Vogel 3, place · Sund 3, "
        + "group · Harbour Guild 1, person · Fogel 1, person · Marsh 1"
    ),
    ("spellings naming Vogel | count by spelling", "Vogel 3, Fogel 1"),
    ("citations | count by author", "Anna Vogel 3, none 3, Carla Lund 2, Boris Kern 1"),
    ("citations | count by author | first 1", "Anna Vogel 3"),
    ("citations | count by author | last 1", "Boris Kern 1"),
    ("book:3 | their sources | count by author", "none 2"),
    ("sentences naming Vogel | their places | count by name", "Holm 3, Sund 1"),
    ("marks | count by author", "ada 4, tom 4"),
    ("passages | group by document | count by document", "book 5, diary 4"),
  ])
  func count(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    ("sentences in book | first 2", "book:1.1.1 book:1.1.2"),
    ("sentences in book | last 2", "book:3.1.2 book:3.2.1"),
    ("passages | first 0", ""),
    ("passages in diary | last 99", "diary:1.1 diary:1.2 diary:2.1 diary:2.2"),
    ("sentences in book | last 4 | first 1", "book:2.1.2"),
    (
      "pairs of sentences sharing at least 2 names | last 1",
      "book:2.1.1 diary:1.1.2 (Anna Vogel · Holm)"
    ),
    ("sentences | kwic came | last 1", "diary:1.2.1 [came]"),
  ])
  func firstAndLast(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    ("passages | keep naming Marsh", "book:3.2"),
    ("book:2 | their people | keep with at least 4 mentions", "Anna Vogel Boris Kern"),
    ("sources | keep (by Vogel or by Lund)", "gulls tides"),
    ("passages | keep citing Vogel with no sources (not by Vogel)", "book:1.1"),
    ("sources | sort by citations descending | keep that are missing", "gulls letters tides lost"),
    ("passages | keep dated 31 February 1850", "refused: no-such-day"),
  ])
  func keep(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    ("book:2.1 | their sources", "gulls ledger letters"),
    ("book:2.1 | their people", "Anna Vogel Boris Kern"),
    ("sources by Vogel | their passages", "book:1.1 book:2.1 diary:1.1"),
    ("people naming Kern | their sentences", "book:1.1.2 book:2.1.2 book:3.1.1 diary:1.1.1"),
    ("citations that are ibid | their sources", "letters"),
    ("passages | their marks", "ada.1 ada.2 tom.1 ada.3 tom.2"),
    ("flags | their passages", "book:1.1 book:3.1"),
    ("sources | their figures", "book:3.1.2 40 boats"),
    ("book:3.1 | their sections", "book:2 book:3"),
    ("sources | their authors", "Anna Vogel Boris Kern Carla Lund"),
    ("book:2.1 | their sources not by Vogel", "ledger letters"),
    ("documents | their notes", "ada.3"), ("book:2.1 | their marks by tom", "tom.1"),
    ("searches | their sources", ""), ("searches | their people", "Anna Vogel Marsh"),
  ])
  func their(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    (
      "sentences containing came | kwic came",
      "book:1.1.1 [came], diary:1.1.1 [came], diary:1.1.2 [came], diary:1.2.1 [came]"
    ),
    (
      "passages | kwic boat* or froze",
      "book:1.2.1 [boats], book:3.1.2 [boats], book:3.1.2 [froze], diary:1.2.1 [boats]"
    ),
    ("footnotes | kwic gulls", "book:n1 [Gulls], book:n2 [Gulls], diary:n1 [Gulls]"),
    ("quotes | kwic back", "book:2.1.2 [back]"), ("dates | kwic stayed", "book:3.1.1 [stayed]"),
    ("sentences in book:1 | kwic \"came to\"", "book:1.1.1 [came to]"),
    ("sentences | kwic zebra", ""),
  ])
  func kwic(line: String, rows: String) throws { try check(line, rows) }

  @Test func whatStandsAroundAHit() throws {
    let answer = try StageTests.town.get().answer("passages in book | kwic froze")
    guard case .kwic(let lines) = answer.shape else {
      Issue.record("no concordance")
      return
    }
    #expect(lines.map(\.left) == ["40 boats "])
    #expect(lines.map(\.right) == [" in Holm."])
    #expect(answer.count == 1)
    #expect(answer.lines == 1)
  }

  @Test func showChoosesColumnsAndFillsThem() throws {
    let answer = try StageTests.town.get().answer(
      "sources by Vogel | show key, passages, spellings")
    guard case .rows(let columns) = answer.shape, let row = answer.rows.first else {
      Issue.record("no rows")
      return
    }
    #expect(columns == ["key", "passages", "spellings"])
    #expect(columns.map { row[$0].plain } == ["gulls", "3", "The Gulls 3 · Gulls 1"])
  }
}
