import Foundation
import QuaereCore
import Testing

@testable import QuaereIndex

struct CollocationTests {
  private func collocates(_ line: String, _ corpus: StageCorpus) throws -> [Collocate] {
    guard case .collocates(_, let words) = try corpus.ask(line).answer.shape else { return [] }
    return words
  }

  /// Counted again word by word.
  @Test(arguments: 0..<12, [("a", "containing a"), ("bo ames", "naming Bo Ames")])
  func agreesWithCounting(seed: Int, node: (words: String, clause: String)) throws {
    let made = StageLibrary(seed: seed)
    let corpus = try StageCorpus(made.library)
    let within = seed % 4 + 1
    let found = try collocates("sentences \(node.clause) | collocates within \(within)", corpus)
    let wanted = node.words.split(separator: " ").map(String.init)
    var counts: [String: Int] = [:]
    var totals: [String: Int] = [:]
    var (window, text) = (0, 0)
    for sentence in made.sentences {
      let words = sentence.words
      let hits = words.indices.filter { Array(words[$0...].prefix(wanted.count)) == wanted }
      let taken = Set(hits.flatMap { $0..<$0 + wanted.count })
      let near = Set(hits.flatMap { $0 - within..<$0 + wanted.count + within })
      for (place, word) in words.enumerated() where !taken.contains(place) {
        text += 1
        totals[word, default: 0] += 1
        if near.contains(place) {
          window += 1
          counts[word, default: 0] += 1
        }
      }
    }
    let expected = counts.filter { $0.value >= 2 }
    #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.word, $0.count) }) == expected)
    for word in found {
      #expect(word.total == totals[word.word])
      let even = Double(window) * Double(word.total) / Double(text)
      #expect(abs(word.expected - even) < 1e-9)
      let likelihood = entropies(word.count, word.total, window, text)
      #expect(abs(abs(word.likelihood) - likelihood) < 1e-6)
      #expect((word.likelihood < 0) == (Double(word.count) < even))
    }
    #expect(found.map(\.likelihood) == found.map(\.likelihood).sorted(by: >))
  }

  /// G² from the sums of n ln n over cells, rows, columns and the whole.
  private func entropies(_ count: Int, _ total: Int, _ window: Int, _ text: Int) -> Double {
    func h(_ numbers: [Int]) -> Double {
      numbers.reduce(0) { $0 + ($1 > 0 ? Double($1) * log(Double($1)) : 0) }
    }
    let cells = [count, window - count, total - count, text - window - total + count]
    return 2
      * (h(cells) - h([window, text - window]) - h([total, text - total]) + h([text]))
  }

  /// Worked out by hand, and with a statistics package.
  @Test(arguments: [
    (Company(count: 5, total: 8, window: 100, text: 10_000), 35.775774, 5.965784),
    (Company(count: 10, total: 40, window: 30, text: 200), 3.530372, 0.736966),
    (Company(count: 2, total: 50, window: 100, text: 1000), -2.634829, -1.321928),
    (Company(count: 0, total: 0, window: 0, text: 0), 0, 0),
  ])
  func figures(_ company: Company, likelihood: Double, information: Double) {
    #expect(abs(company.likelihood - likelihood) < 1e-5)
    #expect(abs(company.information - information) < 1e-5)
  }

  @Test func windowsEndWithTheRow() throws {
    let corpus = try StageCorpus(
      Library(documents: [
        .sketch("d", ["x y | a a y | y y a y", "a y"], footnotes: ["y a y y"])
      ]))
    let sentences = try collocates("sentences containing a | collocates within 5", corpus)
    #expect(sentences.map { [$0.word, String($0.count), String($0.total)] } == [["y", "5", "6"]])
    // In the passage the words before belong to it too.
    let passages = try collocates("passages containing a | collocates within 3", corpus)
    #expect(passages.map { [$0.word, String($0.count), String($0.total)] } == [["y", "6", "6"]])
    let notes = try collocates("footnotes containing a | collocates within 1", corpus)
    #expect(notes.map { [$0.word, String($0.count), String($0.total)] } == [["y", "2", "3"]])
  }

  @Test func whatItRestsOn() throws {
    let corpus = try StageCorpus(StageLibrary(seed: 3).library)
    let answer = try corpus.ask("sentences naming Ann containing b* | collocates | first 1").answer
    #expect(
      answer.assumptions == [
        Field("node", .text("Ann or b*")), Field("within", .number(5)),
        Field("at least", .number(2)),
      ])
    #expect(answer.lines == 1)
  }
}
