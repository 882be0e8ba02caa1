import QuaereCore

@testable import QuaereRender

/// Answers made up for these tests.
enum Fixtures {
  static func sentence(
    _ place: String, _ text: String, sign: String? = nil, inferred: [String] = []
  ) -> Row {
    Row(
      address: "mill:\(place)", place: place, print: Print(value: 0xAB12CD),
      fields: [
        Field("text", .text(text)), Field("section", .text("mill:1")), Field("words", .number(7)),
      ],
      inferred: inferred, sign: sign)
  }

  static let sentences = Answer(
    noun: .sentences, count: 3, total: 40,
    rows: [
      sentence("1.1", "The miller of the lower valley kept his ledger in two inks."),
      sentence("1.12", "Red stood for debts, and nobody alive can say what the brown was for."),
      sentence("2.1", "Snow."),
    ],
    assumptions: [Field("reach", .text("paragraph"))], hints: ["why #2", "set reach …"])

  static let wide = Answer(
    noun: .sentences, count: 3,
    rows: [
      sentence("1.1", "東京の粉屋は帳簿を二色の墨でつけていた。"),
      sentence("1.2", "Cafe\u{301} re\u{301}ouvert a\u{300} l'e\u{301}te\u{301}, dit le meunier."),
      sentence("1.3", "👩‍👩‍👧 and 🇫🇷 came to the mill by boat, 40 strong."),
    ])

  static func source(_ key: String, _ title: String, _ author: String?, _ count: Int) -> Row {
    Row(
      address: key,
      fields: [
        Field("key", .text(key)), Field("author", .optional(author)), Field("title", .text(title)),
        Field("citations", .number(count)),
      ], inferred: author == "Orlova" ? ["author"] : [])
  }

  static let sources = Answer(
    noun: .sources, count: 3,
    rows: [
      source("grain", "Grain and Weather", "Orlova", 12),
      source("letters-1911", "Letters from a Mill", "P. Beck", 1),
      source("ink", "Inks of the North, a handbook for the curious reader", nil, 3),
    ])

  static func spellings(_ pairs: (String, Int)...) -> Value {
    .list(pairs.map { .parts([Field("text", .text($0.0)), Field("count", .number($0.1))]) })
  }

  static let names = Answer(
    noun: .names, count: 3, total: 20,
    rows: [("people", "Beck"), ("people", "Orlova"), ("places", "Lower Mill")].map { kind, name in
      Row(
        address: name,
        fields: [
          Field("name", .text(name)), Field("kind", .text(kind)),
          Field("spellings", spellings((name, 2), (name + "a", 1))), Field("mentions", .number(3)),
        ])
    })

  static let marks = Answer(
    noun: .marks, count: 2,
    rows: [("!", "ada.4", "open", "two inks"), ("+", "ada.12", "confirmed", "Snow")].map {
      Row(
        address: $1,
        fields: [
          Field("mark", .text($1)), Field("kind", .text("flag")), Field("status", .text($2)),
          Field("address", .text("mill:1.1")), Field("words", .text($3)),
          Field("why", .text("which ledger?")),
        ], sign: $0)
    })

  static let dates = Answer(
    noun: .dates, count: 2,
    rows: [
      Row(
        address: "mill:1.2", place: "1.2",
        fields: [
          Field("text", .text("14 May")), Field("value", .text("1911-05-14")),
          Field("start", .number(3)), Field("end", .number(9)),
        ], inferred: ["value"]),
      Row(
        address: "mill:2.1", place: "2.1",
        fields: [
          Field("text", .text("in 1912")), Field("value", .text("1912")),
          Field("start", .number(0)), Field("end", .number(7)),
        ]),
    ])

  static let kwic = Answer(
    noun: .sentences, count: 2,
    shape: .kwic([
      KWICLine(
        address: "mill:1.1", place: "1.1", left: "of the lower valley kept his ", hit: "ledger",
        right: " in two inks, which nobody has explained"),
      KWICLine(address: "mill:1.12", place: "1.12", left: "", hit: "Ledgers", right: " burn."),
      KWICLine(
        address: "mill:2.4", place: "2.4", left: "粉屋の帳簿は", hit: "ledger", right: "と呼ばれた。"),
    ]))

  static func screen(_ answer: Answer, width: Int = 80, limit: Int? = nil) -> String {
    TextFormat().text(answer, line: "", style: Style(width: width, limit: limit))
  }
}

extension Fixtures {
  static let all = [sentences, wide, sources, names, marks, dates, kwic]

  /// A screen written with composed letters, as the fixture of combining marks has it.
  static func decomposed(_ screen: String) -> String {
    let marks: [Character: String] = ["é": "e\u{301}", "à": "a\u{300}"]
    return screen.map { marks[$0] ?? String($0) }.joined()
  }
}
