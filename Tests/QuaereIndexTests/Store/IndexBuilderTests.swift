import Dispatch
import Glibc
import QuaereCore
import Testing

@testable import QuaereIndex

struct IndexBuilderTests {
  @Test func anEmptyLibrary() throws {
    let index = try ScratchFolder().index(of: Library())
    #expect(index.documentHandle.count == 0)
    #expect(try index.units(.passages, containing: .prefix("")) == [])
    #expect(index.isCurrent(for: [], readingVersion: 1))
  }

  @Test func textsAndPlaces() throws {
    var document = Document.sketch("text", ["One. |Two."], footnotes: ["A note"])
    document.passages[0].block.origin = [
      FileSpan(bytes: 10..<14, lines: 3...3), FileSpan(bytes: 20..<24, lines: 5...6),
    ]
    document.metadata.creators = ["A", "B"]
    document.metadata.colophon = [.init(name: "ISSN", value: "0816")]
    let index = try ScratchFolder().index(of: Library(documents: [document]))
    #expect(index.blockText[0] == "One. Two.")
    #expect(index.blockText[1] == "A note")
    #expect(index.blockFirstLine[0] == 3)
    #expect(index.blockLastLine[0] == 6)
    #expect(index.blockFirstByte[0] == 10)
    #expect(index.blockLastByte[0] == 24)
    #expect(index.documentCreators.list(0) == ["A", "B"])
    #expect(index.documentColophon.list(0) == ["ISSN: 0816"])
    #expect(index.documentTitle.optional(0) == nil)
    #expect(index.sentencePrint[1] == Print(of: "Two.").value)
    #expect(index.passagePrint[0] == Print(of: "One. Two.").value)
    #expect(index.sentenceTokens[1] == 1..<2)
    #expect(index.byteRange(ofToken: 1, inBlock: 0) == 5..<8)
    #expect(index.byteRange(ofToken: 3, inBlock: 1) == 2..<6)
    #expect(index.sentence(ofToken: 3) == nil)
    #expect(index.block(ofToken: 4) == nil)
  }

  @Test func spansOfPassagesComeBeforeThoseOfFootnotes() throws {
    var first = Document.sketch("a", ["One. |Two."], footnotes: ["Note"])
    first.quotes = [Quote(block: 1, range: 0..<4), Quote(block: 0, range: 5..<8)]
    var second = Document.sketch("b", ["Three."])
    second.quotes = [Quote(block: 0, range: 0..<5)]
    let index = try ScratchFolder().index(of: Library(documents: [first, second]))
    #expect(Array(index.quoteBlock.elements) == [0, 1, 2])
    #expect(Array(index.quoteSentence.elements) == [1, 2, Index.none])
    #expect((0..<3).map { index.blockQuotes[$0] } == [0..<1, 1..<2, 2..<3])
  }

  @Test func citationsSourcesAndAuthors() throws {
    var document = Document.sketch("a", ["One.[1][2]"], footnotes: ["X 1; Y 2", "X"])
    var citations = [
      Citation(footnote: 0, range: 0..<3), Citation(footnote: 0, range: 5..<8, form: .short),
      Citation(footnote: 1, range: 0..<1, form: .ibid),
    ]
    citations[1].source = 1
    document.citations = citations
    var sources = [Source(key: "x", title: "X"), Source(key: "y")]
    sources[0].authors = [1, 0]
    sources[1].authors = [1]
    sources[1].document = 0
    sources[0].spellings = [SpellingCount(text: "X", count: 2)]
    let library = Library(
      documents: [document], sources: sources, authors: [Author(name: "P"), Author(name: "Q")])
    let index = try ScratchFolder().index(of: library)
    #expect(Array(index.sourceCitations[0]) == [0, 2])
    #expect(Array(index.sourceAuthors[0]) == [1, 0])
    #expect(Array(index.authorSources[1]) == [0, 1])
    #expect(Array(index.citationForm.elements) == [0, 1, 2])
    #expect(index.footnoteCitations[0] == 0..<2)
    #expect(Array(index.sourceDocument.elements) == [Index.none, 0])
    #expect(index.sourceSpellings.list(0) == ["X\t2"])
    #expect(Array(index.footnoteMarkers[1]) == [1])
  }

