import Testing

@testable import QuaereIndex

/// What was packed is what is read, number by number and block by block, and damage is only a wrong
/// number.
struct PackedNumbersTests {
  private static let counts = [0, 1, 2, 63, 127, 128, 129, 255, 256, 257, 1000]

  /// Numbers of which the greatest is `width` bits beyond the least.
  private func numbers(_ count: Int, width: Int, _ generator: inout SeededGenerator) -> [UInt64] {
    let mask = width == 0 ? 0 : UInt64.max >> UInt64(64 - width)
    let least = UInt64.random(in: 0...UInt64.max - mask, using: &generator)
    return (0..<count).map { _ in
      [least, least + mask, least + UInt64.random(in: 0...mask, using: &generator)]
        .randomElement(using: &generator) ?? least
    }
  }

  @Test(arguments: 0...64)
  func readsWhatWasPacked(width: Int) throws {
    var generator = SeededGenerator(seed: width)
    for count in Self.counts {
      let numbers = numbers(count, width: width, &generator)
      try read(NumberPacker(numbers), count: count) { packed in
        #expect((0..<count).map { packed[$0] } == numbers)
        #expect(packed[-1] == 0 && packed[count] == 0 && packed[Int.max] == 0)
        #expect(unpacked(packed) == numbers)
      }
    }
  }

  /// Parts of columns that are packed already, one behind the other.
  @Test(arguments: 0..<8) func packsPartsOfColumns(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var all: [UInt64] = []
    var packer = NumberPacker()
    for _ in 0..<6 {
      let numbers = numbers(Int.random(in: 1...600, using: &generator), width: 9, &generator)
      let lower = Int.random(in: 0...numbers.count, using: &generator)
      let range = lower..<Int.random(in: lower...numbers.count, using: &generator)
      let shift = UInt64.random(in: 0...1000, using: &generator)
      try read(NumberPacker(numbers), count: numbers.count) { packed in
        packer.append(packed, range) { $0 &+ shift }
      }
      packer.append(UInt64(seed))
      all += numbers[range].map { $0 &+ shift } + [UInt64(seed)]
    }
    packer.finish()
    #expect(packer.count == all.count)
    #expect(packer.heads == NumberPacker(all).heads && packer.bits == NumberPacker(all).bits)
  }

  @Test func blocksHaveWidthsOfTheirOwn() throws {
    let numbers = (0..<1000).map { place -> UInt64 in
      let least: UInt64 = 1 << UInt64(place / 128 * 9)
      return least + UInt64(place % 3)
    }
    try read(NumberPacker(numbers), count: 1000) { packed in
      #expect((0..<1000).map { packed[$0] } == numbers)
    }
    // Equal numbers take no bits.
    #expect(NumberPacker([UInt64](repeating: 77, count: 4096)).bits.count == 1)
  }

  @Test func damageIsReadAsSomeNumber() throws {
    var generator = SeededGenerator(seed: 1)
    for count in Self.counts where count > 0 {
      let whole = NumberPacker(numbers(count, width: 20, &generator))
      for _ in 0..<200 {
        var heads = whole.heads
        let place = Int.random(in: heads.indices, using: &generator)
        heads[place] =
          [0, .max, heads[place] ^ 1 << UInt64.random(in: 0..<64, using: &generator)]
          .randomElement(using: &generator) ?? 0
        try read(heads, whole.bits, count: count) { packed in
          #expect(unpacked(packed).count == count)
          for index in 0..<count { _ = packed[index] }
        }
      }
    }
  }

  @Test func columnsGiveBackWhatTheyHold() throws {
    try hold([UInt8.min, 1, .max])
    try hold([UInt32.min, 1, .max])
    try hold([UInt64.min, 1, .max])
    try hold([Int32.min, -1, 0, 1, .max])
    try hold([Int64.min, -1, 0, 1, .max])
    try hold([-Double.infinity, -0.5, 0, 1e-300, 37, .infinity])
    #expect(UInt8(columnBits: 0) == 0 && Int32(columnBits: 0) == 0 && Double(columnBits: 0) == 0)
  }

  private func hold<Element: ColumnElement & Equatable>(_ elements: [Element]) throws {
    try read(NumberPacker(elements.map(\.columnBits)), count: elements.count) { packed in
      #expect(Column<Element>(packed).elements == elements)
    }
  }

  @Test func boundsFindTheMember() throws {
    var generator = SeededGenerator(seed: 4)
    for count in Self.counts {
      var starts: [UInt64] = [3]
      for _ in 0..<count {
        starts.append((starts.last ?? 0) + UInt64.random(in: 0...3, using: &generator) / 2 * 3)
      }
      let limit = Int(starts.last ?? 0) + 2
      try read(NumberPacker(starts), count: count + 1) { packed in
        let bounds = Bounds(packed, limit: limit)
        #expect(bounds.count == count)
        for element in -1...limit + 1 {
          let holder = (0..<count).last {
            Int(starts[$0]) <= element && element < Int(starts[$0 + 1])
          }
          #expect(bounds.member(holding: element) == holder)
        }
      }
    }
  }

  private func unpacked(_ packed: PackedNumbers) -> [UInt64] {
    (0..<PackedNumbers.blocks(packed.count)).flatMap { block in
      var out = [UInt64](repeating: 1, count: 128)
      let count = out.withUnsafeMutableBufferPointer { out in
        out.baseAddress.map { packed.unpack(block, into: $0) } ?? 0
      }
      return Array(out.prefix(count))
    }
  }

  private func read(
    _ packer: NumberPacker, count: Int, _ body: (PackedNumbers) throws -> Void
  ) throws {
    try read(packer.heads, packer.bits, count: count, body)
  }

  private func read(
    _ heads: [UInt64], _ bits: [UInt64], count: Int, _ body: (PackedNumbers) throws -> Void
  ) throws {
    try heads.withUnsafeBufferPointer { heads in
      try bits.withUnsafeBytes { bits in
        try body(try #require(PackedNumbers(count: count, heads: heads, bits: bits)))
        let longer = PackedNumbers(count: count + 128, heads: heads, bits: bits)
        #expect(longer.map(\.count) == nil)
      }
    }
  }
}
