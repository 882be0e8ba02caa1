import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct CitationPassTests {
  private func citations(_ notes: String...) -> [Citation] {
    var document = Written.document("Text.", notes: notes, date: "1990")
    DatePass.run(&document)
    CitationPass.run(&document)
    return document.citations
  }

  @Test func fieldsOfAnArticle() throws {
    let found = citations(
      "*Rivers and mills*, by Anna Berg, *Quarterly of the North* no. 5, May 1961, pp. 12–34.")
    let citation = try #require(found.first)
    #expect(found.count == 1)
    #expect(citation.title == "Rivers and mills")
    #expect(citation.authors == ["Anna Berg"])
    #expect(citation.container == "Quarterly of the North")
    #expect(citation.issue == "5")
    #expect(citation.date == "1961-05")
    #expect(citation.pages == "12–34")
  }

  @Test(arguments: [
    ("*Rivers*, A. Berg\n*Mills*, B. Holm", ["Rivers", "Mills"]),
    ("*Rivers*, A. Berg; *Mills*, B. Holm", ["Rivers", "Mills"]),
    ("*Rivers*, A. Berg. *Mills*, B. Holm.", ["Rivers", "Mills"]),
    ("*Rivers*, A. Berg and *Mills*, B. Holm", ["Rivers", "Mills"]),
    ("*Rivers... The Mills*, B. Holm", ["Rivers...", "The Mills"]),
    ("*Rivers*, A. Berg. Her chapters are much alike in what they tell.", ["Rivers"]),
    ("“Rivers of the North”, A. Berg", ["Rivers of the North"]),
    ("A. Berg, *Rivers*, and B. Holm, *Mills*, in *Old things*", ["Rivers", "Mills"]),
    ("*Rivers*, A. Berg and B. Holm, *Quarterly*", ["Rivers"]),
  ])
  func splits(note: String, titles: [String]) {
    #expect(citations(note).compactMap(\.title) == titles)
  }

  @Test func authorsStandBeforeTheirTitles() {
    let found = citations("A. Berg, *Rivers*, and B. Holm, *Mills*, in *Old things*, 1950")
    #expect(found.map(\.authors) == [["A. Berg"], ["B. Holm"]])
    #expect(found.map(\.container) == ["Old things", "Old things"])
  }

  @Test(arguments: [
    ("Anna Berg, Rivers of the North, Paris, 1950.", "Anna Berg", "Rivers of the North"),
    ("A. Berg, Rivers of the North, Paris 1950.", "A. Berg", "Rivers of the North"),
    ("Berg, Rivers of the North, p. 12.", "Berg", "Rivers of the North"),
    ("Old Rivers, Paris, 1950.", nil, "Old Rivers"),
  ])
  func aTitleWithoutMarksFollowsItsAuthor(_ note: String, _ author: String?, _ title: String) {
    let citation = citations(note).first
    #expect(citation?.authors == [author].compactMap { $0 })
    #expect(citation?.title == title)
  }

  @Test func aTownIsNoAuthor() {
    #expect(citations("*Rivers*, no. 2, as printed again, St Petersburg.").first?.authors == [])
    #expect(citations("*Rivers*, Jack London, 1903").first?.authors == ["Jack London"])
  }

  @Test func aCommentIsNoCitation() {
    #expect(citations("This was told to me by a neighbour.").isEmpty)
  }

  @Test(arguments: [
    ("*Rivers*, volume III", "III"), ("*Rivers*, vol. 2", "2"), ("*Rivers*, t. IV", "IV"),
    ("*Rivers*, Bd. 7", "7"),
  ])
  func volumes(note: String, volume: String) {
    #expect(citations(note).first?.volume == volume)
  }

  @Test(arguments: [
    ("*Revue* n°3", "3"), ("*Revue* N° 12", "12"), ("*Revue* no. 4", "4"), ("*Heft* Nr. 9", "9"),
    ("*Revue*, numéro spécial", "numéro spécial"),
  ])
  func issues(note: String, issue: String) {
    #expect(citations(note).first?.issue == issue)
  }

  @Test func twoTitlesShareWhatTheLastSays() {
    let found = citations(
      "*Les moulins du nord et La rivière des saules* de Anna Berg, *Le Matin* 1979")
    #expect(found.map(\.title) == ["Les moulins du nord", "La rivière des saules"])
    #expect(found.map(\.authors) == [["Anna Berg"], ["Anna Berg"]])
    #expect(found.first?.inferred.contains("author") == true)
  }

  @Test func ibid() {
    #expect(citations("Ibid., p. 7").map(\.form) == [.ibid])
  }
}
