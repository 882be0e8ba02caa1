import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct TEITests {
  private func tei(_ body: String) throws -> Document {
    var document = try reading(
      "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>\(body)</body></text></TEI>",
      as: "a.xml")
    for pass in DocumentPasses.all { pass.run(&document) }
    return document
  }

  @Test(arguments: [
    ("when='1901-03'", "1901-03"), ("from='1901' to='1903'", "1901/1903"),
    ("notBefore='1901' notAfter='1903'", "1901/1903"), ("notBefore='1901'", "1901/.."),
    ("when='1901' cert='low'", "1901?"), ("when='1901-05-06T10:00:00Z'", "1901-05-06"),
  ])
  func markedDatesBeatGuesses(_ attributes: String, _ value: String) throws {
    let document = try tei("<p>It burned in <date \(attributes)>May 1900</date>.</p>")
    #expect(document.dates.map(\.value.text) == [value])
  }

  @Test func markedNamesAreMentions() throws {
    var library = Library(documents: [
      try tei("<p>then <persName>old orne</persName> went to <placeName>the mill</placeName>.</p>")
    ])
    for pass in LibraryPasses.all { pass.run(&library) }
    #expect(library.names.map { "\($0.name) \($0.kind)" } == ["old orne person", "the mill place"])
    #expect(library.names.allSatisfy { !$0.kindIsGuess })
  }

  @Test func aBiblIsACitation() throws {
    let document = try tei(
      """
      <p>Rain.<note>As in <bibl><author><surname>Vega</surname><forename>Paul</forename></author>,
      <title level="a">Logs</title>, <title level="j">Orne Review</title>, <date when="1890"/>
      <biblScope unit="volume">2</biblScope>, <citedRange unit="page">12-14</citedRange></bibl>, and
      so on.</note></p>
      """)
    let citation = try #require(document.citations.first)
    #expect(document.citations.count == 1)
    #expect(citation.authors == ["Paul Vega"])
    #expect([citation.title, citation.container] == ["Logs", "Orne Review"])
    #expect([citation.volume, citation.pages, citation.date] == ["2", "12-14", "1890"])
  }

  @Test func notesCalledFromAnchorsAndLinks() throws {
    let document = try tei(
      """
      <p>Rain<anchor xml:id="a1"/> fell<ptr target="#n2"/>.</p><div type="notes">
      <note target="#a1" n="1">Log.</note><note xml:id="n2" n="2">Diary.</note></div>
      """)
    #expect(document.calls == ["1|Rain", "2|n fell"])
    #expect(document.notes == ["1 Log.", "2 Diary."])
  }

  @Test(arguments: [
    ("<p>tur<lb break='no'/>ned</p>", ["turned"]), ("<p>a<lb/>b</p>", ["a b"]),
    ("<p>a <del>x</del><add>b</add><gap/></p>", ["a b[…]"]),
    ("<p>a</p><pb/><fw>head</fw><p>b</p>", ["a", "b"]),
    ("<p>he said <q>no</q></p>", ["he said “no”"]),
    ("<p>he said «<q>no</q>»</p>", ["he said «no»"]),
    ("<sp><speaker>A</speaker><l>b</l><l>c</l></sp><p>d</p>", ["A", "b\nc", "d"]),
    ("<table><row><cell>a</cell><cell>b</cell></row></table>", ["a | b"]),
  ])
  func readsTheText(_ body: String, _ texts: [String]) throws {
    #expect(try tei(body).texts == texts)
  }

  /// The correction, the regular form and the lemma are the text; the others are reported.
  @Test(arguments: [
    (
      "It <choice><sic>bruned</sic><corr>burned</corr></choice>.", "It burned.",
      "“burned” is read; the file also has “bruned”"
    ),
    (
      "It <choice><orig>vvas</orig><reg>was</reg></choice>.", "It was.",
      "1 word is read as the editor regularised them"
    ),
    (
      "It <app><lem>burned</lem><rdg>fell</rdg></app>.", "It burned.",
      "“burned” is read; the file also has “fell”"
    ),
    (
      "It <app><rdg>burned</rdg><rdg>fell</rdg></app>.", "It burned.",
      "“burned” is read; the file also has “fell”"
    ),
    ("It <choice><sic>bruned</sic></choice>.", "It bruned.", ""),
    ("It <sic>bruned</sic>.", "It bruned.", ""),
  ])
  func oneOfTwoReadings(_ body: String, _ text: String, _ detail: String) throws {
    let document = try tei("<p>\(body)</p>")
    #expect(document.texts == [text])
    #expect(document.doubts.map(\.detail) == (detail.isEmpty ? [] : [detail]))
    #expect(document.doubts.allSatisfy { $0.kind == .otherReading && $0.line == 1 })
  }

  @Test func otherXMLIsNotRead() {
    let file = SourceFile(path: "a.xml", bytes: Array("<x/>".utf8))
    #expect(Importers.importer(for: file) == nil)
  }
}
