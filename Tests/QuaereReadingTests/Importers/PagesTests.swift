import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct PagesTests {
  @Test(arguments: [
    "The miller kept his\n\n---\n\n<sup>1</sup> Log.\n\nbooks in order.<sup>1</sup>",
    "The miller kept his\n\n<sup>1</sup> Log.\n\nbooks in order.<sup>1</sup>",
    "The miller kept his\n\n12\n\nbooks in order.\n\n13",
    "The miller kept his\n\n---\n\nbooks in order.",
    "The miller kept his book\u{AD}\n\n---\n\ns in order.",
  ])
  func joinsHalvesOfAPassage(_ source: String) throws {
    let document = try reading(source)
    let joined = try #require(document.passages.first)
    #expect(document.passages.count == 1)
    #expect(joined.block.text.contains("books in order."))
    #expect(joined.block.origin.count == 2)
    #expect(document.doubtKinds.contains(.rejoined))
  }

  @Test(arguments: [
    "The mill closed.\n\n---\n\nThe miller left.",
    "The mill closed<sup>1</sup>\n\n<sup>1</sup> Log.\n\nThe miller left.",
    "The mill\n\nclosed then.",
    "He wrote:\n\n---\n\nDear friend.",
  ])
  func leavesWholePassagesApart(_ source: String) throws {
    let document = try reading(source)
    #expect(document.passages.count == 2)
    #expect(!document.doubtKinds.contains(.rejoined))
  }

  @Test func readsTitlePageContentsAndColophon() throws {
    let document = try reading(
      """
      # **The mill at Orne (1901–1909)**

      Ada Brook

      March 1931

      # Contents

      The lease . . . . 3
      The fire. . . . 12

      ## The lease

      It was signed in the kitchen.

      ## **The fire**

      Nobody saw it begin.

      Mill Library (Mirror)  
      Anti-Copyright

      Ada Brook  
      The mill at Orne (1901–1909)

      Retrieved on 3<sup>rd</sup> May 2020 from [mill](http://www.example.org)  
      Originally published in German. ISSN 1234–5678.
      """.replacing("Mill Library (Mirror)", with: "The Anarchist Library (Mirror)"))
    #expect(document.outline == ["2 The lease", "2 The fire"])
    #expect(document.texts == ["It was signed in the kitchen.", "Nobody saw it begin."])
    #expect(document.metadata.title == "The mill at Orne (1901–1909)")
    #expect(document.metadata.creators == ["Ada Brook"])
    #expect(document.metadata.date == "1931-03")
    #expect(document.metadata.language == "en")
    let facts = document.metadata.colophon.map { "\($0.name): \($0.value)" }
    #expect(facts.contains("ISSN: 1234–5678"))
    #expect(facts.contains("Retrieved: 3rd May 2020 from mill"))
    #expect(document.doubts.isEmpty)
  }

  @Test func reportsContentsThatDisagree() throws {
    let document = try reading(
      "# T\n\n# Contents\n\nOne . . 1\nTwo . . 2\nThree . . 3\nFour . . 4\n\n"
        + "## One\n\na\n\n## Two\n\nb\n\n## Third\n\nc\n\n## Four\n\nd")
    #expect(document.doubtKinds == [.headingLevel])
    #expect(document.doubts.first?.detail.contains("“Three”") ?? false)
  }

  @Test func dropsRunningHeads() throws {
    let pages = ["wheel", "door", "miller"].map { thing in
      "The \(thing) turned and the\n\nTHE MILL AT ORNE\n\nwater ran over it.\n\n"
    }
    let document = try reading(pages.joined())
    #expect(
      document.texts == [
        "The wheel turned and the water ran over it.", "The door turned and the water ran over it.",
        "The miller turned and the water ran over it.",
      ])
  }

  @Test func keepsShortTextUnderATitle() throws {
    let document = try reading("# Shopping\n\nbuy milk\n\n## Later\n\nsell it")
    #expect(document.texts == ["buy milk", "sell it"])
  }
}
