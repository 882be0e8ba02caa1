import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// Every kind of pattern on random libraries, against a search that looks at everything.
struct SearchPropertyTests {
  /// On one core, and shared as finely as can be.
  @Test(arguments: 0..<20)
  func agreesWithLookingAtEverything(seed: Int) throws {
    let leastSteps = seed % 2 == 0 ? 1 : .max
    try Cores.$leastSteps.withValue(leastSteps) { try agreesWithLookingAtEverythingHere(seed) }
  }

  private func agreesWithLookingAtEverythingHere(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let library = RandomLibrary.make(&generator)
    let scratch = try ScratchFolder()
    let index = try scratch.index(of: library)
    let naive = NaiveSearch(library)
    #expect(index.count(of: .sentences) == naive.sentences.count)
    for pattern in try patterns(&generator) {
      #expect(
        try index.units(.passages, containing: pattern) == naive.find(pattern, in: naive.passages))
      #expect(
        try index.units(.sentences, containing: pattern)
          == naive.find(pattern, in: naive.sentences),
        "\(pattern)")
      #expect(
        try index.units(.footnotes, containing: pattern) == naive.find(pattern, in: naive.footnotes)
      )
      if pattern.isRegex {
        try expectHits(index, pattern)
      } else {
        #expect(try places(index, pattern) == naive.hits(pattern), "\(pattern)")
        #expect(
          try places(index, pattern, bySentence: true) == naive.hits(pattern, bySentence: true),
          "\(pattern)")
      }
    }
  }

  private func places(
    _ index: Index, _ pattern: TextPattern, bySentence: Bool = false
  ) throws -> [[Int]] {
    try index.hits(pattern, bySentence: bySentence).map { hit in
      let position = Int(hit.position)
      if bySentence, let sentence = index.sentence(ofToken: position) {
        let first = position - index.sentenceTokens[sentence].lowerBound
        return [sentence, first, Int(hit.length)]
      }
      let block = try #require(index.block(ofToken: position))
      let number =
        bySentence ? block - index.passageKind.count + index.count(of: .sentences) : block
      return [number, position - index.blockTokens[block].lowerBound, Int(hit.length)]
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

  private func patterns(_ generator: inout SeededGenerator) throws -> [TextPattern] {
    var patterns: [TextPattern] = [
      .word("zzz"), .prefix(""), .prefix("zzz"), .phrase([]), .phrase(["a", "zzz"]),
      .near([String](), within: 3), .regex("[ab]{2,}"), .regex("\\b1\\d"), .regex("a\\W+b"),
      .regex("^a"), .regex("ё"), .regex("(a|ab)[ .]"),
      .sequence([.exact("a")], marks: [nil, "."]), .sequence([.exact("a")], marks: ["(", nil]),
      .sequence([.exact("a"), .stars("*")], marks: [nil, ". ", nil]),
      .sequence([.stars("*"), .exact("b")], marks: ["\"", nil, nil]),
    ]
    for word in ["strike", "arrêter", "arrete", "забастовка", "zzz", "Häuser"] {
      patterns += [
        .sequence([.stem(word)], marks: []), .near([.stem(word), .exact("a")], within: 4),
      ]
    }
    for word in ["Solzhenitsyn", "Чехов", "Cechov", "governments", "Чайковский", "ab"] {
      patterns += [
        .sequence([.variant(word)], marks: []),
        .sequence([.stars("*"), .variant(word)], marks: []),
      ]
    }
    for _ in 0..<20 {
      let text = RandomLibrary.text(Int.random(in: 1...3, using: &generator), &generator)
      let words = Words.folded(text)
      guard let first = words.first else { continue }
      patterns += [
        .word(first), .prefix(String(first.prefix(1))), .near([first, first], within: 2),
        .sequence([.stars("*" + first.suffix(1))], marks: []),
        .sequence([.stars("\(first.prefix(1))*\(first.suffix(1))*")], marks: []),
        .phrase(words, lastIsPrefix: Bool.random(using: &generator)),
        .near(words, within: Int.random(in: 0...3, using: &generator)),
        .near([.exact(first), .stars(first.prefix(1) + "*")], within: 2),
      ]
      patterns += try typed("«\(text)»") ?? []
    }
    return patterns
  }

  /// As the checker reads words that were typed; nil where it refuses them.
  private func typed(_ words: String) throws -> [TextPattern]? {
    let line = "sentences containing \(words)"
    guard case .query(let query)? = try? Parser.parse(line),
      case .narrowed(_, .containing(let matches))? = try? Checker.check(query).set
    else { return nil }
    return matches.terms.flatMap(\.value.alternatives)
  }
}
