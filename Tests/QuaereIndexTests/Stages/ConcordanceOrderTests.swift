import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

struct ConcordanceOrderTests {
  /// Sorted again by the words themselves.
  @Test(arguments: 0..<8, ["left", "right", "hit", "left 1", "right 2"])
  func agreesWithSortingWords(seed: Int, order: String) throws {
    let made = StageLibrary(seed: seed)
    let corpus = try StageCorpus(made.library)
    let answer = try corpus.ask("sentences | kwic a or b or \"a b\" by \(order)").answer
    guard case .kwic(let lines) = answer.shape else { return }
    let parts = order.split(separator: " ")
    let most = parts.count > 1 ? Int(parts[1]) ?? 99 : 99
    let keys = lines.map { line -> [String] in
      let words =
        switch parts[0] {
        case "left": Array(Words.folded(line.left).reversed())
        case "right": Words.folded(line.right)
        default: Words.folded(line.hit)
        }
      return Array(words.prefix(most))
    }
    for (left, right) in zip(keys, keys.dropFirst()) {
      #expect(!right.lexicographicallyPrecedes(left), "\(left) \(right)")
    }
    let plain = try corpus.ask("sentences | kwic a or b or \"a b\"").answer
    guard case .kwic(let inText) = plain.shape else { return }
    let places = Dictionary(
      inText.enumerated().map { ("\($1)", $0) }, uniquingKeysWith: { first, _ in first })
    #expect(lines.map { "\($0)" }.sorted() == inText.map { "\($0)" }.sorted())
    // Ties stand in the order of the text.
    for index in keys.indices.dropFirst() where keys[index] == keys[index - 1] {
      let (a, b) = (places["\(lines[index - 1])"] ?? 0, places["\(lines[index])"] ?? 0)
      #expect(a <= b)
    }
  }
}
