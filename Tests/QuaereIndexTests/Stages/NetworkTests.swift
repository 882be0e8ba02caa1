import QuaereCore
import Testing

@testable import QuaereIndex

struct NetworkTests {
  private func network(_ line: String, _ library: Library) throws -> Network? {
    guard case .network(let network) = try StageCorpus(library).ask(line).answer.shape else {
      return nil
    }
    return network
  }

  private func named(_ network: Network) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: network.edges.map { edge in
        let ends = [network.nodes[edge.first].name, network.nodes[edge.second].name].sorted()
        return (ends.joined(separator: "–"), edge.weight)
      })
  }

  /// Pairs in each sentence, counted again; a place is no person.
  @Test(arguments: 0..<8, [true, false])
  func agreesWithCounting(seed: Int, ofPeople: Bool) throws {
    let made = StageLibrary(seed: seed)
    let found = try #require(
      try network("sentences | network\(ofPeople ? "" : " of names")", made.library))
    var pairs: [String: Int] = [:]
    var contexts = 0
    for sentence in made.sentences {
      let names = Set(sentence.names.map { StageLibrary.names[$0] })
        .filter { !ofPeople || $0 != "Eve" }.sorted()
      if names.count > 1 { contexts += 1 }
      for (place, first) in names.enumerated() {
        for second in names[(place + 1)...] { pairs["\(first)–\(second)", default: 0] += 1 }
      }
    }
    #expect(named(found) == pairs)
    #expect(found.contexts == contexts && found.context == .sentences)
    #expect(found.edges.map(\.weight) == found.edges.map(\.weight).sorted(by: >))
    let strength = found.nodes.indices.map { node in
      found.edges.filter { $0.first == node || $0.second == node }.reduce(0) { $0 + $1.weight }
    }
    #expect(strength == strength.sorted(by: >))
  }

  /// Names that were asked for stand together in sentences.
  @Test func rowsAreTheNodes() throws {
    let made = StageLibrary(seed: 4)
    let all = try #require(try network("sentences | network", made.library))
    let people = try #require(try network("people | network", made.library))
    #expect(named(people) == named(all))
    let two = try #require(try network("people naming Ann or Cid | network", made.library))
    #expect(named(two) == named(all).filter { $0.key == "Ann–Cid" })
  }

  @Test func theFirstAndWhatJoinsThem() throws {
    let made = StageLibrary(seed: 4)
    let all = try #require(try network("sentences | network of names", made.library))
    let first = try #require(try network("sentences | network of names | first 3", made.library))
    #expect(first.nodes == Array(all.nodes.prefix(3)))
    #expect(first.edges == all.edges.filter { $0.second < 3 })
    let last = try #require(try network("sentences | network of names | last 2", made.library))
    #expect(last.nodes == Array(all.nodes.suffix(2)))
    let kept = Set(last.nodes.map(\.name))
    #expect(
      named(last)
        == named(all).filter {
          Set($0.key.split(separator: "–").map(String.init)).isSubset(of: kept)
        })
  }
}
