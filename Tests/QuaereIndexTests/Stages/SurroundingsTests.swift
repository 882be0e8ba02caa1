import QuaereCore
import Testing

@testable import QuaereIndex

/// `context` and `text`.
struct SurroundingsTests {
  private static let library = Library(documents: [
    .sketch("d", ["one | two x | three", "four x[1] | five"], footnotes: ["note"]),
    .sketch("e", ["six x"]),
  ])

  private func runs(_ line: String) throws -> [String] {
    let answer = try StageCorpus(Self.library).ask(line).answer
    guard case .context(let all) = answer.shape else { return [] }
    #expect(answer.rows.count == all.count)
    return all.map { around in
      let words = { (all: [Surroundings.Neighbour]) in
        Normalised.collapsingWhiteSpace(all.map(\.text).joined(separator: " "))
      }
      return "\(words(around.before))<\(words([around.row]))>\(words(around.after))"
        + (around.isContinued ? "+" : "")
    }
  }

  @Test(arguments: [
    (
      "sentences containing x | context 1",
      ["one<two x>three", "three<four x>five+", "<six x>"]
    ),
    ("sentences containing x | context 0", ["<two x>", "<four x>", "<six x>"]),
    ("sentences containing x | context 9 | first 1", ["one<two x>three four x five"]),
    ("sentences containing x | context 1 | last 1", ["<six x>"]),
    (
      "passages containing x | context 1",
      ["<one two x three>four x five", "one two x three<four x five>+", "<six x>"]
    ),
  ])
  func context(_ line: String, _ expected: [String]) throws {
    #expect(try runs(line) == expected)
  }

  /// Whatever the rows, their neighbours are those of the text.
  @Test(arguments: 0..<6, [1, 2, 5])
  func neighboursAreThoseOfTheText(seed: Int, reach: Int) throws {
    let made = StageLibrary(seed: seed)
    let corpus = try StageCorpus(made.library)
    guard
      case .context(let all) = try corpus.ask("sentences containing a | context \(reach)")
        .answer.shape
    else { return }
    let rows = made.sentences.indices.filter { made.sentences[$0].words.contains("a") }
    for (around, row) in zip(all, rows) {
      let same = { (at: Int) in
        made.sentences.indices.contains(at)
          && made.sentences[at].document == made.sentences[row].document
      }
      let before = (row - reach..<row).filter(same).map { made.sentences[$0].words }
      let after = (row + 1..<row + reach + 1).filter(same).map { made.sentences[$0].words }
      #expect(around.before.map { Words.folded($0.text) } == before)
      #expect(around.after.map { Words.folded($0.text) } == after)
    }
    #expect(all.count == rows.count)
  }

  @Test(arguments: [
    ("passages | text", ["one  two x  three", "four x[1]  five", "six x"]),
    ("sentences containing x | text | last 2", ["four x[1]", "six x"]),
    ("footnotes | text", ["note"]),
  ])
  func text(_ line: String, _ expected: [String]) throws {
    let answer = try StageCorpus(Self.library).ask(line).answer
    guard case .text(let texts) = answer.shape else { return }
    #expect(texts.map(\.text) == expected)
    #expect(answer.rows.count == expected.count && answer.lines == expected.count)
  }
}
