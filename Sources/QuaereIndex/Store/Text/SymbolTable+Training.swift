extension SymbolTable {
  /// So many bytes of the text are looked at.
  private static let sample = 1 << 17
  private static let rounds = 5

  /// In so many pieces at most.
  private static let pieces = 512

  /// The table for the documents of an index, from parts of their blocks. The same documents give the
  /// same table, wherever they lie.
  init(for slices: [DocumentSlice]) {
    let blocks = slices.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.count } }
    let pieces = max(1, min(SymbolTable.pieces, blocks))
    let length = SymbolTable.sample / pieces
    var sample: [UInt8] = []
    // Pieces from all over, so that each document and its language has a say.
    var (at, piece) = (0, 0)
    for slice in slices {
      let texts = slice.columns.blockText
      for range in slice.blocks {
        while piece < pieces, piece * blocks / pieces < at + range.count {
          texts.withUTF8(range.lowerBound + piece * blocks / pieces - at) { text in
            sample += text.dropFirst(max(0, (text.count - length) / 2)).prefix(length)
          }
          piece += 1
        }
        at += range.count
      }
    }
    self.init(trainedOn: sample)
  }

  /// Begins with single bytes and makes runs of the two that stand side by side most, round by round.
  init(trainedOn sample: [UInt8]) {
    var table = SymbolTable([])
    for _ in 0..<SymbolTable.rounds { table = table.better(for: sample) }
    self = table
  }

  private func better(for sample: [UInt8]) -> SymbolTable {
    var counts: [Run: Int] = [:]
    sample.withUnsafeBufferPointer { sample in
      var before: Run?
      forEachRun(sample) { _, run in
        counts[run, default: 0] += 1
        if let both = before?.followed(by: run) { counts[both, default: 0] += 1 }
        before = run
      }
    }
    /// Bytes that it covers; a single byte without a code takes twice the room.
    func gain(_ run: Run, _ count: Int) -> Int { count * (run.length == 1 ? 8 : run.length) }
    let best = counts.filter { $0.value > 1 }.map { (run: $0.key, gain: gain($0.key, $0.value)) }
      .sorted { ($1.gain, $0.run.length, $0.run.bytes) < ($0.gain, $1.run.length, $1.run.bytes) }
    return SymbolTable(best.prefix(Int(SymbolTable.escape)).map(\.run))
  }
}
