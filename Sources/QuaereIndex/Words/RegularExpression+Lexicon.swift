/// Where an expression need not be tried, by what the lexicon says.
extension RegularExpression {
  /// Units that may have a match, ascending; nil when all must be tried.
  func candidates(_ unit: TextUnit, _ index: Index, _ poll: Poll) throws -> [UInt32]? {
    guard let shape else { return nil }
    var known: [String: Terms] = [:]
    var found = [index.units(unit, in: .odd)]
    for rows in shape.alternatives {
      let looked = rows.map { row in
        row.map { word in
          let terms = known[word] ?? index.terms(withStars: word)
          known[word] = terms
          return terms
        }
      }
      func cost(_ row: [Terms]) -> Int { row.map { index.stretchCount($0) }.min() ?? 0 }
      guard let row = looked.min(by: { cost($0) < cost($1) }) else { return nil }
      // To try all is no dearer then.
      if cost(row) > index.count(of: unit) { return nil }
      let finder = UnitFinder(index: index, unit: unit, among: nil, poll: poll)
      found.append(try finder.holding(.words(row, marks: [])))
    }
    return IDSet(unsorted: found.flatMap { $0 }).ids
  }

  /// The units with a match of an expression that fits in a word, ascending: it is tried on words of
  /// the lexicon, and on texts only where these are not their words letter for letter. Nil when it
  /// does not fit in one.
  func unitsByWord(_ unit: TextUnit, _ index: Index, _ poll: Poll) throws -> [UInt32]? {
    guard let shape, shape.fitsInWord else { return nil }
    let possible = shape.alternatives.reduce(Terms.none) { terms, rows in
      rows.joined().reduce(terms) { $0.union(index.terms(withStars: $1)) }
    }
    var matching: [UInt32] = []
    for term in possible.runs.joined() {
      try poll.once()
      if try firstMatch(in: index.lexicon.utf8(term)) != nil { matching.append(UInt32(term)) }
    }
    let finder = UnitFinder(index: index, unit: unit, among: nil, poll: poll)
    let sure = try finder.holding(.words([Terms(matching)], marks: []))
    let open = try finder.holding(.words([possible], marks: []))
    let tried = IDSet(unsorted: open + index.units(unit, in: .odd)).ids.filter {
      index.letters(of: unit, Int($0)) != .plain
    }
    let texts = TextReader(index.blockText)
    var found = sure.filter { index.letters(of: unit, Int($0)) == .plain }
    try forEachCandidate(unit, index, tried, poll) { id in
      if try firstMatch(in: texts.text(of: unit, id, index)) != nil { found.append(UInt32(id)) }
    }
    return IDSet(unsorted: found).ids
  }
}

extension Index {
  func letters(of unit: TextUnit, _ id: Int) -> Letters {
    Letters(rawValue: blockLetters[block(of: unit, id)]) ?? .odd
  }

  /// Units of the blocks with such letters, ascending.
  func units(_ unit: TextUnit, in letters: Letters) -> [UInt32] {
    let passages = passageKind.count
    let blocks = unit == .footnotes ? passages..<max(passages, blockLetters.count) : 0..<passages
    let found = blocks.filter { blockLetters[$0] == letters.rawValue }
    switch unit {
    case .passages: return found.map { UInt32($0) }
    case .footnotes: return found.map { UInt32($0 - passages) }
    case .sentences: return found.flatMap { passageSentences[$0].map { UInt32($0) } }
    }
  }
}
