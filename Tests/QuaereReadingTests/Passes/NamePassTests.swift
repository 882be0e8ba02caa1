import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct NamePassTests {
  private func names(_ passages: String...) -> [Name] {
    Written.library(document(passages)).names
  }

  private func document(_ passages: [String]) -> Document {
    var document = Written.document("")
    document.passages = passages.map {
      Passage(kind: .paragraph, block: TextBlock(text: $0), section: 0)
    }
    return document
  }

  @Test func ordinaryWordsAtTheHeadOfASentenceAreNoNames() {
    #expect(
      names("Delegates came. The delegates slept. Monday was quiet in Vologda.").map(\.name) == [
        "Vologda"
      ])
  }

  @Test func aBareSurnameJoinsTheOnlyFullName() {
    let found = names("The baker Ivan Rodin came. Later Rodin said no.")
    #expect(found.count == 1)
    #expect(found[0].spellings == [SpellingCount(text: "Rodin", count: 2)])
    #expect(found[0].joined?.contains("only full name") == true)
  }

  @Test func twoOfOneSurnameKeepApart() {
    let found = names("Ivan Rodin and Peter Rodin came. But Rodin said no.")
    #expect(found.map(\.name) == ["Ivan Rodin", "Peter Rodin", "Rodin"])
  }

  @Test func romanisationsMeet() {
    let found = names("We saw Arkady Yurkov. With Arkady Iourkov he left; the poet Yurkov stayed.")
    #expect(found.count == 1)
    #expect(Set(found[0].spellings.map(\.text)) == ["Yurkov", "Iourkov"])
  }

  @Test(arguments: [
    ("They lived in Vologda for long.", Name.Kind.place),
    ("They saw the White Lake Museum there.", .group),
    ("They fear the KGB there.", .group),
    ("Then the poet Rodin wrote it down.", .person),
    ("It was printed by the \"Red Lantern\" there.", .group),
    ("It was the death of Rodin that moved them.", .person),
  ])
  func kinds(text: String, kind: Name.Kind) {
    #expect(names(text).map(\.kind) == [kind])
  }

  @Test func initialsBelongToTheName() {
    #expect(
      names("It was found by L.M. Vega and by A. Rodin.").map(\.name) == ["L.M. Vega", "A. Rodin"])
  }

  @Test func derivedWordsAndNumeralsAreNoNames() {
    #expect(names("After de-Stalinization and the XXth congress the Soviet press slept.").isEmpty)
  }

  @Test func anAuthorInANoteIsThePersonInTheText() {
    var document = Written.document(
      "Here Igor Jarov said no.", notes: ["*The Mills*, I. Jarov, 1950", "*Rivers*, A. Berg, 1951"])
    document.handle = "d"
    let library = Written.library(document)
    #expect(library.names.count == 1)
    #expect(library.authors.map { $0.person != nil } == [true, false])
    #expect(library.documents[0].mentions.map(\.block) == [0, 1])
  }
}