  @Test func namesAndMentions() throws {
    var document = Document.sketch("a", ["Ivan met. |Petr."], footnotes: ["Ivan"])
    document.mentions = [
      Mention(block: 0, range: 0..<4), Mention(block: 0, range: 10..<14),
      Mention(block: 1, range: 0..<4),
    ]
    document.mentions[1].name = 1
    document.mentions[2].spelling = 1
    let ivan = Name(
      name: "Ivan", kind: .person,
      spellings: [SpellingCount(text: "Ivan", count: 2), SpellingCount(text: "Iwan", count: 1)])
    let petr = Name(
      name: "Petr", kind: .unknown, spellings: [SpellingCount(text: "Petr", count: 1)])
    let index = try ScratchFolder().index(of: Library(documents: [document], names: [ivan, petr]))
    #expect(Array(index.nameMentions[0]) == [0, 2])
    #expect(Array(index.mentionSpelling.elements) == [0, 2, 1])
    #expect(Array(index.mentionSentence.elements) == [0, 1, Index.none])
    #expect(index.sentenceMentions[1] == 1..<2)
    #expect(index.nameSpellings[1] == 2..<3)
    #expect(Array(index.spellingName.elements) == [0, 0, 1])
  }

  @Test func contradictionsAreRefused() throws {
    var document = Document.sketch("a", ["One."])
    document.quotes = [Quote(block: 0, range: 0..<9)]
    #expect(throws: IndexError.inconsistent("range of a span in a")) {
      try ScratchFolder().index(of: Library(documents: [document]))
    }
    document.quotes = []
    document.mentions = [Mention(block: 0, range: 0..<3)]
    #expect(throws: IndexError.inconsistent("name of a mention in a")) {
      try ScratchFolder().index(of: Library(documents: [document]))
    }
  }

  @Test func fingerprintsTellChanges() throws {
    let scratch = try ScratchFolder()
    scratch.write([1, 2, 3])
    let first = try #require(FileFingerprint(ofFile: "index", in: scratch.path, sha256: "abc"))
    #expect(first.size == 3)
    let other = FileFingerprint(path: "a", size: 1, modified: 2, inode: 3)
    let path = scratch.path + "/made"
    try IndexBuilder.write(Library(), fingerprints: [first, other], readingVersion: 4, to: path)
    let index = try Index.open(path)
    #expect(Array(index.fingerprints) == [other, first])
    #expect(index.isCurrent(for: [first, other], readingVersion: 4))
    #expect(!index.isCurrent(for: [first, other], readingVersion: 5))
    #expect(!index.isCurrent(for: [first], readingVersion: 4))
    var changed = first
    changed.modified += 1
    #expect(!index.isCurrent(for: [changed, other], readingVersion: 4))
    #expect(FileFingerprint(ofFile: "nothing", in: scratch.path) == nil)
  }

  @Test func manyWritersAtOnce() throws {
    let scratch = try ScratchFolder()
    let path = scratch.index
    DispatchQueue.concurrentPerform(iterations: 8) { number in
      let library = Library(documents: [.sketch("d\(number)", ["One.\nTwo."])])
      try? IndexBuilder.write(library, fingerprints: [], readingVersion: 1, to: path)
    }
    let index = try Index.open(path)
    try index.verify()
    #expect(index.documentHandle[0].hasPrefix("d"))
    #expect(scratch.files == ["index"])
  }

  @Test func replacedInOneStep() throws {
    let scratch = try ScratchFolder()
    let old = try scratch.index(of: Library(documents: [.sketch("old", ["One."])]))
    let new = try scratch.index(of: Library(documents: [.sketch("new", ["Two."])]))
    #expect(old.documentHandle[0] == "old")
    #expect(new.documentHandle[0] == "new")
    #expect(scratch.files == ["index"])
    #expect(throws: IndexError.system(operation: "create", code: ENOENT)) {
      try IndexBuilder.write(
        Library(), fingerprints: [], readingVersion: 1, to: scratch.path + "/none/index")
    }
  }
}
