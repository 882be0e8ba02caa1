import QuaereCore
import Testing

@testable import QuaereReading

/// On what pdftotext writes, without the program.
@Suite struct PDFTests {
  private func read(_ pages: [String]) throws -> Document {
    let file = SourceFile(path: "a.pdf", bytes: Array("%PDF".utf8))
    var document = try PDFImporter.document(
      of: Array(pages.joined(separator: "\n\u{0C}").utf8), from: file)
    SentencePass.run(&document)
    return document
  }

  @Test func notesAtTheFootOfPages() throws {
    let document = try read([
      """
      Orne Review                                    1

      The wheel had turned for years,1 and the water ran
      over the stones until it was stopped by the kit-
      chen.2 Nobody had


        1 Paul Vega, Logs, Orne, 1890, p. 12.
        2 The lease says less than
      the log does.

      """,
      """
      Orne Review                                    2

      seen it, in 1901 or after 12 nights.3 It burned.


        3 Ibid., p. 13.
      """,
      "Orne Review                                    3\n\nThe end.\n",
    ])
    #expect(
      document.texts == [
        "The wheel had turned for years, and the water ran over the stones until it was stopped by "
          + "the kitchen. Nobody had seen it, in 1901 or after 12 nights. It burned.", "The end.",
      ])
    #expect(
      document.notes == [
        "1 Paul Vega, Logs, Orne, 1890, p. 12.", "2 The lease says less than the log does.",
        "3 Ibid., p. 13.",
      ])
    #expect(document.calls == ["1|years,", "2|tchen.", "3|ights."])
  }

  /// Small figures that are raised come on a line before theirs.
  @Test func raisedNumbersOfNotes() throws {
    let document = try read([
      """
      The mill burned in May 1911.1 Ivan Rodin saw it, and
      it was rebuilt.2 It was worth 1911.5 crowns.




        1
          Anna Reed, The Valley, 1920, p. 12.
        2
          Ivan Rodin, Letters, Paris, and what
      follows.
      """
    ])
    #expect(
      document.notes == [
        "1 Anna Reed, The Valley, 1920, p. 12.", "2 Ivan Rodin, Letters, Paris, and what follows.",
      ])
    #expect(document.calls == ["1| 1911.", "2|built."])
  }

  @Test func numberedParagraphsAreNoNotes() throws {
    let document = try read([
      "There were three reasons.\n\n1. The wheel was old.\n\n2. The lease was short.\n"
    ])
    #expect(document.footnotes.isEmpty)
    #expect(document.passages.count == 3)
  }

  @Test func endnotes() throws {
    let document = try read([
      "It burned.1 It fell.2 Rain came over the hills and stayed.\n",
      "Notes\n\n1. Log, p. 4.\n2. Diary of the miller, which goes\n   on.\n\nBibliography\n\nVega.\n",
    ])
    #expect(document.notes == ["1 Log, p. 4.", "2 Diary of the miller, which goes on."])
    #expect(document.calls == ["1|urned.", "2| fell."])
    #expect(document.texts.last == "Vega.")
  }

  @Test func columnsAreReadOneAfterTheOther() throws {
    let rows = (1...12).map { number in
      let left = "left \(number) the wheel turned and turned"
      return left + String(repeating: " ", count: 44 - left.count)
        + "right \(number) the water ran on"
    }
    let text = try read([rows.joined(separator: "\n")]).texts.joined(separator: " ")
    let first = try #require(text.firstRange(of: "right 1 "))
    let last = try #require(text.firstRange(of: "left 12"))
    #expect(last.upperBound < first.lowerBound)
  }

  /// No indent and no blank line: the first word of the next line would have found room.
  @Test func aLineThatEndsEarlyEndsItsParagraph() throws {
    let page = """
      The mill was built by the river in the year of the flood, and the
      wheel turned for as long as there was water. Nobody knew the miller
      who had built it, though everybody spoke of him at night.
      Years went by in the valley. The river was low and the old men did
      not care. It stood. Nothing moved in all the long summer of the dry
      year, and the children came to play in the empty mill behind it all.
      """
    #expect(try read([page]).texts.map { $0.prefix(9) } == ["The mill ", "Years wen"])
  }

  @Test func picturesAreSaidToHaveNoText() {
    #expect(throws: ImportError("its pages are pictures without text; OCR has to come first")) {
      try read(["\u{0C}\n\n"])
    }
  }
}
