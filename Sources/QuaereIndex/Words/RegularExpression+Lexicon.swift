/// Where an expression need not be tried, by what the lexicon says.
extension RegularExpression {
  /// Units that may have a match, ascending; nil when all must be tried.
  func candidates(_ unit: TextUnit, _ index: Index, _ poll: Poll) throws -> [UInt32]? {
    guard let shape else { return nil }
    var known: [String: Terms] = [:]
    var found = [index.units(unit) { $0 == .odd }]
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
    let sure = IDSet(sorted: try finder.holding(.words([Terms(matching)], marks: [])))
    let isSure = matching.count == possible.count
    let open =
      isSure ? sure : IDSet(sorted: try finder.holding(.words([possible], marks: [])))
    let odd = IDSet(sorted: index.units(unit) { $0 == .odd })
    let unlike = IDSet(sorted: index.units(unit) { $0 != .plain })
    let tried = unlike.intersection(open).union(odd)
    let found = IDSet(sorted: try units(unit, index, tried.ids, poll))
    return sure.subtracting(unlike).union(found).ids
  }
}

extension Index {
  /// Units of the blocks with such letters, ascending.
  func units(_ unit: TextUnit, lettersAre isMeant: (Letters) -> Bool) -> [UInt32] {
    let passages = passageKind.count
    let blocks = unit == .footnotes ? passages..<max(passages, blockLetters.count) : 0..<passages
    var found: [UInt32] = []
    blockLetters.numbers.forEach(
      in: blocks, where: { isMeant(Letters(rawValue: UInt8(truncatingIfNeeded: $0)) ?? .odd) }
    ) { block in
      switch unit {
      case .passages: found.append(UInt32(block))
      case .footnotes: found.append(UInt32(block - passages))
      case .sentences: found += passageSentences[block].map { UInt32($0) }
      }
    }
    return found
  }
}

extension PackedNumbers {
  /// Calls `body` with each place of a range whose number is meant. Where all numbers of a block are
  /// the same, only one is looked at.
  func forEach(in range: Range<Int>, where isMeant: (UInt64) -> Bool, _ body: (Int) -> Void) {
    var at = max(0, range.lowerBound)
    let end = min(count, range.upperBound)
    while at < end {
      let block = at / PackedNumbers.perBlock
      let blockEnd = min(end, (block + 1) * PackedNumbers.perBlock)
      if let sole = sole(ofBlock: block), !isMeant(sole) {
        at = blockEnd
        continue
      }
      for place in at..<blockEnd where isMeant(self[place]) { body(place) }
      at = blockEnd
    }
  }

  /// The number that all of a block are; nil where they differ.
  private func sole(ofBlock block: Int) -> UInt64? {
    heads[2 * block + 1] >> PackedNumbers.placeBits == 0 ? heads[2 * block] : nil
  }
}
