import QuaereCore

extension IndexBuilder {
  /// Words.
  ///
  /// Postings are plain 32-bit positions, a counting sort of the token column: as large as that
  /// column, and read without unpacking.
  ///
  /// - Parameter progress: called with how many documents are done; from several threads.
  /// - Returns: how many words and distinct words there are.
  func writeWords(
    _ progress: @Sendable (_ done: Int) -> Void
  ) throws -> (tokens: Int, terms: Int) {
    var parts = TextPart.parts(of: slices, progress)
    let tokens = parts.reduce(0) { $0 + $1.passageTokens.count + $1.footnoteTokens.count }
    guard tokens < Int(Index.none) else { throw IndexError.tooLarge }
    try writeBounds(parts, tokens: tokens)
    let terms = MergedTerms(parts)
    for part in parts.indices {
      parts[part].passageTokens.replace(with: terms.ranks[part])
      parts[part].footnoteTokens.replace(with: terms.ranks[part])
    }
    let runs = parts.map(\.passageTokens) + parts.map(\.footnoteTokens)
    for run in runs { try run.withUnsafeBytes { try writer.append($0) } }
    try writer.end(.tokens, elementSize: 4)
    try writeLexicon(terms)
    let (starts, positions) = IndexBuilder.postings(runs, terms: terms.count)
    try writer.column(.termPostings, starts)
    try writer.column(.termPostings, part: 1, positions)
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

  private func writeLexicon(_ terms: MergedTerms) throws {
    var offsets: [UInt64] = [0]
    for word in terms.words {
      try writer.append(UnsafeRawBufferPointer(word))
      offsets.append((offsets.last ?? 0) + UInt64(word.count))
    }
    try writer.end(.lexicon, part: 1, elementSize: 1)
    try writer.column(.lexicon, offsets)
  }

  private static func postings(
    _ runs: [[UInt32]], terms: Int
  ) -> (starts: [UInt32], positions: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: terms + 1)
    for run in runs { for term in run { starts[Int(term) + 1] += 1 } }
    for term in 0..<terms { starts[term + 1] += starts[term] }
    var next = starts
    let count = Int(starts[terms])
    let positions = [UInt32](unsafeUninitializedCapacity: count) { positions, filled in
      var position: UInt32 = 0
      for run in runs {
        for term in run {
          // `next[term]` runs from its start to the next term's, so every place is filled once.
          positions[Int(next[Int(term)])] = position
          next[Int(term)] += 1
          position += 1
        }
      }
      filled = count
    }
    return (starts, positions)
  }
}

extension [UInt32] {
  /// Replaces each number by what the table has for it.
  fileprivate mutating func replace(with table: [UInt32]) {
    for index in indices { self[index] = table[Int(self[index])] }
  }
}
