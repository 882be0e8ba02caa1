/// Where the stretches of an index as it was go in the one that is being made.
struct StretchMap {
  private struct Piece {
    let old: Range<UInt32>
    let shift: UInt32
  }

  private var pieces: [Piece] = []

  init(_ runs: WordRuns) {
    guard let old = runs.old else { return }
    let sentences = old.sentenceStart.count
    for run in runs.runs {
      add(run, run.origin.sentences, run.count.sentences, run.first.sentences)
    }
    for run in runs.runs {
      add(
        run, sentences + run.origin.footnotes, run.count.footnotes,
        runs.total.sentences + run.first.footnotes)
    }
  }

  private mutating func add(_ run: WordRun, _ start: Int, _ count: Int, _ first: Int) {
    guard case .taken = run.source, count > 0 else { return }
    let old = UInt32(start)..<UInt32(start + count)
    let shift = UInt32(first) &- UInt32(start)
    if let last = pieces.last, last.shift == shift, last.old.upperBound == old.lowerBound {
      pieces[pieces.count - 1] = Piece(old: last.old.lowerBound..<old.upperBound, shift: shift)
    } else {
      pieces.append(Piece(old: old, shift: shift))
    }
  }

  /// The new numbers of the stretches that hold a term, as far as they are taken over.
  func map(_ postings: Postings, into out: inout [UInt32]) {
    var number = 0
    pieces.withUnsafeBufferPointer { pieces in
      guard !pieces.isEmpty else { return }
      postings.forEach { stretch in
        while stretch >= pieces[number].old.upperBound {
          number += 1
          if number == pieces.count { return false }
        }
        if stretch >= pieces[number].old.lowerBound { out.append(stretch &+ pieces[number].shift) }
        return true
      }
    }
  }
}
