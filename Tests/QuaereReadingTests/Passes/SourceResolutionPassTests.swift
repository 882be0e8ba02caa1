import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct SourceResolutionPassTests {
  private func library(_ notes: String...) -> Library {
    Written.library(Written.document("Text.", notes: notes, date: "1990"))
  }

  private func keys(_ library: Library) -> [String] {
    library.documents[0].citations.map { library.sources[$0.source].key }
  }

  @Test func aLaterVolumeIsTheSameWorkAndTakesItsAuthor() {
    let library = library(
      "*The Long Winter*, Anna Berg, volume I.", "*The Long Winter*, volume III.")
    #expect(library.sources.count == 1)
    #expect(library.documents[0].citations.map(\.form) == [.full, .short])
    #expect(library.documents[0].citations[1].authors == ["Anna Berg"])
    #expect(library.documents[0].citations[1].inferred == ["author"])
  }

  @Test func anotherIssueIsAnotherWork() {
    let library = library("*The Lantern*, 1979, n°3.", "*The Lantern*, 1979 n°5")
    #expect(library.sources.count == 2)
    #expect(keys(library) == ["lantern-1979", "lantern-1979-5"])
  }

  @Test func aCutTitleStandsForTheWhole() {
    let library = library("*Mills of the northern rivers*, A. Berg, 1950", "*Mills...*")
    #expect(library.sources.count == 1)
    #expect(library.documents[0].citations[1].inferred.contains("source"))
  }

  /// `plate forme` and `plate-forme` have the same letters: read as one, and said.
  @Test func otherGapsBetweenWordsAreResolvedWithADoubt() {
    let library = library(
      "*La plate forme de la meunerie*, A. Berg, 1950", "*La plate-forme...*",
      "*La plate forme...*")
    #expect(library.sources.count == 1)
    let doubts = library.documents[0].doubts
    #expect(doubts.map(\.detail) == ["“plate-forme” was read as “plate forme” of n1.1"])
    #expect(doubts.map(\.address?.placeDescription) == ["n2.1"])
  }

  /// Not the author that a short citation has from its own full one.
  @Test func anAuthorOfTheNeighbourIsSaid() {
    let library = library(
      "*Mills of the north* and *Rivers and their fish* by Ada Berg, *Lantern*, 1950.",
      "*Mills of the north*...")
    let doubts = library.documents[0].doubts
    #expect(doubts.map(\.kind) == [.carriedAuthor])
    #expect(doubts.map(\.address?.placeDescription) == ["n1.1"])
    #expect(doubts.first?.detail.contains("“Ada Berg”") == true)
  }

  @Test func oneLetterOffIsResolvedWithADoubt() {
    let library = library("*Le Laboureur*, mars 1931.", "*Le Labureur*.")
    #expect(library.sources.count == 1)
    #expect(library.documents[0].doubts.map(\.kind) == [.resolvedDespiteSpelling])
    #expect(library.sources[0].spellings.map(\.text) == ["Le Laboureur", "Le Labureur"])
  }

  @Test func ibidAndAuthorWithOpCit() {
    let library = library(
      "A. Berg, *Mills*, 1950.", "Ibid., p. 9.", "B. Holm, *Rivers*, 1951.", "Berg, op. cit., p. 3."
    )
    #expect(keys(library) == ["mills", "mills", "rivers", "mills"])
    #expect(library.documents[0].citations.allSatisfy { $0.form == .full || $0.reason != nil })
  }

  @Test func whatFitsNothingIsASourceOfItsOwn() {
    let library = library("Ibid., p. 9.", "*Unknown thing...*")
    #expect(library.sources.map(\.isResolved) == [false, false])
    #expect(library.documents[0].citations.map(\.form) == [.unresolved, .unresolved])
    #expect(library.documents[0].doubts.map(\.kind) == [.unresolvedCitation, .unresolvedCitation])
  }

  @Test(arguments: [
    ("*The Russian Mills*, Anna Berg", "berg"), ("*L'hiver long*, Anna Berg", "hiver"),
    ("*La bonne-maison*, Anna Berg", "bonnemaison"), ("*Le Matin*, février 1931", "matin-1931"),
  ])
  func sourceKeys(note: String, key: String) {
    #expect(keys(library(note)) == [key])
  }

  @Test func oneWorkOverTwoDocumentsAndItsFile() {
    var own = Written.document("Text.")
    own.metadata = Metadata(title: "The Mills", creators: ["Anna Berg"])
    let library = Written.library(
      Written.document("Text.", notes: ["*The Mills*, Anna Berg, 1950"]),
      Written.document("Text.", notes: ["A. Berg, *The Mills*, 1950"]), own)
    #expect(library.sources.count == 1)
    #expect(library.authors.map(\.name) == ["Anna Berg"])
    #expect(library.sources[0].document == 2)
  }
}
