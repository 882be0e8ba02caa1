extension SymbolTable {
  private static let rounds = 5

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
