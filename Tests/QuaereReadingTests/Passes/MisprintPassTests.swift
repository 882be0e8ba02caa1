import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct MisprintPassTests {
  private func doubts(_ text: String, notes: [String] = [], language: String? = nil) -> [String] {
    var document = Written.document(text, notes: notes)
    document.metadata.language = language
    SentencePass.run(&document)
    var texts = BlockTexts(document)
    MisprintPass.run(&document, &texts)
    return document.doubts.map { "\($0.address?.placeDescription ?? "") \($0.detail)" }
  }

  private static let english =
    "The wheel turned without stopping while everybody watched the machinery with interest"

  @Test func aWordOfTheText() {
    #expect(
      doubts(Self.english + ". It was benaeth the bridge.")
        == ["1.1.2 “benaeth” may be a misprint of “beneath”"])
  }

  /// A note may cite a work in any of the languages; the text is in its own.
  @Test func aWordOfANote() {
    let text = Self.english + "."
    #expect(
      doubts(text, notes: ["*Histoire des mouevments*, p. 3."])
        == ["n1 “mouevments” may be a misprint of “mouvements”"])
    #expect(doubts(Self.english + " mouevments.") == [])
  }

  @Test(arguments: [
    // Twice, with a capital, a habit of spelling, a known word, a word of no language.
    "benaeth and benaeth", "Benaeth", "theatre and theater", "calmness", "xqzwvkj",
  ])
  func noMisprint(_ words: String) {
    #expect(doubts(Self.english + " " + words + ".") == [])
  }

  /// Where most words are unknown the language is another.
  @Test func anotherLanguage() {
    #expect(doubts("Ezek a hatalmas malomkerekek egykor megállás nélkül forogtak benaeth.") == [])
  }

  @Test(arguments: [
    ("en", "beneath"), ("fr", "mouvements"), ("de", "zusammengesetzt"), ("it", "rimpiangere"),
  ])
  func filtersKnowTheirWords(_ language: String, _ word: String) throws {
    let filter = try #require(WordFilter.all.first { $0.language == language })
    #expect(filter.knows(FoldedBytes.hash(word)))
    #expect(!filter.knows(FoldedBytes.hash("benaethqx")))
  }
}
