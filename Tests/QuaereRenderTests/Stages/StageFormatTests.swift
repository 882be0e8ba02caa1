import QuaereCore
import Testing

@testable import QuaereRender

/// Last stages as JSON, CSV and Markdown.
@Suite struct StageFormatTests {
  private func members(_ answer: Answer, limit: Int? = nil) -> String {
    let text = JSONFormat().text(answer, line: "q", style: Style(limit: limit))
    return text.components(between: "\"assumptions\":", and: "}\n")
  }

  private func csv(_ answer: Answer, limit: Int? = nil) -> [String] {
    CSVFormat().text(answer, line: "", style: Style(limit: limit))
      .split(separator: "\r\n").map(String.init)
  }

  @Test func timeline() {
    var answer = StageFixtures.timeline
    answer.assumptions = []
    #expect(
      members(answer, limit: 1) == """
        {},"unit":"day","timeline":[{"date":"1911-09","words":"Sep [1911]","inferred":true,\
        "rule":null,"row":{"address":"mill:1.1","print":"ab12cd",\
        "text":"In September the dam was to be mended.","section":"mill:1","words":7,\
        "inferred":[]}}],"periods":[],"longer":0
        """)
    #expect(
      csv(answer, limit: 4).suffix(2) == [
        "1911-10-14,14 Oct 1911,,mill:2.1,ab12cd,… 東京の粉屋は十月十四日に来た。",
        "1911,1911,year only,mill:2.4,ab12cd,In 1911 the mill was sold.",
      ])
  }

  @Test func chart() {
    #expect(
      members(StageFixtures.chart).hasSuffix(
        """
        "timeline":[],"periods":[{"date":"1911","count":120},{"date":"1912","count":0},\
        {"date":"1913","count":7},{"date":"1914/1920","count":0},{"date":"1921","count":1200}],\
        "longer":14
        """))
    #expect(csv(StageFixtures.chart) == ["date,words,rule,address,print,text"])
    let markdown = MarkdownFormat().text(StageFixtures.chart, line: "", style: Style(limit: 1))
    #expect(markdown.hasPrefix("| year | sentences |\n| --- | ---: |\n| 1911 | 120 |\n\n"))
  }

  @Test func gaps() {
    #expect(
      members(StageFixtures.gaps, limit: 1) == """
        {"dates too vague to count":1},"unit":"year","units":17,"empty":13,\
        "gaps":[{"first":"1906","last":"1907","units":2}]
        """)
    #expect(csv(StageFixtures.gaps, limit: 1) == ["first,last,years", "1906,1907,2"])
  }

  @Test func collocates() {
    #expect(
      members(StageFixtures.collocates, limit: 1) == """
        {"node":"ledger*","within":5,"at least":2},"hits":12,"collocates":[{"word":"debts",\
        "count":10,"total":40,"expected":6,"likelihood":3.530371,"information":0.736966}]
        """)
    #expect(
      csv(StageFixtures.collocates) == [
        "word,count,total,expected,likelihood,information", "debts,10,40,6,3.530371,0.736966",
        "粉,2,12000,5,-2.6348,-1.3219",
      ])
  }

  @Test func context() {
    #expect(
      members(StageFixtures.context, limit: 1) == """
        {},"rows":[{"address":"mill:1.2","print":"ab12cd","text":"…","section":"mill:1",\
        "words":7,"inferred":[],"before":[{"address":"mill:1.1","text":"The valley was dark."}],\
        "after":[{"address":"mill:1.3","text":"Nobody knows why."}]}]
        """)
    #expect(
      csv(StageFixtures.context).suffix(2) == [
        "mill:1.3,\"The miller kept his ledger in two inks, red and brown.\",Nobody knows why.,Snow.",
        "mill:3.9,,Ledgers burn.,",
      ])
  }

  @Test func text() {
    #expect(
      members(StageFixtures.text, limit: 1).hasSuffix(
        """
        "withNotes":"The miller of the lower valley kept his ledger in two inks,[3] which nobody \
        explained.","marks":["! ada.4  1.1  which ledger?"]}]
        """))
    #expect(csv(StageFixtures.text).last == "mill:1.12,Snow.,")
  }

  @Test func table() {
    #expect(
      members(StageFixtures.table, limit: 1) == """
        {},"of":"section","by":"year","columns":["1911","1912","none"],\
        "lines":[{"key":"1  The ledger of the lower mill and its two inks","cells":[12,0,1],\
        "total":13}],"totals":[1212,3,1]
        """)
    #expect(
      csv(StageFixtures.table) == [
        "section,1911,1912,none,total",
        "1  The ledger of the lower mill and its two inks,12,0,1,13",
        "2  粉屋,0,3,0,3", "none,1200,0,0,1200",
      ])
    let markdown = MarkdownFormat().text(StageFixtures.table, line: "", style: Style())
    #expect(markdown.contains("\n| total | 1212 | 3 | 1 | 1216 |\n"))
  }

  @Test func network() {
    #expect(
      members(StageFixtures.network).hasSuffix(
        """
        {"name":"粉屋","kind":"","rows":2}],"edges":[{"first":"Beck","second":"P. \\"Ink\\" \
        <Orlova> & Søn","weight":4},{"first":"Beck","second":"粉屋","weight":2},\
        {"first":"P. \\"Ink\\" <Orlova> & Søn","second":"粉屋","weight":1}]
        """))
    #expect(
      csv(StageFixtures.network) == [
        "first,second,weight", "Beck,\"P. \"\"Ink\"\" <Orlova> & Søn\",4", "Beck,粉屋,2",
        "\"P. \"\"Ink\"\" <Orlova> & Søn\",粉屋,1",
      ])
  }
}

extension String {
  /// What stands between the first of one and the last of the other.
  fileprivate func components(between start: String, and end: String) -> String {
    guard let from = firstRange(of: start), hasSuffix(end) else { return "" }
    return String(self[from.upperBound...].dropLast(end.count))
  }
}
