import Testing

@testable import QuaereIndex

/// A text that was packed is the text that is read, whatever the table was made from; damage gives
/// other bytes at worst.
struct TextColumnTests {
  /// Ordinary text, other scripts, bytes that are no text, nothing, and the lengths around a load.
  private static let texts: [[UInt8]] =
    [
      Array("The harbour was empty, and the gulls were on the harbour wall.".utf8),
      Array("Гавань была пуста; чайки сидели на стене. Été, œuvre, 日本, 𝒳.".utf8),
      [UInt8](0...255), [], [0xFF], [UInt8](repeating: 0x20, count: 1000),
    ] + (1...20).map { Array("the harbour and the wall".utf8.prefix($0)) }

  private static let samples: [[UInt8]] = [
    [], [0x20], texts[0], texts[1], texts[2], Array(texts[0...1].joined()),
    Array((0..<40).map { "the harbour \($0) and the wall of the harbour; " }.joined().utf8),
    [UInt8](repeating: 0xFF, count: 5000),
  ]

  @Test(arguments: samples)
  func readsWhatWasPacked(sample: [UInt8]) throws {
    let table = SymbolTable(trainedOn: sample)
    try read(packed(Self.texts, table), table.symbols, table.lengths) { column in
      #expect(column.count == Self.texts.count)
      let reader = TextReader(column)
      for (index, text) in Self.texts.enumerated() {
        #expect(column.withUTF8(index) { Array($0) } == text)
        #expect(Array(reader.utf8(index)) == text && Array(reader.utf8(index)) == text)
        #expect(Array(reader.utf8(index, 3..<9)) == Array(text.prefix(9).dropFirst(3)))
        #expect(column[index] == String(decoding: text, as: UTF8.self))
        #expect(
          column[index, 2..<7] == String(decoding: text.prefix(7).dropFirst(2), as: UTF8.self))
      }
      #expect(column[-1].isEmpty && column[Self.texts.count].isEmpty)
    }
  }

  @Test func textLikeTheSampleIsHalved() {
    let line = Array(
      "the gulls of the harbour sat on the wall of the harbour and were counted. ".utf8)
    let text = [[UInt8]](repeating: line, count: 50)
    let table = SymbolTable(trainedOn: Array(text.joined()))
    #expect(packed(text, table).codes.count * 2 < line.count * 50)
  }

  @Test func damageGivesOtherBytes() throws {
    var generator = SeededGenerator(seed: 3)
    let table = SymbolTable(trainedOn: Self.samples[6])
    for _ in 0..<200 {
      var (codes, ends) = packed(Self.texts, table)
      var (symbols, lengths) = (table.symbols, table.lengths)
      codes[Int.random(in: codes.indices, using: &generator)] = .random(
        in: 0...255, using: &generator)
      codes[Int.random(in: codes.indices, using: &generator)] = SymbolTable.escape
      symbols[Int.random(in: 0..<256, using: &generator)] = .max
      lengths[Int.random(in: 0..<256, using: &generator)] = .random(in: 0...255, using: &generator)
      ends[Int.random(in: ends.indices.dropLast(), using: &generator)] =
        UInt64.random(in: 0...2000, using: &generator)
      try read((codes, ends), symbols, lengths) { column in
        let reader = TextReader(column)
        for index in -1...column.count {
          #expect(column.withUTF8(index) { Array($0) } == Array(reader.utf8(index)))
        }
      }
    }
  }

  private func packed(_ texts: [[UInt8]], _ table: SymbolTable) -> (codes: [UInt8], ends: [UInt64])
  {
    var packed = PackedTexts()
    for text in texts { text.withUnsafeBufferPointer { packed.add($0, table) } }
    return (packed.codes, [0] + packed.ends.map { UInt64($0) })
  }

  private func read(
    _ packed: (codes: [UInt8], ends: [UInt64]), _ symbols: [UInt64], _ lengths: [UInt8],
    _ body: (TextColumn) throws -> Void
  ) throws {
    let ends = NumberPacker(packed.ends)
    try ends.heads.withUnsafeBufferPointer { heads in
      try ends.bits.withUnsafeBytes { bits in
        let numbers = try #require(
          PackedNumbers(count: packed.ends.count, heads: heads, bits: bits))
        try packed.codes.withUnsafeBufferPointer { codes in
          try symbols.withUnsafeBufferPointer { symbols in
            try lengths.withUnsafeBufferPointer { lengths in
              let column = TextColumn(
                offsets: Bounds(numbers, limit: codes.count), codes: codes, symbols: symbols,
                lengths: lengths)
              try body(try #require(column))
            }
          }
        }
      }
    }
  }
}
