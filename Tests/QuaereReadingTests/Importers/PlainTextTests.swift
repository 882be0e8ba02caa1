import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct PlainTextTests {
  @Test func paragraphsPartedByBlankLines() throws {
    let document = try reading(
      "The wheel turned\nand the wa-\nter ran.\n\nIt  stopped.", as: "mill.txt")
    #expect(document.texts == ["The wheel turned and the water ran.", "It stopped."])
  }

  @Test func oneParagraphALine() throws {
    let long = String(repeating: "The wheel turned again. ", count: 20)
    let document = try reading("\(long)\nIt stopped.\n\(long)\n", as: "mill.txt")
    #expect(document.passages.count == 3)
  }

  @Test func filledLinesWithoutBlankOnes() throws {
    let paragraph = Array(
      repeating: "the wheel turned and water ran down over the stones", count: 9)
    let text = (paragraph + ["and stopped."] + paragraph + ["and stopped."] + paragraph)
      .joined(separator: "\n")
    #expect(try reading(text, as: "mill.txt").passages.count == 3)
  }

  @Test func chaptersAndTitlePage() throws {
    let document = try reading(
      """
      The Mill

      by Ada Brook

      BOOK ONE

      CHAPTER I.

      THE LEASE

      It was signed in the kitchen.

      Chapter 2

      The Fire

      Nobody saw it begin. Chapter 3 of the lease said so.

      BOOK TWO

      CHAPTER I.

      They left.
      """, as: "Brook_Mill_1901.txt")
    #expect(
      document.outline == [
        "3 BOOK ONE", "4 CHAPTER I. THE LEASE", "4 Chapter 2. The Fire", "3 BOOK TWO",
        "4 CHAPTER I.",
      ])
    #expect(document.sections.map(\.parent) == [nil, 0, 0, nil, 3])
    #expect(document.passages.count == 3)
    #expect(document.metadata.title == "The Mill")
    #expect(document.metadata.creators == ["Ada Brook"])
    #expect(document.metadata.date == "1901")
    #expect(document.handle == "brook-mill")
  }

  @Test func notesInBrackets() throws {
    let document = try reading("It burned.[1] Twice [2].\n\n[1] Log.\n\n[2] Diary.", as: "mill.txt")
    #expect(document.texts == ["It burned. Twice."])
    #expect(document.notes == ["1 Log.", "2 Diary."])
  }

  @Test(arguments: [
    ("# One\n\na\n\n# Two\n\nb", true), ("It rained<sup>1</sup>\n\n<sup>1</sup> Log.", true),
    ("It rained.\n\nNo. 1 was late # as ever.", false),
  ])
  func tellsMarkdownInATextFile(_ text: String, _ isMarkdown: Bool) {
    let file = SourceFile(path: "a.txt", bytes: Array(text.utf8))
    #expect(Importers.importer(for: file)?.name == (isMarkdown ? "Markdown" : "plain text"))
  }
}
