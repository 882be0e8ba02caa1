import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct SentencePassTests {
  /// Each `|` marks where a sentence ends.
  @Test(arguments: [
    "It rained. |It stopped.",
    "A. Brook and J.R. Hill met Mr. Lake. |They spoke.",
    "He left at 6 a.m. |But nobody came.",
    "Letters, diaries, etc ... |It is not much.",
    "Cabinets, desks, etc. |After a week they were sold.",
    "Written by Brook et al. |Books say so.",
    "“It burned. |Then it rained.” said the miller. |He left.",
    "She asked: \"Why?\" |Nobody knew.",
    "\"It was so.\" |\"Was it?\" he asked.",
    "See vol. 3, p. 12, n° 4 and no. 5. |The rest is lost.",
    "It cost 3.5 marks. |200 were sold.",
    "He wrote... and wrote. |Wait… |He stopped.",
    "Well . . . he thought. |No.",
    "« Il pleut. » |Elle part. |M. Brun reste, cf. Dupont, t. 2.",
    "Am 14. Oktober kam Dr. Weiß. |Er blieb bis zum 3. Mai, vgl. Bd. 2.",
    "Il sig. Rossi partì. |Nessuno lo vide.",
    "В 1937 г. он уехал. |А. И. Иванов остался в г. Москве. |Всё.",
    "Он умер в 1937 г. |Москва молчала.",
    "Не был ли, т.е. не жил? |Нет.",
    "1. The mill. |2. The fire.",
    "(It rained.) |It stopped.",
    "He belonged to the U.S. |The rest did not.",
    "\"Not I,\" said I. |\"Nor I.\"",
    "Stop! |Go?! |Yes.",
    "no stop at all",
    "A comrade, E., was freed. |E. Hill was not.",
    "The site www.example.org is down. |So be it.",
  ])
  func cuts(_ marked: String) throws {
    let expected = marked.split(separator: "|").map {
      Normalised.collapsingWhiteSpace($0)
    }
    let document = try reading(marked.replacing("|", with: ""), as: "a.text")
    let found = document.sentences.map { document.passages[$0.passage].block.slice($0.range) }
    #expect(found == expected)
  }

  @Test func markersPartSentences() throws {
    let document = try reading("It rained.[^1]It stopped.[^1] So[^1].\n\n[^1]: Log.")
    let found = document.sentences.map { document.passages[$0.passage].block.slice($0.range) }
    #expect(found == ["It rained.", "It stopped.", "So."])
  }

  @Test func rowsAndCodeAreOneSentence() throws {
    let document = try reading("| A. B. | C. D. |\n|--|--|\n\n```\nA. B.\n```")
    #expect(document.sentences.count == 2)
  }
}
