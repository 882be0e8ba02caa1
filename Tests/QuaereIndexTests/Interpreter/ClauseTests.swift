import QuaereCore
import Testing

@testable import QuaereIndex

/// Each clause on the town, answered by hand.
struct ClauseTests {
  private static let town = Result { try Asked(Town.library) }

  private func check(_ line: String, _ rows: String) throws {
    let found = try ClauseTests.town.get().rows(line, Town.record)
    #expect(found == rows)
  }

  @Test(arguments: [
    ("sentences in book:1.1", "book:1.1.1 book:1.1.2 book:1.1.3"),
    ("sentences in book:1.1.2-3", "book:1.1.2 book:1.1.3"),
    ("passages in book:2", "book:2.1 book:3.1 book:3.2"),
    ("sections in book:2", "book:2 book:3"),
    ("passages in diary", "diary:1.1 diary:1.2 diary:2.1 diary:2.2"),
    ("passages in diary:", "diary:1.1 diary:1.2 diary:2.1 diary:2.2"),
    ("passages in Harbour", "book:2.1 book:3.1 book:3.2"),
    ("passages in Opening or diary", "book:1.1 book:1.2 diary:1.1 diary:1.2 diary:2.1 diary:2.2"),
    ("passages in book:1.1 or book:3.2", "book:1.1 book:3.2"),
    ("citations in book:n2", "book:n2.1 book:n2.2"),
    ("footnotes in book:3", "book:n4 book:n5"),
    ("footnotes in book", "book:n1 book:n2 book:n3 book:n4 book:n5"),
    ("sources in book:2.1", "gulls ledger letters"),
    ("people in book:1", "Anna Vogel Boris Kern"),
    ("dates in book:n5", "book:n5 1853"),
    ("marks in book:2", "ada.2 tom.1 tom.2"),
    ("passages in (sentences naming Kern)", "book:1.1 book:2.1 book:3.1 diary:1.1"),
    (
      "sentences in (passages with no sources)",
      "book:1.2.1 book:1.2.2 book:3.2.1 diary:1.2.1 diary:2.1.1"
    ),
    ("passages in (passages naming Holm)", "book:1.1 book:2.1 book:3.1 diary:1.1"),
    ("passages not in book", "diary:1.1 diary:1.2 diary:2.1 diary:2.2"),
    ("passages in nowhere", "refused: unknown-place"),
    ("passages in book:9", "refused: unknown-place"),
    ("passages in 1", "refused: which-document"),
    ("searches in book", "ada.5 tom.5"), ("people in (searches)", "Anna Vogel Marsh"),
    ("people in (pairs of sentences)", "refused: no-relation"),
  ])
  func inside(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    ("sentences naming Vogel", "book:1.1.1 book:2.1.1 diary:1.1.2"),
    ("sentences naming fogel", "book:1.1.1 book:2.1.1 diary:1.1.2"),
    ("sentences naming \"Anna Vogel\"", "book:1.1.1 book:2.1.1 diary:1.1.2"),
    ("sentences naming guild", "book:1.2.1"),
    ("passages naming Vogel and Kern", "book:1.1 book:2.1 diary:1.1"),
    ("sentences naming Vogel and Holm", "book:1.1.1 book:2.1.1 diary:1.1.2"),
    ("sentences naming Vogel and Kern", ""),
    ("sentences naming Marsh or Sund", "book:2.1.1 book:3.2.1 diary:1.1.1 diary:2.2.1"),
    ("people naming Vogel", "Anna Vogel"),
    ("places naming Vogel", ""),
    ("authors naming Kern", "Boris Kern"),
    ("spellings naming Vogel", "Vogel Fogel"),
    ("documents naming Marsh", "book"),
    ("sections naming Sund", "book:2 diary:1 diary:2"),
    ("sections naming Marsh", "book:2 book:3"),
    (
      "mentions naming Vogel",
      "book:1.1.1 Vogel, book:2.1.1 Fogel, diary:1.1.2 Vogel, book:n5 Vogel"
    ),
    ("footnotes naming Vogel", "book:n1 book:n2 book:n5 diary:n1"),
    ("citations naming Vogel", "book:n1.1 book:n2.2 diary:n1.2"),
    (
      "sentences naming (people in book:3)",
      "book:1.1.2 book:2.1.2 book:3.1.1 book:3.2.1 diary:1.1.1"
    ),
    ("searches naming Fogel", "tom.5"),
    ("sources naming Vogel", "refused: clause-without-meaning"),
  ])
  func naming(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    ("sentences naming Kernn", "Kernn is written nowhere here; read as [Kern] by its spelling."),
    ("sentences naming Zanzibar", "Zanzibar is written nowhere here."),
    ("sentences naming Vogeq", "Vogeq is written nowhere here."),
  ])
  func aNameWrittenNowhereIsSaidSo(line: String, remark: String) throws {
    #expect(try ClauseTests.town.get().answer(line).remarks == [remark])
  }

  @Test(arguments: [
    ("sources by Vogel", "gulls"), ("sources by Vogel or Lund", "gulls tides"),
    ("sources by (people in book:1)", "gulls ledger"), ("citations by Kern", "book:n2.1"),
    ("voices by Lund", "Carla Lund"), ("documents by Marsh", "book"),
    ("flags by me", "ada.1"), ("marks by tom", "tom.1 tom.2 tom.3 tom.4"),
    ("sessions by tom", "2026-03-07-tom.md"), ("searches by me", "ada.5"),
    ("changes by me", "ada.1 ada.0"),
    ("sources by nobody", "refused: unknown-author"), ("passages by Vogel", "refused: no-author"),
  ])
  func by(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    ("passages citing gulls", "book:1.1 book:2.1 diary:1.1"),
    ("passages citing Vogel", "book:1.1 book:2.1 diary:1.1"),
    ("sentences citing gulls", "book:1.1.1 book:1.1.2 book:2.1.1 diary:1.1.1"),
    ("passages citing \"Ledger of Holm\"", "book:2.1"),
    ("passages citing post", "book:2.1 book:3.1"),
    ("passages citing gulls and letters", "book:2.1"),
    ("passages citing ledger or lost", "book:2.1 book:3.1"),
    ("passages citing (sources by Lund)", "diary:1.1 diary:2.2"),
    ("footnotes citing letters", "book:n3 book:n4"),
    ("citations citing letters", "book:n3.1 book:n4.1"),
    ("quotes citing letters", "book:2.1.2 She will be back,"),
    ("quotes citing gulls", ""),
    (
      "dates citing gulls", "book:1.1.1 1849, book:2.1.1 spring of 1850, diary:1.1.1 3 May 1850"
    ),
    ("passages citing nothing", "refused: unknown-source"),
    ("people citing gulls", "refused: clause-without-meaning"),
    ("passages citing gulls with no sources", "refused: contradiction"),
  ])
  func citing(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    ("sentences containing came", "book:1.1.1 diary:1.1.1 diary:1.1.2 diary:1.2.1"),
    ("sentences containing CAME", "book:1.1.1 diary:1.1.1 diary:1.1.2 diary:1.2.1"),
    ("sentences containing boat*", "book:1.2.1 book:3.1.2 diary:1.2.1"),
    ("sentences containing boat", ""),
    ("sentences containing \"came to\"", "book:1.1.1 diary:1.1.1 diary:1.1.2"),
    ("sentences containing \"to came\"", ""),
    ("sentences containing \"Holm came\" within 1", "book:1.1.1 diary:1.1.2"),
    ("sentences containing came and Holm", "book:1.1.1 diary:1.1.2"),
    ("sentences containing rained or froze", "book:1.2.2 book:3.1.2"),
    ("sentences containing /18[4]\\d/", "book:1.1.1"),
    ("sentences containing ~Fogell", "book:2.1.1"),
    ("sections containing froze", "book:2 book:3"), ("documents containing lost", "book"),
    ("footnotes containing letters", "book:n3"),
    ("citations containing gulls", "book:n1.1 book:n2.2 diary:n1.2"),
    ("quotes containing back", "book:2.1.2 She will be back,"),
    ("figures containing boats", "book:1.2.1 12 boats, book:3.1.2 40 boats, diary:1.2.1 15 boats"),
    ("dates containing stayed", "book:3.1.1 December"), ("marks containing ledger", "ada.3 tom.4"),
    ("searches containing register", "tom.5"),
  ])
  func containing(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    ("sentences dated 1850", "book:2.1.1 book:3.1.1 diary:1.1.1"),
    ("sentences dated May 1850", "book:2.1.1 diary:1.1.1"),
    ("dates dated within May 1850", "diary:1.1.1 3 May 1850"),
    ("sentences dated 1849..1850", "book:1.1.1 book:2.1.1 book:3.1.1 diary:1.1.1"),
    ("sentences dated before 1850", "book:1.1.1"),
    ("sentences dated after 1850", "diary:1.1.2 diary:1.2.1"),
    ("sentences dated since 1851", "diary:1.1.2 diary:1.2.1"),
    ("passages dated winter 1851", "book:3.1 diary:1.1 diary:1.2"),
    ("sections dated December 1850", "book:2 book:3"), ("documents dated 1853", "book"),
    ("mentions dated 1849", "book:1.1.1 Vogel, book:1.1.1 Holm"),
    ("sources dated 1852", "gulls"), ("citations dated 1852", ""),
    ("footnotes dated 1853", "book:n5"),
    ("passages undated", "book:1.2 book:3.2 diary:2.1 diary:2.2"),
    ("sentences undated in book:1", "book:1.1.2 book:1.1.3 book:1.2.1 book:1.2.2"),
    ("footnotes undated", "book:n1 book:n2 book:n3 book:n4 diary:n1 diary:n2"),
    ("sources undated", "ledger tides lost"),
    ("passages not undated in book", "book:1.1 book:2.1 book:3.1"),
    ("sentences dated 1854..1853", "refused: backward-period"),
    ("people dated 1850", "refused: clause-without-meaning"),
  ])
  func dated(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    ("marks made 2026-03-07", "ada.2 tom.1"), ("marks made today", "ada.4"),
    ("marks made yesterday", "ada.2 tom.1"), ("marks made since yesterday", "ada.2 tom.1 ada.4"),
    ("flags made last week", "ada.1 tom.3 tom.4"), ("marks made before March 2026", "tom.2"),
    ("changes made since last session", "ada.1"), ("searches made 2026-03-06", "ada.5"),
    ("sessions made 2026-03-07", "2026-03-07-tom.md"),
    ("passages made today", "refused: clause-without-meaning"),
  ])
  func made(line: String, rows: String) throws { try check(line, rows) }

  @Test func withoutAnEarlierSessionNothingIsSinceIt() throws {
    var record = Town.record
    record.lastSession = nil
    let found = try ClauseTests.town.get().rows("changes made since last session", record)
    #expect(found == "refused: no-last-session")
  }

  @Test(arguments: [
    ("dates that are inferred", "book:3.1.1 December"),
    ("dates that are approximate", "diary:1.2.1 about 1851"), ("dates that are uncertain", ""),
    (
      "dates that are explicit in book",
      "book:1.1.1 1849, book:2.1.1 spring of 1850, book:n5 1853"
    ),
    ("citations that are ibid", "book:n4.1"), ("citations that are inferred", "book:n4.1"),
    ("citations that are short", "book:n2.2 diary:n1.2 diary:n2.1"),
    ("citations that are unresolved", "book:n5.1"),
    ("citations that are full", "book:n1.1 book:n2.1 book:n3.1 diary:n1.1"),
    ("sources that are missing", "gulls letters tides lost"),
    ("sources that are present", "ledger"),
    ("sources that are unresolved", "lost"), ("names that are inferred", "Anna Vogel"),
    ("people that are authors", "Anna Vogel Boris Kern"),
    ("passages that are contested", "book:2.1"), ("sentences that are contested", "book:2.1.1"),
    ("passages that are marked", "book:1.1 book:1.2 book:2.1 book:3.1"),
    ("sentences that are marked", "book:1.1.2 book:2.1.1"),
    ("flags that are open", "ada.1 tom.3 tom.4"), ("marks that are contested", "ada.2 tom.1"),
    ("marks that are adrift", "tom.3"), ("marks that are resolved", "tom.2 ada.4"),
    ("marks that are confirmed", "ada.4"), ("marks that are withdrawn", ""),
    ("dates that are missing", "refused: unknown-state"),
    ("quotes that are open", "refused: unknown-state"),
  ])
  func that(line: String, rows: String) throws { try check(line, rows) }

  @Test(arguments: [
    ("citations where volume = II", "book:n2.2 diary:n1.2"),
    (
      "citations where volume != II",
      "book:n1.1 book:n2.1 book:n3.1 book:n4.1 book:n5.1 diary:n1.1 diary:n2.1"
    ),
    ("sentences where words = 8", "diary:1.1.1"), ("sentences where words > 8", "book:2.1.1"),
    ("sentences where words >= 8", "book:2.1.1 diary:1.1.1"),
    ("sentences where words < 3", "book:1.2.2 diary:2.2.1"),
    ("sentences where words <= 3", "book:1.1.2 book:1.2.2 diary:2.1.1 diary:2.2.1"),
    ("sentences where words != 6 in book:1", "book:1.1.2 book:1.1.3 book:1.2.2"),
    ("sources where citations >= 2", "gulls letters tides"),
    ("passages where sources > 2", "book:2.1"), ("names where spellings > 1", "Anna Vogel"),
    ("sources where spellings = 2", "gulls"),
    ("sources where spellings < 1", "ledger letters tides lost"),
    ("sources where author = \"Anna Vogel\"", "gulls"),
    ("sources where author != \"anna vogel\"", "ledger letters tides lost"),
    ("sources where missing = no", "ledger"), ("sources where date <= 1851", "letters"),
    ("dates where value < 1850", "book:1.1.1 1849"),
    (
      "dates where year = 1850",
      "book:2.1.1 spring of 1850, book:3.1.1 December, diary:1.1.1 3 May 1850"
    ),
    ("dates where month = 1850-05", "diary:1.1.1 3 May 1850"),
    ("dates where value > 1850-05 in book", "book:3.1.1 December, book:n5 1853"),
    ("figures where value > 12", "book:3.1.2 40 boats, diary:1.2.1 15 boats"),
    ("names where kind = place", "Holm Sund"), ("documents where handle = diary", "diary"),
    ("marks where why = \"who says so?\"", "ada.1"), ("marks where anchor = adrift", "tom.3"),
    ("searches where result = nothing", "ada.5"), ("searches where why = \"by letter\"", "ada.5"),
    ("evidence where grade = B2", "ada.2"), ("sessions where entries > 3", "2026-03-05-ada.md"),
    ("passages where colour = red", "refused: unknown-field"),
  ])
  func comparing(line: String, rows: String) throws { try check(line, rows) }
}
