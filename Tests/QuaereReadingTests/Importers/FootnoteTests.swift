import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct FootnoteTests {
  @Test(arguments: [
    // GFM, definitions anywhere, several paragraphs.
    (
      "It rained[^1]. It stopped.[^rain]\n\n[^rain]: Diary.\n\n    More.\n\n[^1]: Log.",
      ["1 Log.", "rain Diary.\nMore."], ["1|rained", "rain|opped."]
    ),
    ("A word^[a note *here*] goes on.", ["1 a note here"], ["1|A word"]),
    ("Rain<sup>1</sup>.\n\n<sup>1</sup> Log.  \nDiary.", ["1 Log.\nDiary."], ["1|Rain"]),
    (
      "Rain.<sup>1, 2</sup>\n\n<sup>1</sup> A.\n<sup>2</sup> B.", ["1 A.", "2 B."],
      ["1|Rain.", "2|Rain."]
    ),
    ("Rain.¹ Sun.²\n\n¹ Log.\n\n² Diary.", ["1 Log.", "2 Diary."], ["1|Rain.", "2|. Sun."]),
    (
      "Rain [1]. Sun [2].\n\n[1] Log.\n\n[2] Diary.", ["1 Log.", "2 Diary."],
      ["1|Rain", "2|n. Sun"]
    ),
    ("Rain[1](#fn1).\n\n[1](#fnref1) Log.", ["1 Log."], ["1|Rain"]),
    ("Rain <sup>*</sup>.\n\n<sup>*</sup> Log.", ["* Log."], ["*|Rain"]),
    ("Rain<sup>1</sup>.\n\n## Notes\n\n1. Log.", ["1 Log."], ["1|Rain"]),
    ("Rain<sup>7</sup>.\n\n---\n\n7 Log.", ["7 Log."], ["7|Rain"]),
    ("Rain<sup>1</sup>.\n\n---\n\n<sup>1</sup>\n\nLog.", ["1 Log."], ["1|Rain"]),
  ])
  func notes(_ source: String, _ notes: [String], _ calls: [String]) throws {
    let document = try reading(source)
    #expect(document.notes == notes)
    #expect(document.calls == calls)
    #expect(document.doubts.isEmpty)
    #expect(document.sections.count == 1)
  }

  @Test(arguments: [
    ("Rain<sup>4</sup> fell.", Doubt.Kind.markerWithoutNote, "x:1.1", 1, "Rain fell."),
    ("Rain fell.\n\n<sup>4</sup> Log.", .noteWithoutMarker, "x:n4", 3, "Rain fell."),
    ("A[^1] b[^1].\n\n[^1]: Log.", .repeatedNote, "x:1.1", 1, "A b."),
  ])
  func doubts(
    _ source: String, _ kind: Doubt.Kind, _ address: String, _ line: Int, _ text: String
  ) throws {
    let document = try reading(source, as: "x.md")
    #expect(document.doubtKinds == [kind])
    #expect(document.doubts.first?.address?.description == address)
    #expect(document.doubts.first?.line == line)
    #expect(document.texts == [text])
  }

  @Test func labelsThatBeginAgainOnEachPage() throws {
    let document = try reading(
      "One<sup>1</sup>.\n\n<sup>1</sup> A.\n\nTwo<sup>1</sup>.\n\n<sup>1</sup> B.")
    #expect(document.notes == ["1 A.", "1 B."])
    #expect(document.footnotes.map(\.number) == [1, 2])
    #expect(document.passages.map { $0.markers.map(\.footnote) } == [[0], [1]])
    #expect(document.doubtKinds == [.repeatedNote])
  }
}
