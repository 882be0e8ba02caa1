import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct RelativeDateTests {
  private func read(_ passages: [String], language: String? = nil) -> Document {
    var document = Written.document("")
    document.metadata.language = language
    document.sections = [Section(title: "", level: 0, passages: 0..<passages.count)]
    document.passages = passages.map {
      Passage(kind: .paragraph, block: TextBlock(text: $0), section: 0)
    }
    SentencePass.run(&document)
    DatePass.run(&document)
    return document
  }

  /// Counted from a date of the same passage that is as exact.
  @Test(arguments: [
    ("On 10 June 1940 it burned; twelve days later it was rebuilt.", "1940-06-22"),
    ("On 30 May 1911 it burned. The next day nobody came.", "1911-05-31"),
    ("On 30 May 1911 it burned. On that same day they left.", "1911-05-30"),
    ("In May 1911 it burned. The following month they left.", "1911-06"),
    ("In 1911 it burned. Three years later they left.", "1914"),
    ("It burned in 1911. Two years earlier it had been built.", "1909"),
    ("It burned in 1911. A decade earlier it had been built.", "1901"),
    ("It burned in 1911. In the previous decade it had stood.", "190X"),
    ("Il brûla en 1911. Trois ans plus tard ils partirent.", "1914"),
    ("Il brûla le 31 mai 1911. Le lendemain ils partirent.", "1911-06-01"),
    ("Il brûla en 1911. L'année suivante ils partirent.", "1912"),
    ("Il brûla en 1911. Cette année-là ils partirent.", "1911"),
    ("Sie brannte 1911 ab. Drei Jahre später gingen sie.", "1914"),
    ("Sie brannte am 3. Mai 1911. Am folgenden Tag gingen sie.", "1911-05-04"),
    ("Sie brannte 1911. Im selben Jahr gingen sie.", "1911"),
    ("Bruciò nel 1911. Tre anni più tardi partirono.", "1914"),
    ("Bruciò il 3 maggio 1911. Il giorno dopo, partirono.", "1911-05-04"),
    ("Она сгорела в 1911 году. Через три года они ушли.", "1914"),
    ("Она сгорела 3 мая 1911 года. На следующий день они ушли.", "1911-05-04"),
  ])
  func countsFromADate(_ text: String, _ value: String) {
    let document = read([text])
    #expect(document.dates.last?.value.text == value)
    #expect(document.dates.last?.inferred?.contains("is counted from “") == true)
    #expect(document.doubts == [])
  }

  /// Found, and left without a value: what it counts from is not known.
  @Test(arguments: [
    ("Three years later they left.", "“Three years later” counts from a date"),
    ("In 1911 it burned. The next day they left.", "“next day” counts from a date"),
    ("It burned in 1911. Some years later they left.", "“Some years later” does not say"),
    ("It burned in 1911, two years after the war.", "“two years after” counts from something"),
    ("It burned on 3 May 1911. A week later they left.", "“A week later” counts from a date"),
    ("Am nächsten Tag gingen sie.", "“nächsten Tag” counts from a date"),
    ("Le lendemain ils partirent.", "“lendemain” counts from a date"),
    ("Qualche anno dopo; due anni dopo, partirono.", "“due anni dopo” counts from a date"),
    ("На следующий день они ушли.", "“следующий день” counts from a date"),
    ("They met in August.", "“August” lacks its year"),
  ])
  func reportsTheRest(_ text: String, _ detail: String) {
    let document = read([text])
    let doubts = document.doubts.filter { $0.kind == .unresolvedDate }
    #expect(doubts.map { $0.detail.hasPrefix(detail) } == [true])
    #expect(!document.dates.contains { $0.inferred != nil })
  }

  @Test(arguments: [
    "He stayed for three years.", "Every day was the same.", "The day was long.",
    "It was later than they thought.", "The next house was red.", "They slept one day.",
  ])
  func findsNone(_ text: String) {
    let document = read([text])
    #expect(document.dates.isEmpty)
    #expect(document.doubts.isEmpty)
  }

  @Test func aDoubtNamesItsSentence() {
    let document = read(["It rained. The next day it did not."])
    #expect(document.doubts.map { $0.address?.description } == ["d:1.1.2"])
  }

  @Test func anotherPassageIsTooFar() {
    let document = read(["In 1911 it burned.", "Three years later they left."])
    #expect(document.dates.count == 1)
    #expect(document.doubts.count == 1)
  }

  /// The year of a book in brackets says nothing of the story.
  @Test func aReferenceInBracketsGovernsNothing() {
    let document = read(["In May 1911 it burned (Brook 1967, 24). In July they left."])
    #expect(document.dates.last?.value.text == "1911-07")
  }
}
