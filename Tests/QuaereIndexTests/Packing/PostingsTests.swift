import Testing

@testable import QuaereIndex

/// What was encoded is what is read, in each form of a record; damage gives other stretches at worst.
struct PostingsTests {
  private static let counts = [1, 2, 64, 127, 128, 129, 130, 256, 257, 1000]

  /// Distinct numbers below a limit, ascending.
  private func ids(
    _ count: Int, below limit: Int, _ generator: inout SeededGenerator
  ) -> [UInt32] {
    var found: Set<UInt32> = []
    while found.count < count {
      found.insert(UInt32.random(in: 0..<UInt32(limit), using: &generator))
    }
    return found.sorted()
  }

  /// As a record lies in the file: eight bytes are behind it.
  private func record(_ ids: [UInt32], stretches: Int) throws -> [UInt8] {
    var encoder = PostingsEncoder(stretches: stretches)
    try encoder.add(ids[...])
    return encoder.bytes + [UInt8](repeating: 0xFF, count: 8)
  }

  private func read<Result>(
    _ record: [UInt8], count: Int, stretches: Int, _ body: (Postings) throws -> Result
  ) rethrows -> Result {
    try record.withUnsafeBytes { bytes in
      try body(
        Postings(
          count: count, stretches: stretches,
          bytes: UnsafeRawBufferPointer(rebasing: bytes.dropLast(8))))
    }
  }

  @Test(arguments: [1, 3, 16, 1000, 1 << 21, Int(UInt32.max)])
  func readsWhatWasEncoded(spread: Int) throws {
    var generator = SeededGenerator(seed: spread)
    for count in Self.counts {
      let stretches = min(Int(UInt32.max), count * spread)
      let ids = ids(count, below: stretches, &generator)
      try read(record(ids, stretches: stretches), count: count, stretches: stretches) { postings in
        #expect(postings.ids == ids)
        #expect(postings.isBits == (count > 128 && spread <= 16))
        guard stretches < 1 << 20 else { return }
        var bits = Bits(count: stretches)
        postings.add(to: &bits)
        #expect(bits.ids(in: 0..<stretches) == ids)
      }
    }
  }

  @Test func stepsOfEveryWidth() throws {
    for width in 0..<32 {
      let step = UInt32(1) << UInt32(width)
      let count = min(300, Int(UInt32.max / step))
      let ids = (0..<count).map { UInt32($0) * step }
      try read(record(ids, stretches: Int(UInt32.max)), count: count, stretches: Int(UInt32.max)) {
        #expect($0.ids == ids)
      }
    }
  }

