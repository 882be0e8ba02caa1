import QuaereCore
import Testing

@testable import QuaereIndex

/// What each sentence rests on under each reach, by hand.
struct ReachTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var sections: [String]
    /// One list a sentence, of footnote numbers, for each reach.
    var sentence: [[UInt32]]
    var paragraph: [[UInt32]]
    var section: [[UInt32]]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "the next marker in the passage", sections: ["One. |Two.[1] |Three."],
      sentence: [[], [1], []], paragraph: [[1], [1], []], section: [[1], [1], []]),
    Case(
      name: "a marker before the full stop, in the white space after, and at the next start",
      sections: ["One[1]. |Two. [2]|Three.[3] |Four."],
      sentence: [[1], [2], [3], []], paragraph: [[1], [2], [3], []],
      section: [[1], [2], [3], []]),
    Case(
      name: "the first group only", sections: ["One. |Two[1][2] more[3]."],
      sentence: [[], [1, 2, 3]], paragraph: [[1, 2], [1, 2, 3]], section: [[1, 2], [1, 2, 3]]),
    Case(
      name: "white space and marks do not part a group", sections: ["One. |Two[2], [1] more."],
      sentence: [[], [1, 2]], paragraph: [[1, 2], [1, 2]], section: [[1, 2], [1, 2]]),
    Case(
      name: "on into later passages of the section",
      sections: ["One.\nTwo. |Three.[1]\nFour.", "Five.[2]"],
      sentence: [[], [], [1], [], [2]], paragraph: [[], [1], [1], [], [2]],
      section: [[1], [1], [1], [], [2]]),
    Case(
      name: "a note called twice", sections: ["One.[1] |Two.[1][1] |Three.[2]"],
      sentence: [[1], [1], [2]], paragraph: [[1], [1], [2]], section: [[1], [1], [2]]),
  ]

  @Test(arguments: cases)
  func restsOn(_ example: Case) throws {
    let library = Library(documents: [
      .sketch("other", ["Other.[1]"], footnotes: ["Note"]),
      .sketch("text", example.sections, footnotes: ["A", "B", "C"]),
    ])
    let index = try ScratchFolder().index(of: library)
    for (reach, expected) in zip(
      [0, 1, 2], [example.sentence, example.paragraph, example.section])
    {
      let rests = index.sentenceRestsOn[reach]
      #expect((1..<rests.count).map { Array(rests[$0]) } == expected)
      #expect(Array(rests[0]) == [0])
    }
  }

  @Test func subSectionsAreOtherSections() throws {
    var document = Document.sketch("text", ["One.", "Two.[1]"], footnotes: ["A"])
    document.sections[1].parent = 0
    let index = try ScratchFolder().index(of: Library(documents: [document]))
    #expect(index.sentenceRestsOn[2][0].isEmpty)
    #expect(index.sectionEnd[0] == 2)
  }

  @Test(arguments: cases)
  func answersForIsTheOtherSide(_ example: Case) throws {
    let document = Document.sketch("text", example.sections, footnotes: ["A", "B", "C"])
    let index = try ScratchFolder().index(of: Library(documents: [document]))
    for (rests, answers) in zip(index.sentenceRestsOn, index.footnoteAnswersFor) {
      for footnote in 0..<answers.count {
        let sentences = (0..<rests.count).filter { rests[$0].contains(UInt32(footnote)) }
        #expect(answers[footnote].map { Int($0) } == sentences)
      }
    }
  }
}
