import QuaereCore

extension IndexBuilder {
  /// Texts and their words.
  ///
  /// - Parameter progress: called with how many documents are done; from several threads.
  /// - Returns: how many words and distinct words there are.
  func writeWords(
    _ progress: @Sendable (_ done: Int) -> Void
  ) throws -> (tokens: Int, terms: Int) {
    let symbols = SymbolTable(for: slices)
    var parts = TextPart.parts(of: slices, symbols, progress)
    let tokens = parts.reduce(0) { $0 + $1.passageTokens.count + $1.footnoteTokens.count }
    guard tokens < Int(Index.none) else { throw IndexError.tooLarge }
    try writeTexts(parts.map(\.passageText) + parts.map(\.footnoteText), symbols)
    for part in parts.indices {
      (parts[part].passageText, parts[part].footnoteText) = (PackedTexts(), PackedTexts())
    }
    try writeBounds(parts, tokens: tokens)
    let terms = MergedTerms(parts)
    for part in parts.indices {
      parts[part].passageTokens.replace(with: terms.ranks[part])
      parts[part].footnoteTokens.replace(with: terms.ranks[part])
    }
    let runs = parts.map(\.passageTokens) + parts.map(\.footnoteTokens)
    try writeTokens(runs, terms: terms.count)
    try writeLexicon(terms)
    try writePostings(TermStretches(parts, terms: terms.count), terms: terms.count)
    return (tokens, terms.count)
  }

  private func writeBounds(_ parts: [TextPart], tokens: Int) throws {
    var blocks: [UInt32] = [0]
    for count in parts.map(\.passageCounts).joined() { blocks.append((blocks.last ?? 0) + count) }
    let passageTokens = blocks.last ?? 0
    for count in parts.map(\.footnoteCounts).joined() { blocks.append((blocks.last ?? 0) + count) }
    try writer.column(.blockTokens, blocks)
    var base: UInt32 = 0
    var sentences: [UInt32] = []
    for part in parts {
      sentences += part.sentenceStarts.lazy.map { $0 + base }
      base += UInt32(part.passageTokens.count)
    }
    try writer.column(.sentenceTokens, sentences + [passageTokens])
  }

  /// As `TextColumn` reads them.
  private func writeTexts(_ texts: [PackedTexts], _ symbols: SymbolTable) throws {
    var offsets: [UInt64] = [0]
    var base = 0
    for text in texts {
      try text.codes.withUnsafeBytes { try writer.append($0) }
      offsets += text.ends.lazy.map { UInt64(base + $0) }
      base += text.codes.count
    }
    try writer.end(.blockText, part: 2, elementSize: 1)
    try writer.column(.blockText, offsets)
    try writer.plain(.blockText, part: 3, symbols.symbols)
    try writer.plain(.blockText, part: 4, symbols.lengths)
  }

  /// How many sentences each passage has.
  private var passageSentenceCounts: [Int] {
    let runs = layout.passages
    return (0..<runs.count).flatMap { run in
      let sentences = columns(run).passageSentences
      return runs.old[run].map { sentences[$0].count }
    }
  }

  private func writeLexicon(_ terms: MergedTerms) throws {
    var offsets: [UInt64] = [0]
    for word in terms.words {
      try writer.append(UnsafeRawBufferPointer(word))
      offsets.append((offsets.last ?? 0) + UInt64(word.count))
    }
    try writer.end(.lexicon, part: 2, elementSize: 1)
    try writer.column(.lexicon, offsets)
  }

  /// As `TokenColumn` reads them.
  private func writeTokens(_ runs: [[UInt32]], terms: Int) throws {
    let width = TokenColumn.width(terms: terms)
    for run in runs {
      for start in stride(from: 0, to: run.count, by: 1 << 16) {
        let lower = run[start..<min(run.count, start + 1 << 16)].map {
          UInt16(truncatingIfNeeded: $0)
        }
        try lower.withUnsafeBytes { try writer.append($0) }
      }
    }
    try writer.end(.tokens, elementSize: 2)
    var higher = BitWriter()
    if width > 0 {
      for run in runs { for term in run { higher.append(UInt64(term >> 16), width: width) } }
    }
    higher.align()
    // Loads may touch a word more.
    higher.append(0, width: 64)
    try higher.words.withUnsafeBytes { try writer.append($0) }
    try writer.end(.tokens, part: 1, elementSize: 1)
  }

  /// As `PostingLists` reads them.
  private func writePostings(_ lists: TermStretches, terms: Int) throws {
    guard lists.stretches < Int(Index.none) else { throw IndexError.tooLarge }
    var encoder = PostingsEncoder(stretches: lists.stretches)
    var places: [UInt64] = [0]
    var dense = DensePassagesEncoder(passageSentenceCounts)
    for term in 0..<terms {
      let stretches = lists[term]
      try encoder.add(stretches)
      dense.add(UInt32(term), stretches)
      places.append((places.last ?? 0) + UInt64(encoder.bytes.count))
      try encoder.take().withUnsafeBytes { try writer.append($0) }
    }
    // Loads may touch eight bytes more.
    try [0 as UInt64].withUnsafeBytes { try writer.append($0) }
    try writer.end(.postings, elementSize: 1)
    try writer.column(.termPlaces, places)
    try writer.column(.termStretches, lists.counts)
    try writer.column(.termInPassages, lists.inPassages)
    try writer.column(.termInNotes, lists.inNotes)
    try writer.plain(.densePassages, dense.terms)
    try writer.plain(.densePassages, part: 1, dense.words)
  }
}

extension [UInt32] {
  /// Replaces each number by what the table has for it.
  fileprivate mutating func replace(with table: [UInt32]) {
    for index in indices { self[index] = table[Int(self[index])] }
  }
}
