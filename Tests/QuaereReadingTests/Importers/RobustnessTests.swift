import QuaereCore
import Testing

@testable import QuaereReading

/// Inputs that are large or deep in one way. Nothing is timed, but what took the square of its length
/// would not end.
@Suite struct RobustnessTests {
  private static let many = 4000

  @Test(arguments: [
    ("<div>", "</div>"), ("<blockquote>", "</blockquote>"), ("<b><i>", "</b></i>"),
    ("<ul><li>", ""),
    ("<table><tr><td>", ""), ("<p><b>", "</i>"), ("<sup>", ""), ("<span class=footnote>", ""),
  ])
  func deepHTML(_ open: String, _ close: String) throws {
    let html =
      String(repeating: open, count: Self.many) + "rain"
      + String(repeating: close, count: Self.many)
    let document = try reading("<p>Text.</p>" + html, as: "a.html")
    #expect((document.texts + document.notes).joined().contains("rain"))
  }

  @Test func deepTEI() throws {
    let deep = String(repeating: "<div><quote>", count: Self.many)
    let document = try reading("<TEI><text><body>\(deep)<p>rain</p>", as: "a.xml")
    #expect(document.texts == ["rain"])
  }

  @Test(arguments: [
    "<", "&", "<!--", "<a href=\"", "<![CDATA[", "</", "[", "<p", "&#", "<!DOCTYPE [",
  ])
  func beginningsThatNeverEnd(_ sign: String) throws {
    let text = "<p>rain</p>" + String(repeating: sign, count: Self.many)
    for path in ["a.html", "a.xhtml", "a.md", "a.txt"] {
      #expect(try reading(text, as: path).texts.joined().contains("rain"))
    }
  }

  @Test func manyNotes() throws {
    let count = 1000
    let calls = (1...count).map { "x<a href=#n\($0) id=r\($0)>\($0)</a> " }.joined()
    let notes = (1...count).map { "<li id=n\($0)>Log. <a href=#r\($0)>↩</a>" }.joined()
    let document = try reading("<p>\(calls)</p><ol>\(notes)</ol>", as: "a.html")
    #expect(document.footnotes.count == count)
    #expect(document.passages.map(\.markers.count) == [count])
    #expect(document.doubts == [])
  }

  @Test func deepQuotations() throws {
    let markdown = (1...1000).map { String(repeating: ">", count: $0) + " level \($0)\n\n" }
    let document = try reading(markdown.joined(), as: "a.md")
    #expect(document.passages.count == 1000)
  }

  /// Works that nothing joins: every one is looked for among those before it.
  @Test func manyWorks() throws {
    let count = 3000
    let calls = (1...count).map { "It turned.[^\($0)]\n\n" }.joined()
    let notes = (1...count).map { number in
      let name = String(number, radix: 26).map { String($0) + "ar" }.joined()
      return "[^\(number)]: A. Berg, *\(name.capitalized) mills \(number * 7919)*, Orne, 1911.\n\n"
    }
    var document = try reading(calls + notes.joined(), as: "a.md")
    for pass in DocumentPasses.all { pass.run(&document) }
    var library = Library(documents: [document])
    for pass in LibraryPasses.all { pass.run(&library) }
    #expect(library.documents[0].citations.count == count)
  }

  @Test func oneLongLine() throws {
    let line = String(repeating: "the wheel turned ", count: 8000)
    for path in ["a.txt", "a.md", "a.html"] {
      #expect(try reading(line, as: path).passages.count == 1)
    }
  }

  @Test func entitiesThatGrowAreLeftAsTheyStand() throws {
    var type = "<!DOCTYPE TEI [<!ENTITY a0 \"rain rain rain\">"
    for level in 1...60 {
      type += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 20) + "\">"
    }
    let document = try reading(
      type + "]><TEI><text><body><p>It &a60; &a1;</p></body></text></TEI>", as: "a.xml")
    #expect(document.texts.allSatisfy { $0.utf8.count < 1000 })
  }
}
