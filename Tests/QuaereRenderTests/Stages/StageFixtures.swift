import QuaereCore

@testable import QuaereRender

/// Answers of last stages, made up for these tests.
enum StageFixtures {
  static func answer(
    _ shape: Answer.Shape, count: Int = 3, lines: Int? = nil, rows: [Row] = [],
    assumptions: [Field] = []
  ) -> Answer {
    var answer = Answer(
      noun: .sentences, count: count, rows: rows, shape: shape, assumptions: assumptions)
    answer.lines = lines
    return answer
  }

  static func screen(_ answer: Answer, _ width: Int, limit: Int? = nil) -> String {
    TextFormat().text(answer, line: "", style: Style(width: width, limit: limit))
  }

  static func entry(
    _ date: String, _ words: String, _ place: String, _ text: String, rule: String? = nil,
    sign: String? = nil
  ) -> Timeline.Entry {
    Timeline.Entry(
      date: date, words: words, isInferred: words.contains("["), rule: rule,
      row: Fixtures.sentence(place, text, sign: sign), excerpt: text)
  }

  static let timeline = answer(
    .timeline(
      Timeline(
        unit: .day,
        entries: [
          entry("1911-09", "Sep [1911]", "1.1", "In September the dam was to be mended."),
          entry(
            "1911-10-14", "14 Oct [1911]", "1.12", "On the 14th the dam broke, two weeks late."),
          entry("1911-10-14", "14 Oct 1911", "2.1", "… 東京の粉屋は十月十四日に来た。", sign: "!"),
          entry("1911", "1911", "2.4", "In 1911 the mill was sold.", rule: "year only"),
          entry("190X", "1900s", "3.1", "The 1900s were dry.", rule: "decade only"),
        ])), count: 4, lines: 5,
    assumptions: [
      Field("[ ] completed by me", .none), Field("undated", .number(2)),
      Field("dates outside the period", .number(1)),
    ])

  static let chart = answer(
    .timeline(
      Timeline(
        unit: .year,
        bars: [
          .init(date: "1911", words: "1911", count: 120),
          .init(date: "1912", words: "1912", count: 0),
          .init(date: "1913", words: "1913", count: 7),
          .init(date: "1914/1920", words: "1914–1920", count: 0),
          .init(date: "1921", words: "1921", count: 1_200),
        ], longer: 14, isChart: true)), count: 1_330, lines: 5,
    assumptions: [Field("by", .text("year"))])

  static let gaps = answer(
    .gaps(
      Gaps(
        unit: .year, period: "1905–1921", units: 17,
        runs: [
          .init(first: "1906", last: "1907", words: "1906–1907", units: 2),
          .init(first: "1909", last: "1909", words: "1909", units: 1),
          .init(first: "1911", last: "1920", words: "1911–1920", units: 10),
        ], empty: 13)), count: 9, lines: 3,
    assumptions: [Field("dates too vague to count", .number(1))])

  static let collocates = answer(
    .collocates(
      hits: 12,
      [
        .init(
          word: "debts", count: 10, total: 40, expected: 6, likelihood: 3.530371,
          information: 0.736966),
        .init(
          word: "粉", count: 2, total: 12_000, expected: 5, likelihood: -2.6348,
          information: -1.3219),
      ]), count: 9, lines: 2,
    assumptions: [
      Field("node", .text("ledger*")), Field("within", .number(5)), Field("at least", .number(2)),
    ])

  static func neighbour(_ place: String, _ text: String) -> Surroundings.Neighbour {
    .init(address: "mill:\(place)", place: place, text: text)
  }

  static let context: Answer = {
    let before = neighbour("1.1", "The valley was dark.")
    let first = neighbour("1.2", "The miller kept his ledger in two inks, red and brown.")
    let second = neighbour("1.3", "Nobody knows why.")
    let far = neighbour("3.9", "Ledgers burn.")
    return answer(
      .context([
        .init(row: first, before: [before], after: [second]),
        .init(row: second, before: [first], after: [neighbour("1.4", "Snow.")], isContinued: true),
        .init(row: far, before: [], after: []),
      ]), rows: ["1.2", "1.3", "3.9"].map { Fixtures.sentence($0, "…") })
  }()

  static let text = answer(
    .text([
      FullText(
        text:
          "The miller of the lower valley kept his ledger in two inks,[3] which nobody explained.",
        marks: ["! ada.4  1.1  which ledger?"]),
      FullText(text: "Snow."),
    ]), count: 2, lines: 2,
    rows: [Fixtures.sentence("1.1", "…", sign: "!"), Fixtures.sentence("1.12", "Snow.")])

  static let table = answer(
    .table(
      CrossTable(
        lineField: "section", columnField: "year", columns: ["1911", "1912", "none"],
        lines: [
          .init(key: "1  The ledger of the lower mill and its two inks", cells: [12, 0, 1]),
          .init(key: "2  粉屋", cells: [0, 3, 0]), .init(key: "none", cells: [1_200, 0, 0]),
        ], totals: [1_212, 3, 1])), count: 1_216, lines: 3)

  static let network = answer(
    .network(
      Network(
        noun: .people, context: .sentences, contexts: 6,
        nodes: [
          .init(name: "Beck", kind: "person", rows: 5),
          .init(name: "P. \"Ink\" <Orlova> & Søn", kind: "person", rows: 4),
          .init(name: "粉屋", rows: 2),
        ],
        edges: [
          .init(first: 0, second: 1, weight: 4), .init(first: 0, second: 2, weight: 2),
          .init(first: 1, second: 2, weight: 1),
        ])), count: 9, lines: 3)

  static let all = [timeline, chart, gaps, collocates, context, text, table, network]
}
