import QuaereCore

extension IndexBuilder {
  /// Texts and their words.
  ///
  /// - Parameter progress: called with how many documents are done; from several threads.
  /// - Returns: how many words and distinct words there are.
  func writeWords(
    _ progress: @Sendable (_ done: Int) -> Void
  ) throws -> (tokens: Int, terms: Int) {
    try writeTexts()
    var runs = WordRuns(slices, progress)
    let tokens = runs.total.passageTokens + runs.total.footnoteTokens
    guard tokens < Int(Index.none), runs.total.sentences + runs.total.footnotes < Int(Index.none)
    else { throw IndexError.tooLarge }
    try writeBounds(runs)
    let remaining = TermCounts(taken: runs)
    let lexicon = LexiconMerge(runs.old, MergedTerms(runs.parts)) { !remaining.isEmpty($0) }
    runs.replaceTerms(with: lexicon.ofParts)
    try writeTokens(TokenRuns(runs, lexicon))
    try writeLexicon(lexicon)
    try writePostings(runs, lexicon, TermCounts(remaining, lexicon, found: runs.parts))
    return (tokens, lexicon.count)
  }

  /// Where the words of each block and of each sentence begin.
  private func writeBounds(_ runs: WordRuns) throws {
    var (blocks, sentences) = (NumberPacker(), NumberPacker())
    for run in runs.runs {
      runs.addPassages(of: run, to: &blocks)
      runs.addSentences(of: run, to: &sentences)
    }
    for run in runs.runs { runs.addFootnotes(of: run, to: &blocks) }
    blocks.append(UInt64(runs.total.passageTokens + runs.total.footnoteTokens))
    sentences.append(UInt64(runs.total.passageTokens))
    blocks.finish()
    sentences.finish()
    try writer.packed(.blockTokens, blocks)
    try writer.packed(.sentenceTokens, sentences)
  }

  private func writeLexicon(_ lexicon: LexiconMerge) throws {
    var offsets = NumberPacker()
    var length: UInt64 = 0
    try lexicon.forEachRun { bytes, starts in
      try writer.append(bytes)
      if let (numbers, terms) = starts {
        let shift = length &- numbers[terms.lowerBound]
        offsets.append(numbers, terms) { $0 &+ shift }
      } else {
        offsets.append(length)
      }
      length += UInt64(bytes.count)
    }
    offsets.append(length)
    offsets.finish()
    try writer.end(.lexicon, part: 2, elementSize: 1)
    try writer.packed(.lexicon, offsets)
  }
}
