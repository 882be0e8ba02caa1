import QuaereCore
import Testing

@testable import QuaereIndex

/// A string is found where it is, in whatever order strings are looked for.
struct ColumnFinderTests {
  @Test(arguments: [true, false]) func findsWhatIsThere(isSorted: Bool) throws {
    var generator = SeededGenerator(seed: isSorted ? 1 : 2)
    let names = (0..<200).map { "d\($0)" }
    let stored = isSorted ? names.sorted() : names.shuffled(using: &generator)
    let documents = stored.map { Document(handle: $0, path: $0, sha256: "", byteCount: 0) }
    let index = try ScratchFolder().index(of: Library(documents: documents))
    for wanted in [stored, stored.reversed(), names.shuffled(using: &generator)] {
      var finder = ColumnFinder(index.documentPath)
      for name in wanted where Bool.random(using: &generator) {
        #expect(finder.place(of: name) == stored.firstIndex(of: name))
        #expect(finder.place(of: name + "x") == nil)
      }
    }
  }
}

struct AscendingTests {
  /// The longest that trying all of them finds.
  @Test(arguments: 0..<40) func longestAscending(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let numbers = (0..<Int.random(in: 0...10, using: &generator)).map { _ in
      Int.random(in: 0..<8, using: &generator)
    }
    let found = numbers.longestAscending
    #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 && numbers[$0] < numbers[$1] })
    let longest = (0..<1 << numbers.count).map { bits in
      let some = numbers.indices.filter { bits >> $0 & 1 == 1 }.map { numbers[$0] }
      return zip(some, some.dropFirst()).allSatisfy(<) ? some.count : 0
    }.max()
    #expect(found.count == longest)
  }
}
