import QuaereCore
import Testing

@testable import QuaereIndex

struct SampleTests {
  private func drawn(_ line: String, _ library: Library) throws -> [String] {
    try StageCorpus(library).ask(line).stored
  }

  @Test(arguments: 0..<6)
  func theSameSeedDrawsTheSameRows(seed: Int) throws {
    let library = StageLibrary(seed: 1, documents: 3, passages: 20).library
    let all = try drawn("sentences", library)
    let first = try drawn("sentences | sample 12 seed \(seed)", library)
    #expect(first.count == 12)
    #expect(try drawn("sentences | sample 12 seed \(seed)", library) == first)
    #expect(try drawn("sentences | sample 12 seed \(seed + 1)", library) != first)
    // In the order of the rows.
    #expect(all.filter(first.contains) == first)
  }

  /// A document more takes places, but never changes which of the others are drawn.
  @Test(arguments: 0..<6)
  func anotherDocumentDisturbsLittle(seed: Int) throws {
    var library = StageLibrary(seed: 2, documents: 3, passages: 20).library
    let before = try drawn("sentences | sample 20 seed \(seed)", library)
    library.documents.append(.sketch("z", ["new | words | here", "and | more"]))
    let after = try drawn("sentences | sample 20 seed \(seed)", library)
    #expect(Set(after.filter { !$0.hasPrefix("z:") }).isSubset(of: Set(before)))
    #expect(after.count == 20)
  }

  /// Over many seeds every row comes up equally often, those with the same words too.
  @Test func isFair() throws {
    let words = ["Yes. | No. | No. | No. | a b | a c | a d | a e | a f | a g"]
    let corpus = try StageCorpus(Library(documents: [.sketch("d", words)]))
    var times: [String: Int] = [:]
    for seed in 0..<600 {
      for row in try corpus.ask("sentences | sample 5 seed \(seed)").stored {
        times[row, default: 0] += 1
      }
    }
    #expect(times.count == 10)
    for (row, count) in times { #expect((250...350).contains(count), "\(row) \(count)") }
  }

  @Test(arguments: [
    ("names | sample 2 seed 1", 2), ("sentences | sample 0 seed 1", 0),
    ("documents | sample 99 seed 1", 3), ("mentions | sample 3 seed 4", 3),
    ("pairs of sentences sharing at least 1 names | sample 4 seed 2", 4),
  ])
  func anyRows(_ line: String, _ count: Int) throws {
    let corpus = try StageCorpus(StageLibrary(seed: 5).library)
    let answer = try corpus.ask(line)
    #expect(answer.stored.count == count)
    #expect(answer.answer.assumptions.map(\.name) == ["seed"])
  }
}