  @Test func cursorFindsWhatIsThere() throws {
    var generator = SeededGenerator(seed: 9)
    for spread in [2, 30, 5000] {
      for count in Self.counts {
        let stretches = count * spread
        let ids = ids(count, below: stretches, &generator)
        try read(record(ids, stretches: stretches), count: count, stretches: stretches) {
          postings in
          var cursor = PostingsCursor(postings)
          var start = 0
          while start < stretches {
            let end = min(stretches, start + Int.random(in: 0...3 * spread, using: &generator))
            #expect(
              cursor.stands(in: start..<end) == ids.contains { (start..<end).contains(Int($0)) })
            start = end + Int.random(in: 0...40 * spread, using: &generator)
          }
        }
      }
    }
  }

  @Test func damageGivesAscendingStretches() throws {
    var generator = SeededGenerator(seed: 2)
    for count in Self.counts {
      let stretches = count * (Bool.random(using: &generator) ? 3 : 100)
      let whole = try record(ids(count, below: stretches, &generator), stretches: stretches)
      for _ in 0..<200 {
        var bytes = whole
        for _ in 0..<3 {
          bytes[Int.random(in: 0..<bytes.count - 8, using: &generator)] =
            [0, 0xFF, UInt8.random(in: 0...255, using: &generator)].randomElement(using: &generator)
            ?? 1
        }
        if Bool.random(using: &generator) {
          bytes.removeFirst(Int.random(in: 0...bytes.count - 8, using: &generator))
        }
        let other = Int.random(in: 0...2 * count, using: &generator)
        for count in [count, other] {
          read(bytes, count: count, stretches: stretches) { postings in
            let found = postings.ids
            #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 })
            #expect(found.allSatisfy { Int($0) < stretches })
            var cursor = PostingsCursor(postings)
            for start in stride(from: 0, to: stretches, by: 7) {
              _ = cursor.stands(in: start..<start + 5)
            }
          }
        }
      }
    }
  }

  @Test func bitsAgreeWithASet() {
    var generator = SeededGenerator(seed: 6)
    for count in [1, 63, 64, 65, 127, 128, 129, 500] {
      let ids = ids(count / 3 + 1, below: count, &generator)
      var bits = Bits(count: count)
      for id in ids { bits.insert(id) }
      bits.insert(UInt32(count + 64))
      for _ in 0..<50 {
        let lower = Int.random(in: 0...count, using: &generator)
        let range = lower..<Int.random(in: lower...count, using: &generator)
        let inside = ids.filter { range.contains(Int($0)) }
        #expect(bits.ids(in: range) == inside.map { $0 - UInt32(lower) })
        #expect(bits.intersects(range) == !inside.isEmpty)
        var walked: [UInt32] = []
        bits.forEach(in: range) {
          walked.append($0)
          return true
        }
        #expect(walked == inside)
      }
      #expect((0..<count).allSatisfy { bits.contains(UInt32($0)) == ids.contains(UInt32($0)) })
    }
  }

  @Test func tokensOfEveryWidth() throws {
    var generator = SeededGenerator(seed: 8)
    for terms in [0, 1, 2, 3, 256, 257, 81_298, 1 << 31, 1 << 32] {
      let width = TokenColumn.width(terms: terms)
      for count in [0, 1, 63, 64, 65, 300] where terms > 0 || count == 0 {
        let tokens = (0..<count).map { _ in
          UInt32.random(in: 0...UInt32(max(0, terms - 1)), using: &generator)
        }
        var writer = BitWriter()
        for token in tokens { writer.append(UInt64(token >> 16), width: width) }
        writer.align()
        writer.append(0, width: 64)
        let lower = tokens.map { UInt16(truncatingIfNeeded: $0) }
        try lower.withUnsafeBufferPointer { lower in
          try writer.words.withUnsafeBytes { higher in
            let column = try #require(
              TokenColumn(count: count, terms: terms, lower: lower, higher: higher))
            expect(column, tokens)
            let short = UnsafeRawBufferPointer(rebasing: higher.dropLast(8))
            let cut = TokenColumn(count: count, terms: terms, lower: lower, higher: short)
            #expect(cut.map(\.count) == nil)
          }
        }
      }
    }
  }

  private func expect(_ column: TokenColumn, _ tokens: [UInt32]) {
    let count = tokens.count
    #expect((0..<count).map { column[$0] } == tokens)
    #expect(column[-1] == 0 && column[count] == 0)
    var walked: [UInt32] = []
    column.forEach(in: -1..<count + 1) { place, term in
      #expect(place == walked.count)
      walked.append(term)
      return true
    }
    #expect(walked == tokens)
    // Others with the same lower bits are other words.
    for wanted in Set(tokens.prefix(5) + tokens.prefix(3).map { $0 ^ 0x10000 }) {
      for start in [0, 1, 7, 8] where start < count {
        var places: [Int] = []
        column.forEachPlace(of: wanted, in: start..<count - 1) {
          places.append($0)
          return true
        }
        #expect(places == (0..<count - 1).filter { $0 >= start && tokens[$0] == wanted })
        expectPairs(column, tokens, wanted, start..<count)
        expectRuns(column, tokens, wanted, start..<count)
        var like: [Int] = []
        [TokenColumn.eight(UInt16(truncatingIfNeeded: wanted))].withUnsafeBufferPointer { lows in
          column.forEach(like: lows, in: start..<count) { place, term in
            #expect(term == tokens[place])
            if term == wanted { like.append(place) }
            return true
          }
        }
        #expect(like == (start..<count).filter { tokens[$0] == wanted })
      }
    }
  }

  /// A term and another that stands before or behind it, perhaps outside the range.
  private func expectPairs(
    _ column: TokenColumn, _ tokens: [UInt32], _ wanted: UInt32, _ range: Range<Int>
  ) {
    for distance in [-9, -1, 0, 1, 2, 8] {
      let other = tokens[min(tokens.count - 1, max(0, range.lowerBound + distance))]
      var places: [Int] = []
      column.forEachPlace(of: wanted, with: (other, distance), in: range) {
        places.append($0)
        return true
      }
      let expected = range.filter { place in
        tokens[place] == wanted && tokens.indices.contains(place + distance)
          && tokens[place + distance] == other
      }
      #expect(places == expected)
    }
  }

  /// Terms in a row from one on, and every other of them.
  private func expectRuns(
    _ column: TokenColumn, _ tokens: [UInt32], _ first: UInt32, _ range: Range<Int>
  ) {
    for length in [2, 100, 0x10000, 0x18000] where Int(first) + length <= Int(UInt32.max) {
      let run = Int(first)..<Int(first) + length
      let odd = run.filter { $0 % 2 == 1 }.map { UInt32($0) }
      for (terms, wanted) in [
        (Terms(run), tokens.indices.filter { run.contains(Int(tokens[$0])) }),
        (
          Terms(odd), tokens.indices.filter { run.contains(Int(tokens[$0])) && tokens[$0] % 2 == 1 }
        ),
      ] where length <= 100 || terms.count == length {
        var places: [Int] = []
        column.forEachPlace(of: TermTest(terms), in: range) {
          places.append($0)
          return true
        }
        #expect(places == wanted.filter { range.contains($0) })
      }
    }
  }
}
