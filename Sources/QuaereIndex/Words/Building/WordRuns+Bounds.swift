/// Where words begin, run by run.
extension WordRuns {
  func addPassages(of run: WordRun, to bounds: inout NumberPacker) {
    switch run.source {
    case .taken:
      add(
        old?.blockTokens, run.origin.passages, run.count.passages, run.first.passageTokens, &bounds)
    case .found(let part, _):
      add(
        parts[part].passageCounts, run.origin.passages, run.count.passages,
        run.first.passageTokens, &bounds)
    }
  }

  func addFootnotes(of run: WordRun, to bounds: inout NumberPacker) {
    let first = total.passageTokens + run.first.footnoteTokens
    switch run.source {
    case .taken:
      let base = old?.passageKind.count ?? 0
      add(old?.blockTokens, base + run.origin.footnotes, run.count.footnotes, first, &bounds)
    case .found(let part, _):
      add(
        parts[part].footnoteCounts, run.origin.footnotes, run.count.footnotes, first, &bounds)
    }
  }

  func addSentences(of run: WordRun, to bounds: inout NumberPacker) {
    let first = run.first.passageTokens
    switch run.source {
    case .taken: add(old?.sentenceTokens, run.origin.sentences, run.count.sentences, first, &bounds)
    case .found(let part, _):
      let starts = parts[part].sentenceStarts[run.origin.sentences...].prefix(run.count.sentences)
      for start in starts { bounds.append(UInt64(first + Int(start) - run.origin.passageTokens)) }
    }
  }

  private func add(
    _ known: Bounds?, _ start: Int, _ count: Int, _ first: Int, _ bounds: inout NumberPacker
  ) {
    guard let known, count > 0 else { return }
    let shift = UInt64(first) &- known.starts[start]
    bounds.append(known.starts, start..<start + count) { $0 &+ shift }
  }

  private func add(
    _ counts: [UInt32], _ start: Int, _ count: Int, _ first: Int, _ bounds: inout NumberPacker
  ) {
    var at = first
    for words in counts[start..<start + count] {
      bounds.append(UInt64(at))
      at += Int(words)
    }
  }
}
