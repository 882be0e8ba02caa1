import QuaereCore
import Testing

@testable import QuaereIndex

/// What a document leaves to the library, as bytes.
struct UnjoinedTests {
  /// With every field set to something.
  private static let document: Document = {
    var document = Document(handle: "mill", path: "mill.md", sha256: "00", byteCount: 9)
    document.metadata = Metadata(title: "The Mill", creators: ["Ada Marsh", "B. Orne"])
    document.passages = [
      Passage(kind: .paragraph, block: TextBlock(text: "Anna Reed of Prague"), section: 0)
    ]
    document.sections = [Section(title: "", level: 0, passages: 0..<1)]
    document.footnotes = [7, 9].map {
      Footnote(number: $0, label: "", block: TextBlock(text: "Reed, The Valley, 1920."))
    }
    var citation = Citation(footnote: 1, range: 2..<20, form: .ibid)
    citation.authors = ["Anna Reed", ""]
    citation.title = "The Valley"
    citation.container = "The Review"
    citation.volume = "II"
    citation.issue = "4"
    citation.date = "1920"
    citation.pages = ""
    citation.isBackReference = true
    citation.refersTo = 7
    citation.listed = 0
    citation.key = "reed"
    citation.inferred = ["author"]
    citation.reason = "ibid"
    document.citations = [citation, Citation(footnote: 0, range: 0..<4)]
    var work = ListedWork(key: "hale")
    work.authors = ["John Hale"]
    work.title = "A History"
    work.container = "Папка"
    work.volume = "1"
    work.issue = "2"
    work.date = "1931"
    work.yearLetter = "a"
    document.listedWorks = [work, ListedWork()]
    document.doubts = [
      Doubt(
        kind: .rejoined, address: Address(handle: "mill", place: .passage(section: 1, passage: 1)),
        path: "mill.md", line: 4, detail: "halves"),
      Doubt(kind: .unread, path: "other.md", detail: ""),
    ]
    var form = NameForm(text: "Anna Reed")
    form.votes = KindVotes(person: 4, place: 1, group: 300)
    form.marked = KindVotes(person: 2)
    form.mentionCount = 1
    form.noteMentionCount = 2
    form.citation = 0
    document.nameForms = [form, NameForm(text: "Prague")]
    document.mentions = [mention(0, 0..<9, 0), mention(0, 13..<19, 1)]
    document.noteMentions = [mention(2, 5..<9, 0), mention(1, 0..<4, 0)]
    return document
  }()

  private static func mention(_ block: Int, _ range: Range<Int>, _ form: Int) -> Mention {
    var mention = Mention(block: block, range: range)
    mention.name = form
    return mention
  }

  private func read(_ bytes: [UInt8], handle: String = "mill", path: String = "mill.md") throws
    -> Document
  {
    try bytes.withUnsafeBufferPointer {
      try Document(unjoined: $0, handle: handle, path: path, sha256: "00")
    }
  }

  @Test func itIsReadAsItWasWritten() throws {
    let document = Self.document
    let read = try read(ByteWriter(unjoined: document).bytes)
    #expect(read.metadata.title == document.metadata.title)
    #expect(read.metadata.creators == document.metadata.creators)
    #expect(read.footnotes.map(\.number) == [7, 9])
    #expect(read.citations == document.citations)
    #expect(read.listedWorks == document.listedWorks)
    #expect(read.doubts == document.doubts)
    #expect(read.nameForms == document.nameForms)
    #expect(read.mentions == document.mentions)
    #expect(read.noteMentions == document.noteMentions)
  }

  /// A field that comes to one of these types must be set above, and then also be written.
  @Test func noFieldIsForgotten() {
    let document = Self.document
    let pairs: [(Any, Any, Set<String>)] = [
      // What the passes over the library set.
      (document.citations[0], Citation(footnote: 0, range: 0..<1), ["source"]),
      (document.listedWorks[0], ListedWork(), []),
      (document.nameForms[0], NameForm(text: ""), []),
      (document.noteMentions[0], Mention(block: 0, range: 0..<1), ["name", "spelling"]),
    ]
    for (full, empty, others) in pairs {
      for (one, other) in zip(Mirror(reflecting: full).children, Mirror(reflecting: empty).children)
      where !others.contains(one.label ?? "") {
        #expect("\(one.value)" != "\(other.value)", "\(one.label ?? "")")
      }
    }
  }

  @Test func aMovedDocumentHasItsNewNames() throws {
    let read = try read(ByteWriter(unjoined: Self.document).bytes, handle: "new", path: "b/new.md")
    #expect(read.doubts.map(\.path) == ["b/new.md", "other.md"])
    #expect(read.doubts[0].address?.description == "new:1.1")
  }

  /// Cut off anywhere, or with any byte changed, it is read in some way or refused.
  @Test func damageIsBorne() {
    let bytes = ByteWriter(unjoined: Self.document).bytes
    for place in bytes.indices {
      #expect(throws: IndexError.self) { try read(Array(bytes[..<place])) }
      for value in [0x00, 0x01, 0x7F, 0x80, 0xFF] as [UInt8] {
        var damaged = bytes
        damaged[place] = value
        _ = try? read(damaged)
      }
    }
  }
}
