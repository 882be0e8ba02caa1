import QuaereCore
import Testing

@testable import QuaereQuery

/// Completion leads to a whole question from wherever one is.
struct CompletionPropertyTests {
  /// From any prefix of a valid question, cut between words or inside one, taking what is offered
  /// ends in a question that checks.
  @Test(arguments: Questions.all)
  func everyPrefixCanBeFinished(_ line: String) throws {
    for token in try Lexer.tokens(of: line) {
      let word = token.span
      for cut in Set([word.lowerBound, (word.lowerBound + word.upperBound) / 2]) {
        let head = line.part(0..<cut)
        #expect(finished(head) != nil, "“\(head)”")
      }
    }
  }

  /// Whatever is taken of what is offered, from the empty line on, there is a way to a line that can
  /// be asked.
  @Test(arguments: 0..<60)
  func walksEndInAValidLine(_ seed: Int) {
    var line = ""
    var random = Walk(seed: seed)
    for _ in 0..<random.below(16) + 4 {
      let next = following(line)
      #expect(!next.isEmpty || isValid(line), "nothing follows “\(line)”")
      guard !next.isEmpty else { return }
      line = next[random.below(next.count)]
    }
    #expect(finished(line) != nil, "“\(line)”")
  }

  private func following(_ line: String) -> [String] {
    let found = Completer.complete(
      line, environment: Names.sample, vocabulary: SampleVocabulary())
    return found.suggestions.map { suggestion in
      let isOpen = suggestion.text == "\"" || suggestion.text.hasSuffix("/")
      return line.part(0..<found.start) + suggestion.text + (isOpen ? "" : " ")
    }
  }

  private func isValid(_ line: String) -> Bool {
    (try? Reading.check(line, environment: Names.sample)) != nil
  }

  /// Short lines with few open brackets first, within a few hundred lines.
  private func finished(_ head: String) -> String? {
    var lines = [head]
    for _ in 0..<300 {
      guard let line = lines.popLast() else { return nil }
      if isValid(line) { return line }
      lines += following(line)
      // The cheapest stands last.
      lines.sort { cost($0) > cost($1) }
    }
    return nil
  }

  private func cost(_ line: String) -> Int {
    line.count { $0 == " " } + 6 * (line.count { $0 == "(" } - line.count { $0 == ")" })
  }
}

/// The same walk for the same seed.
private struct Walk {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 2 &+ 1 }

  /// A linear congruential generator after Knuth.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
