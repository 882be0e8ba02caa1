/// Finds the units of one kind that hold a pattern. Once a unit is found, what else is in it is
/// passed over.
struct UnitFinder {
  let index: Index
  let unit: TextUnit
  /// Ascending ids: where regular expressions are tried; everywhere when nil.
  let among: [UInt32]?
  let poll: Poll

  func holding(_ sought: Sought.Kind) throws -> [UInt32] {
    switch sought {
    case .words(let words, let marks):
      if words.count == 1, marks.isEmpty { return try holding(words[0]) }
      return try holding(Phrase(words, index), marks.isEmpty ? nil : Marks(marks))
    case .near(let words, let within):
      return try holding(Nearness(words, within: within, index))
    case .regex(let expression): return try matching(expression)
    }
  }

  /// With one of some terms.
  private func holding(_ terms: Terms) throws -> [UInt32] {
    var cursor = UnitCursor(index, unit)
    var found: [UInt32] = []
    let list = PositionList(terms, index)
    defer { withExtendedLifetime(list) {} }
    let positions = list.clipped(to: cursor.tokens)
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
    return found
  }

  /// Those of `candidates`, ascending, that hold one of some terms.
  func holding(_ terms: Terms, among candidates: [UInt32]) throws -> [UInt32] {
    let list = PositionList(terms, index)
    defer { withExtendedLifetime(list) {} }
    let positions = list.elements
    var at = 0
    return try candidates.filter { id in
      try poll.once()
      let tokens = index.tokens(of: unit, Int(id))
      at = positions.gallop(from: at, to: UInt32(clamping: tokens.lowerBound))
      return at < positions.count && Int(positions[at]) < tokens.upperBound
    }
  }

  /// With a phrase, and the marks around its words where they count.
  private func holding(_ phrase: Phrase?, _ marks: Marks?) throws -> [UInt32] {
    guard let phrase else { return [] }
    var cursor = UnitCursor(index, unit)
    var found: [UInt32] = []
    try phrase.forEach(index, in: cursor.tokens) { first in
      try poll.once()
      let (id, end) = cursor.unit(holding: first)
      guard Int(first) + phrase.count <= Int(end), found.last != id else { return }
      if let marks {
        let word = Int(first) - index.tokens(of: unit, Int(id)).lowerBound
        guard marks.stand(in: id, index.text(of: unit, Int(id)), atWord: word) else { return }
      }
      found.append(id)
    }
    return found
  }

  /// With words near each other.
  private func holding(_ nearness: Nearness?) throws -> [UInt32] {
    guard let nearness else { return [] }
    var cursor = UnitCursor(index, unit)
    var found: [UInt32] = []
    try nearness.forEach(index, in: cursor.tokens) { first, last in
      try poll.once()
      let (id, end) = cursor.unit(holding: first)
      guard last < end else { return 0 }
      if found.last != id { found.append(id) }
      return end
    }
    return found
  }

  private func matching(_ expression: RegularExpression) throws -> [UInt32] {
    if among == nil, let found = try expression.unitsByWord(unit, index, poll) { return found }
    var found: [UInt32] = []
    try expression.forEachCandidate(unit, index, among, poll) { id in
      if try expression.firstMatch(in: index.text(of: unit, id)) != nil { found.append(UInt32(id)) }
    }
    return found
  }
}
