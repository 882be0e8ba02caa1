import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct ReferencePassTests {
  static let list = """


    ## References

    Avrich, Paul. 1967. *The Russian Anarchists*. Princeton.

    Vega, L. (1890a). Logs of mills. *Orne Review*, 3, 1–20.

    ———. 1890b. “More logs.” *Orne Review* 4.
    """

  private func read(_ text: String) throws -> Library {
    var document = try reading(text + Self.list)
    for pass in DocumentPasses.all { pass.run(&document) }
    var library = Library(documents: [document])
    for pass in LibraryPasses.all { pass.run(&library) }
    return library
  }

  @Test(arguments: [
    ("It burned (Avrich 1967, 244).", ["Avrich 1967, 244 → The Russian Anarchists 244"]),
    ("Avrich (1967: 3) says so.", ["Avrich (1967: 3 → The Russian Anarchists 3"]),
    (
      "It burned (see Vega 1890b; Avrich 1967, pp. 2–3).",
      ["Vega 1890b → More logs", "Avrich 1967, pp. 2–3 → The Russian Anarchists 2–3"]
    ),
    (
      "Yes (Vega, 1890a). No (ibid., 7).",
      ["Vega, 1890a → Logs of mills", "ibid., 7 → Logs of mills 7"]
    ),
    ("It burned (in 1967) at Orne (Orne 1967).", []),
  ])
  func referencesResolveToTheList(_ text: String, _ wanted: [String]) throws {
    let library = try read(text)
    let document = library.documents[0]
    let found = document.citations.map { citation in
      let written = document.footnotes[citation.footnote].block.slice(citation.range)
      let title = library.sources[citation.source].title ?? "?"
      return "\(written) → \(title)" + (citation.pages.map { " \($0)" } ?? "")
    }
    #expect(found == wanted)
    #expect(document.texts[0] == text)
  }

  @Test func theMarkerStandsAfterTheBracket() throws {
    let document = try read("It burned (Avrich 1967, 244). Later (Vega 1890a).").documents[0]
    #expect(document.calls == ["1|, 244)", "2|1890a)"])
    #expect(document.dates.isEmpty)
  }

  @Test func aReferenceThatTheListLacksIsReported() throws {
    let document = try read("It burned (Ghost 1950, 3).").documents[0]
    #expect(
      document.doubts.map(\.detail).contains("the list of references has no “Ghost 1950”"))
  }

  @Test func footnotesKeepTheirNumbers() throws {
    let document = try read("One[^1] (Avrich 1967, 2).\n\n[^1]: Log.").documents[0]
    #expect(document.footnotes.map(\.number) == [1, 2])
    #expect(document.notes == ["1 Log.", "2 Avrich 1967, 2"])
  }

  @Test func entriesAreReferencesAndNoText() throws {
    let document = try read("It burned (Avrich 1967, 244). In May they left.").documents[0]
    #expect(document.passages.map(\.kind) == [.paragraph] + Array(repeating: .reference, count: 3))
    #expect(document.doubts.map(\.address?.placeDescription) == ["1.1.2"])
  }
}
