import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// What is worked out for many rows at once is what each row by itself would give.
struct WayTests {
  private static let reaches = Reach.allCases

  /// Every way between two nouns of a random town, with a record laid over it and without.
  private func eachWay(
    _ seed: Int, _ body: (Interpreter, Way, Noun, inout SeededGenerator) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed + 400)
    let town = try Asked(RandomTown.library(&generator))
    var settings = Settings()
    settings.reach = Self.reaches[seed % Self.reaches.count]
    let record = seed % 2 == 0 ? Record() : RandomRecord.make(&generator)
    let interpreter = Interpreter(index: town.index, record: record, settings: settings)
    for from in Noun.allCases {
      for to in Noun.allCases {
        guard let relation = Relation.between(from, to) else { continue }
        try body(interpreter, Way(relation.path, interpreter), from, &generator)
      }
    }
  }

  private func some(_ space: Int, _ generator: inout SeededGenerator) -> Bits? {
    guard Int.random(in: 0..<3, using: &generator) > 0 else { return nil }
    var bits = Bits(count: space)
    for id in 0..<space where Bool.random(using: &generator) { bits.insert(UInt32(id)) }
    return bits
  }

  @Test(arguments: 0..<12)
  func leadsWhereStepsLead(seed: Int) throws {
    try eachWay(seed) { interpreter, way, from, _ in
      // Once more, since a way remembers what it has met.
      for _ in 0..<2 {
        for id in 0..<UInt32(interpreter.spaceCount(from)) {
          var found: [UInt32] = []
          way.forEach(from: id) {
            found.append($0)
            return true
          }
          #expect(
            found.sorted() == interpreter.targets(of: id, along: way.path), "\(way.path) \(id)")
        }
      }
    }
  }

  @Test(arguments: 0..<12)
  func countsAsFarAsItHasTo(seed: Int) throws {
    try eachWay(seed) { interpreter, way, from, generator in
      let allowed = some(interpreter.spaceCount(way.path[way.path.count - 1]), &generator)
      for id in 0..<UInt32(interpreter.spaceCount(from)) {
        let all = interpreter.targets(of: id, along: way.path)
          .count { allowed?.contains($0) ?? true }
        for limit in 0..<4 {
          #expect(way.count(from: id, in: allowed, upTo: limit) == min(all, limit))
        }
      }
    }
  }

  @Test(arguments: 0..<12)
  func knowsWhatHasSome(seed: Int) throws {
    try eachWay(seed) { interpreter, way, from, generator in
      let allowed = some(interpreter.spaceCount(way.path[way.path.count - 1]), &generator)
      // As for so many rows that all that lies between is gone through.
      guard let test = try interpreter.having(allowed, on: way, for: 1_000_000) else {
        Issue.record("\(way.path) has no test")
        return
      }
      for id in 0..<UInt32(interpreter.spaceCount(from)) {
        let has = interpreter.targets(of: id, along: way.path)
          .contains { allowed?.contains($0) ?? true }
        #expect(test(id) == has, "\(way.path) \(id)")
      }
    }
  }

  @Test(arguments: 0..<12)
  func mapsAsStepsDo(seed: Int) throws {
    try eachWay(seed) { interpreter, way, from, generator in
      let to = way.path[way.path.count - 1]
      let rows = (0..<UInt32(interpreter.spaceCount(from))).filter { _ in
        Bool.random(using: &generator)
      }
      let plain = IDSet(unsorted: rows.flatMap { interpreter.targets(of: $0, along: way.path) })
      let mapped = try interpreter.map(IDSet(sorted: rows), from: from, to: to)
      #expect(mapped == interpreter.narrowing(plain, to: to), "\(way.path)")
    }
  }
}
