/// Finds the units of one kind that hold a pattern. Once a unit is found, what else is in it is
/// passed over.
struct UnitFinder {
  let index: Index
  let unit: TextUnit
  let poll: Poll

  /// With one of some terms.
  func holding(_ terms: Range<Int>) throws -> [UInt32] {
    var cursor = UnitCursor(index, unit)
    var found: [UInt32] = []
    try index.withPositions(terms, in: cursor.tokens) { positions in
      found.reserveCapacity(min(positions.count, index.count(of: unit)))
      var at = 0
      while at < positions.count {
        let (id, end) = cursor.unit(holding: positions[at])
        found.append(id)
        try poll.once()
        // One step at least, whatever a damaged file says of the unit's end. Few words share a
        // unit, so that steps of one are quicker than looking ahead.
        at += 1
        let near = min(at + 8, positions.count)
        while at < near, positions[at] < end { at += 1 }
        if at == near { at = positions.gallop(from: at, to: end) }
      }
    }
    return found
  }

  /// Those of `candidates`, ascending, that hold one of some terms.
  func holding(_ terms: Range<Int>, among candidates: [UInt32]) throws -> [UInt32] {
    try index.withPositions(terms, in: 0..<index.tokens.count) { positions in
      var at = 0
      return try candidates.filter { id in
        try poll.once()
        let tokens = index.tokens(of: unit, Int(id))
        at = positions.gallop(from: at, to: UInt32(clamping: tokens.lowerBound))
        return at < positions.count && Int(positions[at]) < tokens.upperBound
      }
    }
  }

  /// With a phrase.
  func holding(_ phrase: Phrase?) throws -> [UInt32] {
    guard let phrase else { return [] }
    var cursor = UnitCursor(index, unit)
    var found: [UInt32] = []
    try phrase.forEach(index, in: cursor.tokens) { first in
      try poll.once()
      let (id, end) = cursor.unit(holding: first)
      if Int(first) + phrase.count <= Int(end), found.last != id { found.append(id) }
    }
    return found
  }

  /// With words near each other.
  func holding(_ nearness: Nearness?) throws -> [UInt32] {
    guard let nearness else { return [] }
    var cursor = UnitCursor(index, unit)
    var found: [UInt32] = []
    try nearness.forEach(index, in: cursor.tokens) { first, last in
      try poll.once()
      let (id, end) = cursor.unit(holding: first)
      if last < end, found.last != id { found.append(id) }
    }
    return found
  }

  /// With words and the marks around them.
  func holding(_ words: [String], _ literal: Literal) throws -> [UInt32] {
    guard !words.isEmpty else {
      return try filter { !literal.wordsBefore(UInt32($0), index.text(of: unit, $0)).isEmpty }
    }
    guard let phrase = Phrase(words, lastIsPrefix: false, index) else { return [] }
    var cursor = UnitCursor(index, unit)
    var found: [UInt32] = []
    try phrase.forEach(index, in: cursor.tokens) { first in
      try poll.once()
      let (id, end) = cursor.unit(holding: first)
      guard Int(first) + words.count <= Int(end), found.last != id else { return }
      let word = Int(first) - index.tokens(of: unit, Int(id)).lowerBound
      if literal.matches(id, index.text(of: unit, Int(id)), atWord: word) { found.append(id) }
    }
    return found
  }

  func matching(_ expression: RegularExpression) throws -> [UInt32] {
    try filter { try expression.firstMatch(in: index.text(of: unit, $0)) != nil }
  }

  private func filter(_ holds: (Int) throws -> Bool) throws -> [UInt32] {
    var found: [UInt32] = []
    for id in 0..<index.count(of: unit) {
      try poll.once()
      if try holds(id) { found.append(UInt32(id)) }
    }
    return found
  }
}
