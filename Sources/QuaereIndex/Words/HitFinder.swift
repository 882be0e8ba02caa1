/// Finds the places of a pattern in all units of one kind.
struct HitFinder {
  let index: Index
  let unit: TextUnit
  /// Ascending ids: where regular expressions are tried; everywhere when nil.
  let among: [UInt32]?
  let poll: Poll

  func hits(_ sought: Sought.Kind) throws -> [Hit] {
    switch sought {
    case .words(let words, let marks):
      if words.count == 1, marks.isEmpty { return hits(words[0]) }
      return try hits(Phrase(words, index), marks.isEmpty ? nil : Marks(marks))
    case .near(let words, let within): return try hits(Nearness(words, within: within, index))
    case .regex(let expression): return try hits(expression)
    }
  }

  /// Of single words.
  private func hits(_ terms: Terms) -> [Hit] {
    let list = PositionList(terms, index)
    defer { withExtendedLifetime(list) {} }
    return list.clipped(to: UnitCursor(index, unit).tokens).map { Hit(position: $0, length: 1) }
  }

  private func hits(_ phrase: Phrase?, _ marks: Marks?) throws -> [Hit] {
    guard let phrase else { return [] }
    var cursor = UnitCursor(index, unit)
    var found: [Hit] = []
    try phrase.forEach(index, in: cursor.tokens) { first in
      try poll.once()
      let (id, end) = cursor.unit(holding: first)
      guard Int(first) + phrase.count <= Int(end) else { return }
      if let marks {
        let word = Int(first) - index.tokens(of: unit, Int(id)).lowerBound
        guard marks.stand(in: id, index.text(of: unit, Int(id)), atWord: word) else { return }
      }
      found.append(Hit(position: first, length: UInt32(phrase.count)))
    }
    return found
  }

  private func hits(_ nearness: Nearness?) throws -> [Hit] {
    guard let nearness else { return [] }
    var cursor = UnitCursor(index, unit)
    var found: [Hit] = []
    try nearness.forEach(index, in: cursor.tokens) { first, last in
      try poll.once()
      guard first <= last, last < cursor.unit(holding: first).end else { return 0 }
      found.append(Hit(position: first, length: last - first + 1))
      return 0
    }
    return found
  }

  private func hits(_ expression: RegularExpression) throws -> [Hit] {
    let scanner = WordScanner()
    var words: [Range<Int>] = []
    var block = -1
    var found: [Hit] = []
    try expression.forEachCandidate(unit, index, among, poll) { id in
      let text = index.text(of: unit, id)
      guard var match = try expression.firstMatch(in: text) else { return }
      let here = index.block(of: unit, id)
      if here != block {
        block = here
        words.removeAll(keepingCapacity: true)
        scanner.scan(index.blockText.utf8(block)) { start, end, _ in words.append(start..<end) }
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
