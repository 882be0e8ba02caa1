import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct WorkListTests {
  private func works(_ text: String, _ path: String = "works.bib") throws -> [ListedWork] {
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    return try #require(WorkLists.list(for: file)).read(file)
  }

  @Test func bibTeX() throws {
    let found = try works(
      #"""
      % a comment
      @string{rev = "Orne " # "Review"}
      @comment{x}
      @book{brookMill1901,
        author = {Brook, Ada and {Groupe du sud} and Luis de Vega},
        title = {The {Mill}: {\'E}t{\"u}de --- II}, year = 1901, publisher = {P}
      }
      @article{vega:logs, author = "Vega, L.", title = "Logs", journal = rev, volume = 3,
        number = {2}, date = {1890-05/1890-06},}
      @misc{broken, title = {unclosed
      """#)
    #expect(found.map(\.key) == ["brookMill1901", "vega-logs"])
    #expect(found[0].authors == ["Ada Brook", "Groupe du sud", "Luis de Vega"])
    #expect(found[0].title == "The Mill: Étüde — II")
    #expect(found[0].date == "1901")
    #expect([found[1].container, found[1].volume, found[1].issue] == ["Orne Review", "3", "2"])
    #expect(found[1].date == "1890-05/1890-06")
  }

  @Test func cslJSON() throws {
    let found = try works(
      #"""
      [{"id": "http://zotero.org/users/1/items/X", "citation-key": "vega1890", "type": "book",
        "title": "<i>Logs</i>", "author": [{"family": "Vega", "given": "Luis"}], "volume": 3,
        "issued": {"date-parts": [["1890", 5]]}},
       {"id": 7, "type": "book", "title": "Mill", "author": [{"literal": "Groupe du sud"}],
        "issued": {"raw": "1901"}}]
      """#, "works.json")
    #expect(found.map(\.key) == ["vega1890", "w7"])
    #expect(found.map(\.authors) == [["Luis Vega"], ["Groupe du sud"]])
    #expect(found.map(\.date) == ["1890-05", "1901"])
    #expect(found.map(\.title) == ["Logs", "Mill"])
  }

  @Test func otherJSONListsNoWorks() {
    for text in ["{\"name\": \"x\"}", "[1, 2]", "[{\"id\": 1}]"] {
      let file = SourceFile(path: "a.json", bytes: Array(text.utf8))
      #expect(WorkLists.list(for: file) == nil)
    }
  }

  @Test func everyPrefixIsRead() throws {
    let text = #"@book{a, author = {\'{E}b, "A"} # x, title = "{B}", year = 1901} @string{x = "y"}"#
    for length in 0...text.utf8.count {
      _ = try? works(String(decoding: Array(text.utf8)[..<length], as: UTF8.self))
    }
  }

  /// A citation in a note takes the key that the file of works gives, and its full title.
  @Test(arguments: [
    ("Vega, *Logs of Mills*, p. 3.", "vegaLogs"), ("L. Vega, *Logs*, 1890.", "vegaLogs"),
    ("Vega 1890, p. 3.", "vegaLogs"), ("[@vegaLogs, 3].", "vegaLogs"),
    ("Brook, *Mill*, 1901.", "mill"),
  ])
  func citationsMatchTheFileOfWorks(_ note: String, _ key: String) throws {
    var document = try reading("It rained.[^1]\n\n[^1]: \(note)\n")
    for pass in DocumentPasses.all { pass.run(&document) }
    var library = Library(documents: [document])
    library.works = try works(
      "@book{vegaLogs, author={Vega, Luis}, title={Logs of Mills}, year=1890}"
        + "@book{unused, author={Nobody}, title={Nothing}, year=1900}")
    for pass in LibraryPasses.all { pass.run(&library) }
    #expect(library.sources.map(\.key) == [key])
    #expect(library.documents[0].citations.map(\.source) == [0])
  }
}
