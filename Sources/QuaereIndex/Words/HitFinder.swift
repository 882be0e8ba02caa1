/// Finds the places of a pattern in all units of one kind.
struct HitFinder {
  let index: Index
  let unit: TextUnit
  /// Ascending ids: where regular expressions are tried; everywhere when nil.
  let among: [UInt32]?
  let poll: Poll
  private let texts: TextReader

  init(index: Index, unit: TextUnit, among: [UInt32]?, poll: Poll) {
    (self.index, self.unit, self.among, self.poll) = (index, unit, among, poll)
    texts = TextReader(index.blockText)
  }

  func hits(_ sought: Sought.Kind) throws -> [Hit] {
    switch sought {
    case .words(let words, let marks):
      if words.count == 1, marks.isEmpty { return try hits(words[0]) }
      return try hits(Phrase(words, index), marks.isEmpty ? nil : Marks(marks))
    case .near(let words, let within): return try hits(Nearness(words, within: within, index))
    case .regex(let expression): return try hits(expression)
    }
  }

  /// Of single words.
  private func hits(_ terms: Terms) throws -> [Hit] {
    let tokens = index.tokens
    let test = TermTest(terms)
    var found: [Hit] = []
    found.reserveCapacity(index.frequency(of: terms, in: unit))
    if let sole = test.sole, index.isEverywhere(terms) {
      try tokens.forEachPlace(of: sole, in: index.allTokens(of: unit)) { position in
        try poll.once()
        found.append(Hit(position: UInt32(truncatingIfNeeded: position), length: 1))
        return true
      }
      return found
    }
    try StretchSet(terms, index).forEach(in: index.stretches(of: unit)) { stretch in
      try poll.once()
      tokens.forEachPlace(of: test, in: index.stretchTokens(Int(stretch))) { position in
        found.append(Hit(position: UInt32(truncatingIfNeeded: position), length: 1))
        return true
      }
    }
    return found
  }

  private func hits(_ phrase: Phrase?, _ marks: Marks?) throws -> [Hit] {
    guard let phrase else { return [] }
    var found: [Hit] = []
    try phrase.forEach(index, unit, poll) { id, first in
      if let marks {
        let word = first - index.tokens(of: unit, Int(id)).lowerBound
        guard marks.stand(in: id, texts.text(of: unit, Int(id), index), atWord: word) else {
          return
        }
      }
      found.append(Hit(position: UInt32(first), length: UInt32(phrase.count)))
    }
    return found
  }

  private func hits(_ nearness: Nearness?) throws -> [Hit] {
    guard let nearness else { return [] }
    var found: [Hit] = []
    try nearness.forEach(index, unit, poll) { _, first, last in
      found.append(Hit(position: UInt32(first), length: UInt32(last - first + 1)))
      return true
    }
    return found
  }

  private func hits(_ expression: RegularExpression) throws -> [Hit] {
    let scanner = WordScanner()
    var words: [Range<Int>] = []
    var block = -1
    var found: [Hit] = []
    try expression.forEachCandidate(unit, index, among, poll) { id in
      let text = texts.text(of: unit, id, index)
      guard var match = try expression.firstMatch(in: text) else { return }
      let here = index.block(of: unit, id)
      if here != block {
        block = here
        words.removeAll(keepingCapacity: true)
        scanner.scan(texts.utf8(block)) { start, end, _ in words.append(start..<end) }
      }
      // Words are counted in the block, of which a sentence is a part.
      let start = unit == .sentences ? Int(index.sentenceStart[id]) : 0
      let base = index.blockTokens[block].lowerBound
      guard let lastWord = index.tokens(of: unit, id).last else { return }
      var first = 0
      while true {
        let range = start + match.lowerBound..<start + match.upperBound
        while first < words.count, words[first].upperBound <= range.lowerBound { first += 1 }
        var last = first
        while last < words.count, words[last].lowerBound < range.upperBound { last += 1 }
        // Behind the last word the place is given as that word's.
        let position = min(base + first, lastWord)
        found.append(Hit(position: UInt32(position), length: UInt32(last - first)))
        // Each match has a byte, so this ends.
        guard let next = try expression.firstMatch(in: text, from: match.upperBound) else { return }
        match = next
      }
    }
    return found
  }
}
