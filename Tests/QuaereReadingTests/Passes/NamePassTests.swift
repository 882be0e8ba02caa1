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

  /// Once only, at the head of a sentence: by its ending, or by the apposition after it.
  @Test(arguments: [
    ("Nobody slept. Tarnowsky went home.", ["Tarnowsky"]),
    ("Nobody slept. Brel, a tailor, went home.", ["Brel"]),
    ("Nobody slept. Brel, who was ill, went home.", ["Brel"]),
    ("Nobody slept. Bread, a little of it, was left.", []),
  ])
  func aNameAtTheHeadOfASentence(text: String, found: [String]) {
    #expect(names(text).map(\.name) == found)
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
    ("They feared the Rodin-Jarov group.", .group),
    ("They belong to the Jarov Society on Rivers there.", .group),
    ("They crossed the Lena in May.", .place),
    ("They met in the Vologda hermitage there.", .place),
  ])
  func kinds(text: String, kind: Name.Kind) {
    #expect(names(text).map(\.kind) == [kind])
  }

  /// Where a capital tells something though a sentence or quoted speech could begin.
  @Test(arguments: [
    ("Kharkov falls in May.", ["Kharkov"]),
    ("It was over; Rodin had left.", ["Rodin"]),
    ("The “Rodin report” came out. Rodin, however, was gone.", ["Rodin"]),
    ("We asked whether he came. Whether Mikhail Jarov came is open.", ["Mikhail Jarov"]),
    ("They were seen in the far West; nobody came.", []),
    ("Later Rodin left. In the USSR Rodin had been known.", ["Rodin", "USSR"]),
    ("The White Lake Society on Old Mills met.", ["White Lake Society on Old Mills"]),
  ])
  func capitals(text: String, found: [String]) {
    #expect(names(text).map(\.name) == found)
  }

  @Test func aCommaAloneMakesNoRow() {
    let found = names(
      "A part of Moscow, Rodin with it, stayed. They went to Tula, Orel and Yelets.")
    #expect(found.map(\.kind) == [.place, .person, .place, .place, .place])
  }

  /// An initial fits many given names and so makes no two of them one.
  @Test func anInitialJoinsNoTwoGivenNames() {
    let two = names("Mikhail Jarov and Malik Jarov came. It was signed M. Jarov.")
    #expect(two.map(\.name) == ["Mikhail Jarov", "Malik Jarov", "M. Jarov"])
    let one = names("Here Mikhail Jarov came. It was signed M. Jarov.")
    #expect(one.map(\.name) == ["Mikhail Jarov"])
  }

  @Test(arguments: [
    ("Alexis", "Alexei", true), ("Eduard", "Edward", true), ("Pierre", "Peter", true),
    ("Mikhail", "Malik", false), ("Maria", "Marta", false), ("Nikolai", "Nikita", false),
  ])
  func givenNamesOfOneNameAgree(one: String, other: String, isOne: Bool) {
    let found = names("Here \(one) Jarov came. Later \(other) Jarov came.")
    #expect(found.count == (isOne ? 1 : 2))
  }

  @Test func aBodyWithoutQuotationMarksIsSpelledAsTheOneInThem() {
    let found = names("They read \"Krasnyi Chas\" there.", "The shop of Krasny Chas was shut.")
    #expect(found.map(\.kind) == [.group])
    #expect(found.first?.spellings.map(\.text) == ["Krasnyi Chas", "Krasny Chas"])
  }

  @Test func anItalicTitleIsNoPerson() {
    var document = document(["We read A Chronicle of Late Mills that day."])
    document.passages[0].block.emphasis = [8..<33]
    let found = Written.library(document).names
    #expect(found.map(\.name) == ["A Chronicle of Late Mills"])
    #expect(found.map(\.kind) == [.group])
  }

  @Test func aTitleNamesWhomTheTextKnows() {
    let document = Written.document(
      "Here the poet Rodin said no. They and Rodin went to Vologda.",
      notes: ["*The late years of Pierre Rodine in Vologda and Tula*, A. Berg, Vologda, 1950"])
    let library = Written.library(document)
    #expect(library.names.map(\.name) == ["Rodin", "Vologda"])
    #expect(library.names[0].spellings.map(\.text) == ["Rodin", "Rodine"])
    #expect(library.documents[0].mentions.map(\.block) == [0, 0, 0, 1, 1])
  }

  @Test func initialsBelongToTheName() {
    #expect(
      names("It was found by L.M. Vega and by A. Rodin.").map(\.name) == ["L.M. Vega", "A. Rodin"])
  }

  /// The place of a name has its title and the number of its house; its spelling has neither.
  @Test(arguments: [
    ("Then came Mme Rodin alone.", "Mme Rodin", "Rodin"),
    ("Then came M. de Rodin alone.", "M. de Rodin", "Rodin"),
    ("Then came M. le président Rodin alone.", "M. le président Rodin", "Rodin"),
    ("Then came le général Kostya-Rodin alone.", "général Kostya-Rodin", "Kostya-Rodin"),
    ("Then came le roi de Suède alone.", "Suède", "Suède"),
    ("They saw le comté de Kent there.", "Kent", "Kent"),
    ("They lived at 10, rue de la Paix for long.", "10, rue de la Paix", "rue de la Paix"),
    ("They left Villeneuve-lès-Avignon then.", "Villeneuve-lès-Avignon", "Villeneuve-lès-Avignon"),
    ("They saw la Chambre des lords there.", "Chambre des lords", "Chambre des lords"),
    ("They asked la Chambre de choisir then.", "Chambre", "Chambre"),
    (
      "They saw la Bibliothèque nationale there.", "Bibliothèque nationale",
      "Bibliothèque nationale"
    ),
    ("They went to the U.S.A. in May.", "U.S.A.", "U.S.A."),
    ("They read A. d'Ennery there.", "A. d'Ennery", "A. d'Ennery"),
  ])
  func theWholeOfAName(_ text: String, _ place: String, _ spelling: String) {
    var document = document([text])
    document.metadata.language = "fr"
    let library = Written.library(document)
    let read = library.documents[0]
    #expect(read.mentions.map { read.passages[0].block.slice($0.range) } == [place])
    #expect(library.names.map(\.name) == [spelling])
  }

  /// But in French `M.` is an initial.
  @Test func anInitialIsNoTitle() {
    #expect(names("It was found by M. Rodin there.").map(\.name) == ["M. Rodin"])
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
