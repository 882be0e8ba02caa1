import QuaereCore
import Testing

@testable import QuaereRender

/// CSV, TSV and Markdown.
@Suite struct GridFormatTests {
  private static let answer = Answer(
    noun: .sentences, count: 2,
    rows: [
      Row(
        address: "mill:1.1",
        fields: [Field("text", .text("Two \"inks\", one\nledger")), Field("words", .number(4))]),
      Row(
        address: "mill:1.2",
        fields: [Field("text", .text("a|b\t<i>*c*")), Field("words", .number(12))],
        inferred: ["text"]),
    ], assumptions: [Field("reach", .text("paragraph"))])

  private func text(_ answer: Answer, _ format: any Format, limit: Int? = nil) -> String {
    format.text(answer, line: "", style: Style(limit: limit))
  }

  @Test func csv() {
    #expect(
      text(Self.answer, CSVFormat())
        == [
          "address,text,words,inferred\r\n", "mill:1.1,\"Two \"\"inks\"\", one\nledger\",4,\r\n",
          "mill:1.2,a|b <i>*c*,12,text\r\n",
        ].joined())
  }

  @Test func tsv() {
    #expect(
      text(Self.answer, TSVFormat()) == """
        address\ttext\twords\tinferred
        mill:1.1\tTwo "inks", one ledger\t4\t
        mill:1.2\ta|b <i>*c*\t12\ttext

        """)
  }

  @Test func markdown() {
    #expect(
      text(Self.answer, MarkdownFormat()) == #"""
        | address | text |
        | --- | --- |
        | mill:1.1 | Two "inks", one ledger |
        | mill:1.2 | \[a\|b \<i>\*c\*\] |

        2 sentences · reach paragraph

        """#)
  }

  @Test(arguments: [
    (Answer.Shape.rows(columns: ["words", "place"]), "words,place\r\n4,mill:1.1\r\n"),
    (
      .groups([Answer.Group(key: "III", rows: 0..<2)], columns: ["words"]),
      "group,words\r\nIII,4\r\n"
    ),
    (
      .counts(
        columns: ["year"],
        [Answer.Count(keys: ["1911"], count: 2), Answer.Count(keys: ["1912"], count: 1)]),
      "year,count\r\n1911,2\r\n"
    ),
    (.number, "count\r\n2\r\n"),
    (
      .kwic([KWICLine(address: "mill:1.1", place: "1.1", left: "a, ", hit: "b", right: "")]),
      "address,left,hit,right\r\nmill:1.1,\"a, \",b,\r\n"
    ),
  ])
  func shapes(shape: Answer.Shape, expected: String) {
    var answer = Self.answer
    answer.shape = shape
    #expect(text(answer, CSVFormat(), limit: 1) == expected)
  }

  @Test func numbersStandAtTheRightInMarkdown() {
    let counts = Answer.Shape.counts(
      columns: ["year"], [Answer.Count(keys: ["1911"], count: 2)])
    #expect(
      text(Answer(noun: .dates, count: 2, shape: counts), MarkdownFormat()) == """
        | year | count |
        | --- | ---: |
        | 1911 | 2 |

        2 dates

        """)
  }

  @Test func emptyAnswers() {
    let answer = Answer(noun: .dates, count: 0)
    #expect(text(answer, CSVFormat()) == "address\r\n")
    #expect(text(answer, TSVFormat()) == "address\n")
  }

  @Test func formatsAreFoundByName() {
    #expect(
      Formats.all.map(\.name) == [
        "text", "json", "jsonl", "csv", "tsv", "markdown", "graphml", "dot",
      ])
    #expect(Formats.named("JSON")?.name == "json")
    #expect(Formats.named("yaml") == nil)
  }
}
