import QuaereCore
import QuaereQuery

/// Lines about a random town, as they would be typed. Not all have a meaning; those that have none
/// are refused by the checker.
struct RandomQuestions {
  var generator: SeededGenerator

  static let nouns: [Noun] = [
    .documents, .sections, .passages, .sentences, .footnotes, .citations, .sources, .authors,
    .voices, .names, .people, .places, .groups, .spellings, .mentions, .dates, .quotes, .figures,
  ]

  mutating func pick<Element>(_ items: [Element]) -> Element {
    items[Int.random(in: 0..<items.count, using: &generator)]
  }

  mutating func noun() -> Noun { pick(RandomQuestions.nouns) }

  /// A noun and up to two clauses.
  mutating func question(_ noun: Noun? = nil, depth: Int = 2) -> String {
    let noun = noun ?? self.noun()
    let clauses = (0..<pick([0, 1, 1, 2])).map { _ in clause(on: noun, depth: depth) }
    return ([noun.rawValue] + clauses).joined(separator: " ")
  }

  mutating func clause(on noun: Noun, depth: Int) -> String {
    switch pick(Array(0..<11)) {
    case 0: return "not " + clause(on: noun, depth: depth)
    case 1 where depth > 0:
      return "(\(clause(on: noun, depth: depth - 1)) or \(clause(on: noun, depth: depth - 1)))"
    case 2, 3, 4: return with(depth)
    case 5: return "in \(pick(["book", "diary", "book:1", "book:1.1", "\"Part 1\""]))"
    case 6 where depth > 0: return "in (\(question(depth: depth - 1)))"
    case 7:
      return "naming " + pick(["Vogel", "Sound", "Kern or Holm", "Vogel and Holm", "Guild"])
    case 8:
      return "dated "
        + pick(["1850", "1849..1851", "before 1850", "within 1850..1852", "since 1852"])
    case 9: return pick(["undated", "that are inferred", "that are short", "that are authors"])
    default: return pick(["citing gulls", "by Vogel", "where words > 4", "where volume = I"])
    }
  }

  private mutating func with(_ depth: Int) -> String {
    let count = pick([
      "no ", "", "exactly 1 ", "exactly 2 ", "at least 2 ", "at most 1 ", "more than 1 ",
      "fewer than 3 ",
    ])
    let target = noun()
    let inner = depth > 0 && Bool.random(using: &generator)
    let words = "with \(count)\(target.rawValue)"
    return inner ? "\(words) (\(clause(on: target, depth: depth - 1)))" : words
  }
}
