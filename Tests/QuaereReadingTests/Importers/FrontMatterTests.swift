import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct FrontMatterTests {
  @Test func fillsMetadata() throws {
    let document = try reading(
      "---\ntitle: The mill\nauthor: [Ada Brook, Tom Hill]\ndate: 3 May 1931\nlang: fr\nshelf: K 12\n---\nText."
    )
    #expect(document.metadata.title == "The mill")
    #expect(document.metadata.creators == ["Ada Brook", "Tom Hill"])
    #expect(document.metadata.date == "1931-05-03")
    #expect(document.metadata.language == "fr")
    #expect(document.metadata.colophon == [Metadata.Fact(name: "shelf", value: "K 12")])
    #expect(document.texts == ["Text."])
    #expect(document.passages.first?.block.origin.first?.lines == 8...8)
  }

  @Test(arguments: ["---\nnot closed", "---\n- a list\n---\ntext", "---\n: [\n---\ntext"])
  func leavesWhatIsNoFrontMatter(_ source: String) throws {
    #expect(try reading(source).metadata.title == nil)
    #expect(!(try reading(source).texts.isEmpty))
  }
}
