import QuaereCore
import Testing

@testable import QuaereNotebook

struct SessionFileTests {
  static let fixture = """
    ---
    quaere: 1
    title: Who kept the ledgers?
    author: ada (Ada Example)
    corpus:
      harbour: corpus/harbour 1850.txt sha256:b8b113d3b5d4… 26 passages 1 footnote
    rules: reach=paragraph autumn=Sep-Nov
    ---

    # Saturday 7 March 2026

    Two clerks, one hand.

        [ada.1 2026-03-07T14:02:11Z]
        ? passages naming Vogel
        - harbour:2.1~e4e5bf Anna Vogel wrote the ledgers of the winter of 1849 …
        - harbour:2.3~27685a
        ! Vogel is also a bird
        = 2 passages, reach paragraph; 4d0a4c

        [ada.2 2026-03-07T14:09:02Z]
        ? flag harbour:2.1.3 to confirm on "more than 40 barrels" "who counted?"
        @ harbour:2.1.3~00fad3 34-54
        < In the first week of the frost the two clerks wrote down, day by day and
        < without a word of doubt,
        " more than 40 barrels
        > of herring
        @ file scans/page 7.jpg sha256:51c09e
        = open; b2f6c4

    """

  @Test func readsEveryLine() throws {
    let file = try #require(SessionFile(text: Self.fixture, name: "a.md"))
    #expect(file.header.title == "Who kept the ledgers?")
    #expect(file.header.author == "ada")
    #expect(file.header.fullName == "Ada Example")
    #expect(
      file.header.corpus == [
        CorpusFile(
          handle: "harbour", path: "corpus/harbour 1850.txt", sha256: "b8b113d3b5d4", passages: 26,
          footnotes: 1)
      ])
    #expect(file.header[rule: "autumn"] == "Sep-Nov")
    #expect(file.entries.map(\.id) == ["ada.1", "ada.2"])
    #expect(file.entries.map(\.lineNumber) == [14, 21])
    #expect(file.entries[0].warnings == ["Vogel is also a bird"])
    #expect(file.entries[0].rows.count == 2)
    #expect(file.entries[0].summary == "2 passages, reach paragraph")
    let anchor = try #require(file.entries[1].anchors.first)
    #expect(anchor.range == 34..<54)
    #expect(anchor.words == "more than 40 barrels")
    #expect(anchor.before.hasSuffix("day by day and without a word of doubt,"))
    #expect(file.entries[1].files == [FileSeal(path: "scans/page 7.jpg", sha256: "51c09e")])
    #expect(file.oddities.isEmpty)
  }

  @Test func printsWhatItRead() {
    #expect(SessionFile(text: Self.fixture, name: "a.md")?.text == Self.fixture)
  }

  @Test(arguments: 0..<300) func parseAfterPrintIsIdentity(seed: Int) throws {
    var random = Seeded(seed)
    let written = random.session()
    let read = try #require(SessionFile(text: written.text, name: "s.md"))
    #expect(read.text == written.text)
    #expect(read.header == written.header)
    #expect(read.entries.map(unplaced) == written.entries.map(unplaced))
    #expect(!read.entries.contains { $0.isEdited })
  }

  /// The entry without the place where it was read.
  private func unplaced(_ entry: Entry) -> Entry {
    var entry = entry
    entry.session = ""
    entry.lineNumber = 0
    return entry
  }

  @Test func otherMarkdownIsNoSession() {
    #expect(SessionFile(text: "# Notes\n", name: "a.md") == nil)
    #expect(SessionFile(text: "---\ntitle: Notes\n---\n", name: "a.md") == nil)
    #expect(SessionFile(text: "", name: "a.md") == nil)
  }

  @Test func carriageReturnsAndAByteOrderMarkChangeNothing() throws {
    let windows = "\u{FEFF}" + Self.fixture.replacing("\n", with: "\r\n")
    let file = try #require(SessionFile(text: windows, name: "a.md"))
    #expect(file.text == Self.fixture)
  }

  @Test func aMissingFinalLineEndLosesNothing() throws {
    let file = try #require(SessionFile(text: String(Self.fixture.dropLast()), name: "a.md"))
    #expect(file.entries.count == 2)
    #expect(file.torn.isEmpty)
  }

  @Test func tabsForIndentAreRead() throws {
    let tabbed = Self.fixture.replacing("\n    ", with: "\n\t")
    #expect(SessionFile(text: tabbed, name: "a.md")?.entries.count == 2)
  }

  @Test(arguments: 0..<200) func noTextStopsAFileFromOpening(seed: Int) throws {
    var random = Seeded(seed)
    var bytes = Array(Self.fixture.utf8)
    for _ in 0..<20 {
      let at = 14 + random.below(bytes.count - 14)
      if random.chance(50) {
        bytes.remove(at: at)
      } else {
        bytes.insert(UInt8(random.below(256)), at: at)
      }
    }
    #expect(SessionFile(bytes: bytes, name: "a.md") != nil)
  }
}
