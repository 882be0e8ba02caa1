/// Finds the places of a pattern in all blocks.
struct HitFinder {
  let index: Index
  let poll: Poll

  /// Of single words.
  func hits(_ terms: Range<Int>) -> [Hit] {
    index.withPositions(terms, in: 0..<index.tokens.count) { positions in
      positions.map { Hit(position: $0, length: 1) }
    }
  }

  func hits(_ phrase: Phrase?) throws -> [Hit] {
    var found: [Hit] = []
    try forEach(phrase) { hit, _ in found.append(hit) }
    return found
  }

  func hits(_ nearness: Nearness?) throws -> [Hit] {
    guard let nearness else { return [] }
    var cursor = UnitCursor(blocksOf: index)
    var found: [Hit] = []
    try nearness.forEach(index, in: cursor.tokens) { first, last in
      try poll.once()
      guard last < cursor.unit(holding: first).end else { return }
      found.append(Hit(position: first, length: last - first + 1))
    }
    return found
  }

  func hits(_ words: [String], _ literal: Literal) throws -> [Hit] {
    guard !words.isEmpty else {
      return try inBlocks { block, text in
        literal.wordsBefore(UInt32(block), text).map { ($0, 0) }
      }
    }
    var found: [Hit] = []
    try forEach(Phrase(words, lastIsPrefix: false, index)) { hit, block in
      let word = Int(hit.position) - index.blockTokens[Int(block)].lowerBound
      if literal.matches(block, index.blockText.utf8(Int(block)), atWord: word) {
        found.append(hit)
      }
    }
    return found
  }

  func hits(_ expression: RegularExpression) throws -> [Hit] {
    let scanner = WordScanner()
    var words: [Range<Int>] = []
    return try inBlocks { _, text in
      guard var match = try expression.firstMatch(in: text) else { return [] }
      words.removeAll(keepingCapacity: true)
      scanner.scan(text) { start, end, _ in words.append(start..<end) }
      var found: [(Int, Int)] = []
      var first = 0
      while true {
        while first < words.count, words[first].upperBound <= match.lowerBound { first += 1 }
        var last = first
        while last < words.count, words[last].lowerBound < match.upperBound { last += 1 }
        found.append((first, last - first))
        // Each match has a byte, so this ends.
        guard let next = try expression.firstMatch(in: text, from: match.upperBound) else { break }
        match = next
      }
      return found
    }
  }

  /// The hits of a phrase with their blocks.
  private func forEach(_ phrase: Phrase?, _ body: (Hit, UInt32) -> Void) throws {
    guard let phrase else { return }
    var cursor = UnitCursor(blocksOf: index)
    try phrase.forEach(index, in: cursor.tokens) { first in
      try poll.once()
      let (block, end) = cursor.unit(holding: first)
      guard Int(first) + phrase.count <= Int(end) else { return }
      body(Hit(position: first, length: UInt32(phrase.count)), block)
    }
  }

  /// What `find` gives for each block, as first word and count of words in the block.
  private func inBlocks(
    _ find: (Int, UnsafeBufferPointer<UInt8>) throws -> [(first: Int, count: Int)]
  ) throws -> [Hit] {
    var found: [Hit] = []
    for block in 0..<index.blockText.count {
      try poll.once()
      let tokens = index.blockTokens[block]
      guard !tokens.isEmpty else { continue }
      for (first, count) in try find(block, index.blockText.utf8(block)) {
        // Behind the last word the place is given as that word's.
        let position = min(tokens.lowerBound + first, tokens.upperBound - 1)
        found.append(Hit(position: UInt32(position), length: UInt32(count)))
      }
    }
    return found
  }
}
