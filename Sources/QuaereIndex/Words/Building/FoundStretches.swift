/// The stretches in which the terms of one range stand, of the documents whose words were found.
///
/// Terms are taken a range at a time, each with a look at all words that were found, so that not all
/// stretches need be in memory at once.
///
/// Unsafe code: `ids` has room for as many as `starts` ends with, and is freed in `deinit`; those of the
/// term `n` places into the range are `ids[starts[n]..<ends[n]]`, and `ends[n]` grows to no more than
/// `starts[n + 1]`, since a term stands in no more stretches than it has places.
final class FoundStretches {
  private let terms: Range<Int>
  private let ids: UnsafeMutablePointer<UInt32>
  private var starts = [0]
  private var ends: [Int]

  /// - Parameters:
  ///   - runs: whose parts have the numbers of the lexicon.
  ///   - terms: of the lexicon.
  init(_ runs: WordRuns, terms: Range<Int>, _ counts: TermCounts) {
    self.terms = terms
    starts.reserveCapacity(terms.count + 1)
    for term in terms { starts.append((starts.last ?? 0) + counts[term]) }
    ends = Array(starts.dropLast())
    ids = .allocate(capacity: max(1, starts.last ?? 0))
    for run in runs.runs { addSentences(of: run, runs.parts) }
    for run in runs.runs { addFootnotes(of: run, runs.parts, behind: runs.total.sentences) }
  }

  deinit { ids.deallocate() }

  /// Ascending.
  subscript(term: Int) -> UnsafeBufferPointer<UInt32> {
    let place = term - terms.lowerBound
    return UnsafeBufferPointer(start: ids + starts[place], count: ends[place] - starts[place])
  }

  private func addSentences(of run: WordRun, _ parts: [TextPart]) {
    guard case .found(let part, _) = run.source else { return }
    let starts = parts[part].sentenceStarts
    let end = run.origin.passageTokens + run.count.passageTokens
    parts[part].passageTokens.withUnsafeBufferPointer { tokens in
      for number in 0..<run.count.sentences {
        let place = run.origin.sentences + number
        let next = number + 1 < run.count.sentences ? Int(starts[place + 1]) : end
        add(tokens[Int(starts[place])..<next], to: run.first.sentences + number)
      }
    }
  }

  private func addFootnotes(of run: WordRun, _ parts: [TextPart], behind sentences: Int) {
    guard case .found(let part, _) = run.source else { return }
    let counts = parts[part].footnoteCounts
    parts[part].footnoteTokens.withUnsafeBufferPointer { tokens in
      var start = run.origin.footnoteTokens
      for number in 0..<run.count.footnotes {
        let next = start + Int(counts[run.origin.footnotes + number])
        add(tokens[start..<next], to: sentences + run.first.footnotes + number)
        start = next
      }
    }
  }

  @inline(__always)
  private func add(_ tokens: Slice<UnsafeBufferPointer<UInt32>>, to stretch: Int) {
    let (first, count) = (UInt32(terms.lowerBound), UInt32(terms.count))
    let stretch = UInt32(truncatingIfNeeded: stretch)
    ends.withUnsafeMutableBufferPointer { ends in
      starts.withUnsafeBufferPointer { starts in
        for token in tokens where token &- first < count {
          let place = Int(token &- first)
          let end = ends[place]
          if end > starts[place], ids[end - 1] == stretch { continue }
          // Checked, although the counts are of the same words.
          guard end < starts[place + 1] else { continue }
          ids[end] = stretch
          ends[place] = end + 1
        }
      }
    }
  }
}
