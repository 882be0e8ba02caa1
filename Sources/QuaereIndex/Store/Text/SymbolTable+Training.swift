import QuaereCore

extension SymbolTable {
  /// So many bytes of the text are looked at.
  private static let sample = 1 << 17
  private static let rounds = 5

  /// The table for a library, from parts of its blocks.
  init(for documents: [Document]) {
    let total = documents.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.text.utf8.count } }
    // Pieces from all over, so that each document and its language has a say.
    let pieces = 256
    let length = SymbolTable.sample / pieces
    var sample: [UInt8] = []
    var (at, next) = (0, 0)
    for block in documents.lazy.flatMap(\.blocks) {
      let text = block.text.utf8
      while next < at + text.count {
        sample += text.dropFirst(next - at).prefix(length)
        next += max(total / pieces, length)
      }
      at += text.count
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

extension Document {
  fileprivate var blocks: [TextBlock] { passages.map(\.block) + footnotes.map(\.block) }
}
