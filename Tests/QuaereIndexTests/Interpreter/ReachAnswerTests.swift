import QuaereCore
import Testing

@testable import QuaereIndex

/// The same question under each reach, and what the answer says it rests on.
struct ReachAnswerTests {
  private static let town = Result { try Asked(Town.library) }

  static let cases: [(line: String, sentence: String, paragraph: String, section: String)] = [
    (
      "sentences with no sources",
      "book:1.1.1 book:1.1.3 book:1.2.1 book:1.2.2 book:3.1.1 book:3.2.1 diary:1.1.2 diary:1.2.1 "
        + "diary:2.1.1",
      "book:1.1.3 book:1.2.1 book:1.2.2 book:3.2.1 diary:1.1.2 diary:1.2.1 diary:2.1.1",
      "book:1.1.3 book:1.2.1 book:1.2.2 book:3.2.1 diary:1.1.2 diary:1.2.1"
    ),
    (
      "passages with no sources", "book:1.2 book:3.2 diary:1.2 diary:2.1",
      "book:1.2 book:3.2 diary:1.2 diary:2.1", "book:1.2 book:3.2 diary:1.2"
    ),
    (
      "sentences citing letters", "book:2.1.2 book:3.1.2", "book:2.1.2 book:3.1.1 book:3.1.2",
      "book:2.1.2 book:3.1.1 book:3.1.2"
    ),
    (
      "passages citing tides", "diary:1.1 diary:2.2", "diary:1.1 diary:2.2",
      "diary:1.1 diary:2.1 diary:2.2"
    ),
    (
      "dates with no sources in book", "book:1.1.1 1849, book:3.1.1 December", "", ""
    ),
    (
      "quotes with footnotes", "book:2.1.2 She will be back,", "book:2.1.2 She will be back,",
      "book:2.1.2 She will be back,"
    ),
    ("footnotes in diary:2.1", "", "", "diary:n2"),
    (
      "sources by Lund | their sentences", "diary:1.1.1 diary:2.2.1", "diary:1.1.1 diary:2.2.1",
      "diary:1.1.1 diary:2.1.1 diary:2.2.1"
    ),
  ]

  @Test(arguments: cases)
  func reaches(_ line: String, _ sentence: String, _ paragraph: String, _ section: String) throws {
    let town = try ReachAnswerTests.town.get()
    let answers = Reach.allCases.map { town.rows(line, reach: $0) }
    #expect(answers == [sentence, paragraph, section])
  }

  @Test(arguments: [
    ("passages with no sources", "reach paragraph"),
    ("passages where sources > 1", "reach paragraph"),
    ("footnotes in Opening", "reach paragraph"), ("footnotes in diary", ""),
    ("sentences naming Kern", ""), ("quotes with no footnotes", ""),
    ("sources with no citations", ""),
    ("sentences dated autumn 1850", "autumn Sep–Nov"),
  ])
  func assumptions(line: String, words: String) throws {
    let answer = try ReachAnswerTests.town.get().answer(line)
    #expect(
      answer.assumptions.map { "\($0.name) \($0.value.plain)" }.joined(separator: ", ") == words)
  }
}
