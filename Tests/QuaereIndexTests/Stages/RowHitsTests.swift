import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// Hits that are only gone through, against all of them gathered.
struct RowHitsTests {
  private static let orders: [KWICOrder?] = [
    nil, KWICOrder(.left), KWICOrder(.right), KWICOrder(.hit),
    KWICOrder(.right, words: 1),
  ]

  /// In one part, and in as many as can be made.
  @Test(arguments: 0..<8, [Int.max, 1])
  func countsWhatThereIs(seed: Int, leastSteps: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let corpus = try StageCorpus(StageLibrary(seed: seed, passages: 20).library)
    let (index, never) = (corpus.index, Poll { false })
    let patterns: [TextPattern] = [
      .word("a"), .word("zzz"), .phrase(["a", "b"]), .near(["a", "b"], within: 3), .prefix(""),
    ]
    for unit in [TextUnit.passages, .sentences] {
      let some = (0..<UInt32(index.count(of: unit))).filter { _ in Bool.random(using: &generator) }
      for rows in [nil, IDSet(sorted: some)] {
        for pattern in patterns {
          try Cores.$leastSteps.withValue(leastSteps) {
            let walk = try index.walk(pattern, unit, among: rows?.ids, forms: WordForms(index))
            let hits = RowHits(try #require(walk), index, unit, rows: rows)
            let all = try hits.all(never)
            #expect(try all == gathered(pattern, unit, rows, index), "\(pattern)")
            for order in Self.orders {
              let sorted = try order.map { try index.sorted(all, by: $0, never) } ?? all
              let counted =
                try order.map { try hits.counted(first: 3, by: $0, never) }
                ?? hits.counted(first: 3, never)
              #expect(
                counted.first == Array(sorted.prefix(3)), "\(pattern) \(String(describing: order))")
              #expect(counted.count == all.count && counted.rows == Set(all.map(\.row)).count)
            }
          }
        }
      }
    }
  }

  private func gathered(
    _ pattern: TextPattern, _ unit: TextUnit, _ rows: IDSet?, _ index: Index
  ) throws -> [Concordance.Hit] {
    let ids = rows?.ids ?? (0..<index.count(of: unit)).map { UInt32($0) }
    let hits = try index.hits(pattern, bySentence: unit == .sentences)
    return ids.flatMap { id in
      hits.filter { index.tokens(of: unit, Int(id)).contains(Int($0.position)) }.map {
        Concordance.Hit(row: id, position: $0.position, length: $0.length)
      }
    }
  }

  /// What is answered does not depend on how the work is shared.
  @Test(
    arguments: 0..<4,
    [
      "passages containing a | collocates", "passages | kwic a", "sentences | kwic a by left",
      "sentences containing \"a b\"", "passages containing \"a b c\" within 4 | kwic b",
      "passages containing /a b|c/", "sentences | kwic /a b|c/",
      "sentences | kwic a by right | last 3",
      "sentences | kwic a by right | first 3",
    ])
  func partsDoNotShow(seed: Int, line: String) throws {
    let corpus = try StageCorpus(StageLibrary(seed: seed, passages: 20).library)
    func answer(_ leastSteps: Int) throws -> String {
      try Cores.$leastSteps.withValue(leastSteps) { "\(try corpus.ask(line).answer)" }
    }
    #expect(try answer(1) == answer(.max))
  }
}
