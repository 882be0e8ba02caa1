import QuaereCore
import Testing

@testable import QuaereIndex

/// Looking a word up among some units only, against finding all units that hold it.
struct CandidateTests {
  @Test(arguments: 0..<10)
  func givesTheCandidatesThatHoldTheWord(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let scratch = try ScratchFolder()
    let index = try scratch.index(of: RandomLibrary.make(&generator))
    for unit in TextUnit.allCases {
      let candidates = (0..<UInt32(index.count(of: unit))).filter { _ in
        Bool.random(using: &generator)
      }
      for word in ["a", "ete", "zzz"] {
        let all = Set(try index.units(unit, containing: .word(word)))
        let found = try index.units(
          unit, containing: word, among: candidates, isCancelled: { false })
        #expect(found == candidates.filter(all.contains), "\(unit) \(word)")
      }
    }
  }
}
