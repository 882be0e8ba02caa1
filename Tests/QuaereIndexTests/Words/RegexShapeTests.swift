import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// What an expression asks of the words of a text, and that going by it finds what trying all finds.
struct RegexShapeTests {
  @Test(arguments: [
    (#"\bun\w+ly\b"#, [[["un*ly"]]]), ("stri.e", [[["*stri*"], ["*e*"]]]),
    (#"\w+ly, (but|and) \w+ly"#, [[["*ly", "but", "*ly*"]], [["*ly", "and", "*ly*"]]]),
    ("hunger strikes?", [[["*hunger", "strike*"]], [["*hunger", "strikes*"]]]),
    (#"\w*\bfoo"#, [[["foo*"]]]), (#"foo\w*bar"#, [[["*foo*bar*"]]]),
    (#"(ab)+\s*c"#, [[["*ab*c*"]], [["*ab*", "c*"]]]), ("[Aa]b{2}", [[["*b*"]]]),
    (#"19[2-5]\d"#, [[["*19*"]]]), (#"(?:é|è)t"#, [[["*et*"]], [["*et*"]]]),
    (#"a(?=b)c"#, [[["*ac*"]]]), (#"x_y"#, [[["*x", "y*"]]]), ("^in the", [[["in", "the*"]]]),
  ])
  func asksFor(_ pattern: String, _ alternatives: [[[String]]]) throws {
    #expect(try #require(RegexShape(pattern)).alternatives == alternatives)
  }

  @Test(arguments: [".", #"\d+ \d+"#, "a|.", #"(?i)a"#, #"(a)\1"#, #"\x41"#, "[^a]", "a?", "—"])
  func cannotTell(_ pattern: String) {
    #expect(RegexShape(pattern) == nil)
  }

  @Test(arguments: [
    (#"\bun\w+ly\b"#, true), ("a|b", true), (#"\w{12}"#, true), ("a b", false), ("a.b", false),
    ("^a", false), ("a(?!b)", false), ("a-b", false), (#"\bfoo, "#, false),
  ])
  func fitsInWord(_ pattern: String, _ fits: Bool) {
    #expect((RegexShape(pattern)?.fitsInWord ?? false) == fits)
  }

  /// Patterns of pieces put together at random, on random texts.
  @Test(arguments: 0..<20)
  func findsWhatTryingAllFinds(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let scratch = try ScratchFolder()
    let index = try scratch.index(of: RandomLibrary.make(&generator))
    let texts = TextReader(index.blockText)
    for _ in 0..<60 {
      let pattern = Self.pattern(&generator)
      guard let expression = try? RegularExpression(pattern) else { continue }
      for unit in TextUnit.allCases {
        let all = try (0..<UInt32(index.count(of: unit))).filter {
          try expression.firstMatch(in: texts.text(of: unit, Int($0), index)) != nil
        }
        let found = try Cores.$leastSteps.withValue(seed % 2 == 0 ? 1 : .max) {
          try index.units(unit, containing: .regex(pattern))
        }
        #expect(found == all, "\(pattern)")
        if let tried = try expression.candidates(unit, index, Poll { false }) {
          #expect(Set(all).isSubset(of: tried), "\(pattern)")
        }
      }
    }
  }

  private static let pieces = [
    "a", "b", "ab", "s", "tr", "e", "é", "О", "1", "5", "k", "_", " ", ",", "-", ".", #"\w"#,
    #"\d"#,
    #"\s"#, #"\b"#, #"\W"#, "[a-c]", "[ae]", "[^b]", "(a|st)", "(?:e|é)", "(?=a)", "^", "$", "|",
    "’",
  ]
  private static let repeats = ["", "", "", "", "?", "*", "+", "{2}", "{0,1}", "+?", "*+"]

  private static func pattern(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      (pieces.randomElement(using: &generator) ?? "")
        + (repeats.randomElement(using: &generator) ?? "")
    }.joined()
  }
}
