import Glibc
import QuaereCore

extension IndexBuilder {
  /// As `PostingLists` reads them.
  func writePostings(_ runs: WordRuns, _ lexicon: LexiconMerge, _ counts: TermCounts) throws {
    let maker = PostingsMaker(runs, lexicon, counts, passageOf: passageOfSentences)
    let shares = maker.shares
    var (places, stretches) = (NumberPacker(), NumberPacker())
    var (dense, denseWords): ([UInt32], [UInt64]) = ([], [])
    var length: UInt64 = 0
    places.append(0)
    let cores = max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    for wave in stride(from: 0, to: shares.count, by: cores) {
      for made in try IndexBuilder.postings(maker, shares[wave...].prefix(cores)) {
        try made.bytes.withUnsafeBytes { try writer.append($0) }
        for end in made.ends { places.append(length + UInt64(end)) }
        for count in made.counts { stretches.append(UInt64(count)) }
        dense += made.dense.terms
        denseWords += made.dense.words
        length += UInt64(made.bytes.count)
      }
    }
    places.finish()
    stretches.finish()
    // Loads may touch eight bytes more.
    try [0 as UInt64].withUnsafeBytes { try writer.append($0) }
    try writer.end(.postings, elementSize: 1)
    try writer.packed(.termPlaces, places)
    try writer.packed(.termStretches, stretches)
    try writer.column(.termInPassages, counts.inPassages)
    try writer.column(.termInNotes, counts.inNotes)
    try writer.plain(.densePassages, dense)
    try writer.plain(.densePassages, part: 1, denseWords)
  }

  /// Made on all cores.
  private static func postings(
    _ maker: PostingsMaker, _ shares: ArraySlice<Range<Int>>
  ) throws -> [PackedPostings] {
    let made = Shares.map(shares.count, share: 1) { number in
      Result { () throws(IndexError) in
        try PackedPostings(maker, shares[shares.startIndex + number])
      }
    }
    return try made.map { try $0.get() }
  }

  private var passageOfSentences: [UInt32] {
    var passages: [UInt32] = []
    passages.reserveCapacity(layout.sentences.total)
    for (run, group) in layout.groups.enumerated() {
      let shift = layout.passages.shift(run)
      group.columns.sentencePassage.numbers.forEachRun(in: layout.sentences.old[run]) {
        passages += $0.lazy.map { UInt32(truncatingIfNeeded: $0) &+ shift }
      }
    }
    return passages
  }
}
