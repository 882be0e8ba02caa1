/// The stretches that hold each term, being gathered: a counting sort of the pairs, each once.
struct TermStretches {
  let stretches: Int
  /// How many stretches hold each term.
  private(set) var counts: [UInt32]
  /// How often each term stands in passages, and in footnotes.
  private(set) var inPassages: [UInt32]
  private(set) var inNotes: [UInt32]
  private var starts: [Int]
  private var ids: [UInt32] = []

  subscript(term: Int) -> ArraySlice<UInt32> { ids[starts[term]..<starts[term + 1]] }

  /// - Parameter parts: with the ids that terms have in the lexicon.
  init(_ parts: [TextPart], terms: Int) {
    var counts = [UInt32](repeating: 0, count: terms)
    inPassages = counts
    inNotes = counts
    for part in parts {
      for term in part.passageTokens { inPassages[Int(term)] += 1 }
      for term in part.footnoteTokens { inNotes[Int(term)] += 1 }
    }
    // The stretch in which each term was met last.
    var met = [UInt32](repeating: Index.none, count: terms)
    stretches = TermStretches.forEach(parts) { stretch, tokens in
      for term in tokens where met[Int(term)] != stretch {
        met[Int(term)] = stretch
        counts[Int(term)] += 1
      }
    }
    var next = [0]
    next.reserveCapacity(terms + 1)
    for count in counts { next.append((next.last ?? 0) + Int(count)) }
    self.counts = counts
    starts = next
    for term in met.indices { met[term] = Index.none }
    let total = next[terms]
    ids = [UInt32](unsafeUninitializedCapacity: total) { ids, filled in
      _ = TermStretches.forEach(parts) { stretch, tokens in
        for term in tokens where met[Int(term)] != stretch {
          met[Int(term)] = stretch
          // `next[term]` runs from its start to the next term's, so every place is filled once.
          ids[next[Int(term)]] = stretch
          next[Int(term)] += 1
        }
      }
      filled = total
    }
  }

  /// Calls `body` with every stretch and its words: the sentences of all passages, then all footnotes.
  ///
  /// - Returns: how many there are.
  @inline(__always)
  private static func forEach(
    _ parts: [TextPart],
    _ body: (_ stretch: UInt32, _ tokens: Slice<UnsafeBufferPointer<UInt32>>) -> Void
  ) -> Int {
    var stretch: UInt32 = 0
    for part in parts {
      part.passageTokens.withUnsafeBufferPointer { tokens in
        for (place, start) in part.sentenceStarts.enumerated() {
          let end =
            place + 1 < part.sentenceStarts.count
            ? Int(part.sentenceStarts[place + 1]) : tokens.count
          body(stretch, tokens[Int(start)..<end])
          stretch &+= 1
        }
      }
    }
    for part in parts {
      part.footnoteTokens.withUnsafeBufferPointer { tokens in
        var start = 0
        for count in part.footnoteCounts {
          body(stretch, tokens[start..<start + Int(count)])
          start += Int(count)
          stretch &+= 1
        }
      }
    }
    return Int(stretch)
  }
}
