import QuaereCore

/// Writes the codes of texts one behind the other. Texts that are to be packed wait until there is enough
/// of them for all cores.
struct PackedTextWriter {
  private static let share = 1 << 18
  private static let shares = 16

  private let writer: IndexWriter
  private let symbols: SymbolTable
  private var offsets = NumberPacker()
  private var length: UInt64 = 0
  private var waiting: [[Run]] = [[]]
  private var size = 0

  /// Texts in a row of one column.
  private struct Run {
    let texts: TextColumn
    var blocks: Range<Int>
  }

  init(_ writer: IndexWriter, _ symbols: SymbolTable) {
    (self.writer, self.symbols) = (writer, symbols)
  }

  /// Adds texts as they are stored.
  mutating func take(_ texts: TextColumn, _ blocks: Range<Int>) throws {
    try flush()
    let shift = length &- UInt64(texts.offsets.span(blocks).lowerBound)
    offsets.append(texts.offsets.starts, blocks) { $0 &+ shift }
    let stored = texts.stored(blocks)
    try writer.append(stored)
    length += UInt64(stored.count)
  }

  /// Adds texts packed with the table.
  mutating func pack(_ texts: TextColumn, _ blocks: Range<Int>) throws {
    var start = blocks.lowerBound
    for block in blocks {
      size += texts.storedSize(block..<block + 1)
      guard size >= PackedTextWriter.share else { continue }
      waiting[waiting.count - 1].append(Run(texts: texts, blocks: start..<block + 1))
      (start, size) = (block + 1, 0)
      if waiting.count == PackedTextWriter.shares { try flush() } else { waiting.append([]) }
    }
    if start < blocks.upperBound {
      waiting[waiting.count - 1].append(Run(texts: texts, blocks: start..<blocks.upperBound))
    }
  }

  /// - Returns: where each text begins, and the end.
  mutating func finish() throws -> NumberPacker {
    try flush()
    try writer.end(.blockText, part: 2, elementSize: 1)
    offsets.append(length)
    offsets.finish()
    return offsets
  }

  private mutating func flush() throws {
    let packed = Shares.map(waiting.count, share: 1) { [waiting, symbols] share in
      var own = PackedTexts()
      for run in waiting[share] {
        let reader = TextReader(run.texts)
        for block in run.blocks { own.add(reader.utf8(block), symbols) }
      }
      return own
    }
    for share in packed {
      try share.codes.withUnsafeBytes { try writer.append($0) }
      var start = 0
      for end in share.ends {
        offsets.append(length + UInt64(start))
        start = end
      }
      length += UInt64(share.codes.count)
    }
    (waiting, size) = ([[]], 0)
  }
}
