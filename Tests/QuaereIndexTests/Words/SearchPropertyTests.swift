import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// Every kind of pattern on random libraries, against a search that looks at everything.
struct SearchPropertyTests {
  @Test(arguments: 0..<20)
  func agreesWithLookingAtEverything(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let library = RandomLibrary.make(&generator)
    let scratch = try ScratchFolder()
    let index = try scratch.index(of: library)
    let naive = NaiveSearch(library)
    #expect(index.count(of: .sentences) == naive.sentences.count)
    for pattern in patterns(&generator) {
      #expect(
        try index.units(.passages, containing: pattern) == naive.find(pattern, in: naive.passages))
      #expect(
        try index.units(.sentences, containing: pattern)
          == naive.find(pattern, in: naive.sentences),
        "\(pattern)")
      #expect(
        try index.units(.footnotes, containing: pattern) == naive.find(pattern, in: naive.footnotes)
      )
      switch pattern {
      case .regex, .literal: try expectHits(index, pattern)
      default: #expect(try places(index, pattern) == naive.hits(pattern), "\(pattern)")
      }
    }
  }

  private func places(_ index: Index, _ pattern: TextPattern) throws -> [[Int]] {
    try index.hits(pattern).map { hit in
      let block = try #require(index.block(ofToken: Int(hit.position)))
      let first = Int(hit.position) - index.blockTokens[block].lowerBound
      return [block, first, Int(hit.length)]
    }
  }

  /// The blocks of the hits are the units found that have a word.
  private func expectHits(_ index: Index, _ pattern: TextPattern) throws {
    let passages = index.passageKind.count
    let units =
      try index.units(.passages, containing: pattern).map { Int($0) }
      + index.units(.footnotes, containing: pattern).map { passages + Int($0) }
    let blocks = try places(index, pattern).map { $0[0] }
    #expect(Set(blocks) == Set(units.filter { index.wordCount(inBlock: $0) > 0 }), "\(pattern)")
    #expect(blocks == blocks.sorted())
  }

  private func patterns(_ generator: inout SeededGenerator) -> [TextPattern] {
    var patterns: [TextPattern] = [
      .word("zzz"), .prefix(""), .prefix("zzz"), .phrase([], lastIsPrefix: false),
      .phrase(["a", "zzz"], lastIsPrefix: false), .near([], within: 3), .regex("[ab]{2,}"),
      .regex("\\b1\\d"), .regex("a\\W+b"), .regex("^a"), .regex("ё"),
      .literal(words: [], text: ")"),
      .literal(words: [], text: "\""), .literal(words: ["a"], text: "a."),
      .literal(words: ["a"], text: "(a"), .literal(words: ["a", "b"], text: "a-b"),
    ]
    for _ in 0..<20 {
      let text = RandomLibrary.text(Int.random(in: 1...3, using: &generator), &generator)
      let words = Words.folded(text)
      guard let first = words.first else { continue }
      patterns += [
        .word(first), .prefix(String(first.prefix(1))),
        .phrase(words, lastIsPrefix: Bool.random(using: &generator)),
        .near(words, within: Int.random(in: 0...3, using: &generator)),
        .near([first, first], within: 2),
        .literal(words: words, text: Normalised.collapsingWhiteSpace(Folding.fold(text))),
      ]
    }
    return patterns
  }
}
