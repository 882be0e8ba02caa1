import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// Looking for patterns among some units only, against finding all that there are.
struct CandidateTests {
  private static let patterns: [TextPattern] = [
    .word("a"), .word("zzz"), .prefix("a"), .phrase(["a", "b"]), .near(["a", "b"], within: 3),
    .near(["a", "a"], within: 2), .sequence([.stars("*"), .exact("ete")], marks: []),
    .sequence([.exact("a")], marks: [nil, "."]), .sequence([.stem("strike")], marks: []),
    .regex(#"\ba\b"#), .regex("a ?b"),
  ]

  @Test(arguments: 0..<10)
  func givesTheCandidatesThatHoldTheWord(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let scratch = try ScratchFolder()
    let index = try scratch.index(of: RandomLibrary.make(&generator))
    for unit in TextUnit.allCases {
      let candidates = some(unit, of: index, &generator)
      for word in ["a", "ete", "zzz"] {
        let all = Set(try index.units(unit, containing: .word(word)))
        let found = try index.units(
          unit, containing: word, among: candidates, isCancelled: { false })
        #expect(found == candidates.filter(all.contains), "\(unit) \(word)")
      }
    }
  }

  /// What is found elsewhere does not count.
  @Test(arguments: 0..<10)
  func findsAllThatIsInTheCandidates(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let scratch = try ScratchFolder()
    let index = try scratch.index(of: RandomLibrary.make(&generator))
    for unit in TextUnit.allCases {
      let candidates = some(unit, of: index, &generator)
      for pattern in Self.patterns {
        let wanted = Set(candidates)
        let units = try index.units(unit, containingAny: [pattern], among: candidates)
        #expect(
          units.filter(wanted.contains)
            == (try index.units(unit, containing: pattern)).filter(wanted.contains), "\(pattern)")
        let words = candidates.map { index.tokens(of: unit, Int($0)) }
        func inside(_ hits: [Hit]) -> [Hit] {
          hits.filter { hit in words.contains { $0.contains(Int(hit.position)) } }
        }
        let bySentence = unit == .sentences
        let hits = try index.hits(pattern, bySentence: bySentence, among: (unit, candidates))
        let all = try index.hits(pattern, bySentence: bySentence)
        #expect(inside(hits) == inside(all), "\(pattern)")
        let ofUnit = try index.hits(pattern, bySentence: bySentence, among: (unit, nil))
        #expect(inside(ofUnit) == inside(all), "\(pattern)")
      }
    }
  }

  private func some(
    _ unit: TextUnit, of index: Index, _ generator: inout SeededGenerator
  ) -> [UInt32] {
    // Many, or so few that they are looked at rather than the places of the words.
    let every = [2, 12].randomElement(using: &generator) ?? 2
    return (0..<UInt32(index.count(of: unit))).filter { _ in
      Int.random(in: 0..<every, using: &generator) == 0
    }
  }

  @Test(arguments: 0..<6)
  func findsUnitsByTheirLetters(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let scratch = try ScratchFolder()
    let index = try scratch.index(of: RandomLibrary.make(&generator))
    for unit in TextUnit.allCases {
      for letters in [Letters.plain, .accented, .odd] {
        let expected = (0..<index.count(of: unit)).filter {
          index.blockLetters[index.block(of: unit, $0)] == letters.rawValue
        }
        #expect(index.units(unit) { $0 == letters } == expected.map { UInt32($0) })
      }
    }
  }
}
