import QuaereCore
import Testing

@testable import QuaereRender

@Suite struct JSONFormatTests {
  private func json(_ answer: Answer, limit: Int? = nil) -> String {
    JSONFormat().text(answer, line: "q", style: Style(limit: limit))
  }

  @Test func rows() {
    var answer = Fixtures.sentences
    answer.rows = [Fixtures.sentence("1.1", "“Two” inks", inferred: ["text"])]
    #expect(
      json(answer) == """
        {"line":"q","noun":"sentences","count":3,"total":40,"assumptions":{"reach":"paragraph"},\
        "rows":[{"address":"mill:1.1","print":"ab12cd","text":"“Two” inks","section":"mill:1",\
        "words":7,"inferred":["text"]}]}

        """)
  }

  @Test func limitCutsRowsAndNotTheCount() {
    #expect(
      json(Fixtures.names, limit: 1) == """
        {"line":"q","noun":"names","count":3,"total":20,"assumptions":{},\
        "rows":[{"address":"Beck","name":"Beck","kind":"people",\
        "spellings":[{"text":"Beck","count":2},{"text":"Becka","count":1}],"mentions":3,\
        "inferred":[]}]}

        """)
  }

  @Test(arguments: [
    (
      Answer.Shape.rows(columns: ["place", "author"]),
      #""rows":[{"address":"mill:2.1","place":"2.1","author":null,"inferred":[]}]"#
    ),
    (
      .groups([Answer.Group(key: "III", rows: 0..<1)], columns: ["text"]),
      #""groups":[{"key":"III","rows":[{"address":"mill:2.1","text":"Snow.","inferred":[]}]}]"#
    ),
    (
      .counts(columns: ["year"], [Answer.Count(keys: ["1911"], count: 2)]),
      #""counts":[{"keys":{"year":"1911"},"count":2}]"#
    ),
    (
      .kwic([KWICLine(address: "mill:2.1", place: "2.1", left: "a ", hit: "b", right: "")]),
      #""hits":[{"address":"mill:2.1","left":"a ","hit":"b","right":""}]"#
    ),
  ])
  func shapes(shape: Answer.Shape, expected: String) {
    let answer = Answer(
      noun: .sentences, count: 1, rows: [Fixtures.sentence("2.1", "Snow.")], shape: shape)
    #expect(
      json(answer) == #"{"line":"q","noun":"sentences","count":1,"assumptions":{},"#
        + expected + "}\n")
  }

  @Test func number() {
    let answer = Answer(noun: .dates, count: 12_000, shape: .number, remarks: ["Many."])
    #expect(
      json(answer) == """
        {"line":"q","noun":"dates","count":12000,"assumptions":{},"remarks":["Many."]}

        """)
  }

  @Test func error() {
    let diagnostic = Diagnostic(
      code: "unknown-noun", message: "I know passages", span: 0..<9, hints: ["passages"])
    #expect(
      JSONFormat().text(diagnostic, line: "passagess\nx", style: Style()) == """
        {"line":"passagess\\nx","error":{"code":"unknown-noun","column":1,\
        "message":"I know passages","hints":["passages"]}}

        """)
    #expect(
      JSONFormat().text(Diagnostic(code: "c", message: "m"), line: "", style: Style()) == """
        {"line":"","error":{"code":"c","column":null,"message":"m","hints":[]}}

        """)
  }

  @Test func page() {
    let page = Page([.line([Page.Segment("a", .strong)]), .blank])
    #expect(
      JSONFormat().text(page, line: "why #1", style: Style(color: true)) == """
        {"line":"why #1","text":"  a\\n"}

        """)
  }

  @Test(arguments: [
    (Value.text("\"\\\n\r\t\u{1B}\u{9B}\u{2028}/é東👍"), #""\"\\\n\r\t\u001b\u009b\u2028/é東👍""#),
    (.number(3.0), "3"), (.number(0.25), "0.25"), (.number(.infinity), "null"),
    (.number(-2), "-2"), (.flag(true), "true"), (.none, "null"), (.list([]), "[]"),
    (.parts([Field("b", .number(1)), Field("a", .list([.none]))]), #"{"b":1,"a":[null]}"#),
  ])
  func encodes(value: Value, expected: String) {
    #expect(JSON(value).encoded == expected)
  }
}
