import QuaereCore
import Testing

@testable import QuaereReading

/// References whose titles no italics mark.
@Suite struct UnmarkedReferenceTests {
  private func citations(_ notes: String...) -> [Citation] {
    var document = Written.document("Text.", notes: notes, date: "1990")
    DatePass.run(&document)
    CitationPass.run(&document)
    return document.citations
  }

  struct Fields: CustomTestStringConvertible, Sendable {
    var note: String
    var authors: [String]
    var title: String
    var container: String?
    var volume: String?
    var date: String?
    var pages: String?

    var testDescription: String { note }
  }

  @Test(arguments: [
    Fields(
      note: "A. Berg, Mills of the North (1950) 14.", authors: ["A. Berg"],
      title: "Mills of the North", date: "1950", pages: "14"),
    Fields(
      note: "A. Berg, ‘Mills of the North’ (1950) 12 Northern Rev. 33 at 40.",
      authors: ["A. Berg"], title: "Mills of the North", container: "Northern Rev", volume: "12",
      date: "1950", pages: "33 at 40"),
    Fields(
      note: "Berg, Anna/Holm, Bo, 1950: Mühlen am Fluss, in: Archiv für Flüsse 9, S. 3–8.",
      authors: ["Anna Berg", "Bo Holm"], title: "Mühlen am Fluss",
      container: "Archiv für Flüsse", volume: "9", date: "1950", pages: "3–8"),
    Fields(
      note: "Berg Anna, (1950), I mulini sul fiume, Sasso, Torino.", authors: ["Berg Anna"],
      title: "I mulini sul fiume", date: "1950"),
    Fields(
      note: "A. Berg, I mulini sul fiume, in “Rivista dei fiumi”, 9, 1950, pp. 3-8.",
      authors: ["A. Berg"], title: "I mulini sul fiume", container: "Rivista dei fiumi",
      volume: "9", date: "1950", pages: "3-8"),
  ])
  func fields(_ wanted: Fields) throws {
    let found = citations(wanted.note)
    let citation = try #require(found.first)
    #expect(found.count == 1)
    #expect(citation.authors == wanted.authors)
    #expect(citation.title == wanted.title)
    #expect(citation.container == wanted.container)
    #expect(citation.volume == wanted.volume)
    #expect(citation.date == wanted.date)
    #expect(citation.pages == wanted.pages)
  }

  @Test(arguments: [
    (
      "See, for example, A. Berg, Mills of the North (1950) 14.",
      ["A. Berg, Mills of the North (1950) 14."]
    ),
    ("Vgl. Berg 1950, S. 12 ff.; Holm 1951.", ["Berg 1950, S. 12 ff.", "Holm 1951."]),
    (
      "This was said by many. A. Berg, Mills of the North (1950) 14. She was right.",
      ["A. Berg, Mills of the North (1950) 14."]
    ),
    ("Berg 1950 hat das anders gesehen als viele nach ihr.", ["Berg 1950"]),
    ("The council met only twice that year, in May and in October 1906.", []),
    ("Il s'agit de la loi du 21 mars 1884, abrogée depuis.", []),
  ])
  func commentIsLeftOut(note: String, texts: [String]) {
    #expect(citations(note).map { note.slice(utf8: $0.range) } == texts)
  }

  @Test func referencesBackNameTheirNote() {
    let library = Written.library(
      Written.document(
        "Text.",
        notes: [
          "A. Berg, Mills of the North (1950) 14.", "A. Berg, Ports of the North (1960) 3.",
          "Berg, op. cit., n. 1, p. 20.", "Berg, op. cit., p. 5.",
        ]))
    let sources = library.documents[0].citations.map(\.source)
    #expect(sources[2] == sources[0])
    #expect(sources[3] == sources[0])
    #expect(library.documents[0].citations[2].refersTo == 1)
  }

  @Test func authorAndYearStandForTheEntryInTheList() {
    let library = Written.library(
      Written.document(
        "Text.",
        notes: ["Berg 1950, S. 3.", "Berg 1960.", "Berg, Anna, 1950: Mühlen am Fluss. Köln."]))
    let citations = library.documents[0].citations
    #expect(citations[0].source == citations[2].source)
    #expect(citations[1].source != citations[2].source)
    #expect(citations[0].reason == "the work of that author and year, in n3.1")
    #expect(citations[1].form == .unresolved)
  }
}
