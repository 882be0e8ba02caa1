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

  @Test func html() {
    let page = HTMLFormat().text(Self.answer, line: "sentences with \"<i>\"", style: Style())
    #expect(
      page.drop { $0 != "\n" }.contains("\n<title>sentences with &quot;&lt;i&gt;&quot;</title>\n"))
    #expect(
      Self.body(page) == """
        <table>
        <caption>sentences with &quot;&lt;i&gt;&quot;</caption>
        <thead>
        <tr><th>address</th><th>text</th></tr>
        </thead>
        <tbody>
        <tr><td>mill:1.1</td><td>Two &quot;inks&quot;, one ledger</td></tr>
        <tr><td>mill:1.2</td><td>[a|b &lt;i&gt;*c*]</td></tr>
        </tbody>
        </table>
        <p>2 sentences · reach paragraph</p>

        """)
  }

  private static func body(_ page: String) -> String {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(of: "<body>"), let end = lines.firstIndex(of: "</body>")
    else { return page }
    return lines[(start + 1)..<end].map { $0 + "\n" }.joined()
  }

  @Test func latex() {
    var answer = Self.answer
    answer.rows.append(
      Row(address: "mill:1.3", fields: [Field("text", .text(#"5 % of {a_b} & "\x^~$#""#))]))
    #expect(
      LaTeXFormat().text(answer, line: "sentences", style: Style()) == ##"""
        % sentences
        % \usepackage{booktabs,longtable}
        \begin{longtable}{ll}
        \toprule
        address & text \\
        \midrule
        \endhead
        mill:1.1 & Two "inks", one ledger \\
        mill:1.2 & [a|b <i>*c*] \\
        mill:1.3 & 5 \% of \{a\_b\} \& "\textbackslash{}x\textasciicircum{}\textasciitilde{}\$\#" \\
        \bottomrule
        \end{longtable}
        \noindent 2 sentences · reach paragraph


        """##)
  }

  @Test func longTextsBreakInLaTeX() {
    let words = String(repeating: "ledger ", count: 9)
    let row = Row(address: "mill:1.1", fields: [Field("text", .text(words))])
    let text = LaTeXFormat().text(
      Answer(noun: .sentences, count: 1, rows: [row]), line: "sentences", style: Style())
    #expect(text.contains("\\begin{longtable}{lp{0.70\\linewidth}}\n"))
  }

  @Test func pagesStayPages() {
    let page = Page([.line([Page.Segment("a < b")])])
    #expect(Self.body(HTMLFormat().text(page, line: "why", style: Style())).contains("a &lt; b"))
    #expect(
      LaTeXFormat().text(page, line: "why", style: Style()).hasSuffix("\\end{verbatim}\n"))
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
        "text", "json", "jsonl", "csv", "tsv", "markdown", "html", "latex", "graphml", "dot",
      ])
    #expect(Formats.named("JSON")?.name == "json")
    #expect(Formats.named("yaml") == nil)
  }
}
