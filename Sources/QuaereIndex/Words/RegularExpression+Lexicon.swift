/// Where an expression need not be tried, by what the lexicon says.
extension RegularExpression {
  /// Units that may have a match, ascending; nil when all must be tried.
  func candidates(_ unit: TextUnit, _ index: Index, _ poll: Poll) throws -> [UInt32]? {
    guard let shape else { return nil }
    var known: [String: Terms] = [:]
    var found = [index.unlikeUnits(unit).odd.ids]
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
    let unlike = index.unlikeUnits(unit)
    let tried = unlike.all.intersection(open).union(unlike.odd)
    let found = IDSet(sorted: try units(unit, index, tried.ids, poll))
    return sure.subtracting(unlike.all).union(found).ids
  }
}

extension Index {
  /// Units whose words may differ from the lexicon's by more than case.
  func unlikeUnits(_ unit: TextUnit) -> (all: IDSet, odd: IDSet) {
    let passages = passageKind.count
    let blocks = unit == .footnotes ? passages..<max(passages, blockLetters.count) : 0..<passages
    var (all, odd): ([UInt32], [UInt32]) = ([], [])
    blockLetters.numbers.forEach(in: blocks, butFor: UInt64(Letters.plain.rawValue)) {
      block, number in
      let isOdd = number != UInt64(Letters.accented.rawValue)
      switch unit {
      case .passages, .footnotes:
        let id = UInt32(unit == .passages ? block : block - passages)
        all.append(id)
        if isOdd { odd.append(id) }
      case .sentences:
        let sentences = passageSentences[block].map { UInt32($0) }
        all += sentences
        if isOdd { odd += sentences }
      }
    }
    return (IDSet(sorted: all), IDSet(sorted: odd))
  }
}

extension PackedNumbers {
  /// Calls `body` with each place of a range, and its number, but for those with a number that most
  /// have. Where a block has no other it is passed over.
  func forEach(in range: Range<Int>, butFor usual: UInt64, _ body: (Int, UInt64) -> Void) {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: PackedNumbers.perBlock) { room in
      guard let out = room.baseAddress else { return }
      let last = (range.upperBound - 1) / PackedNumbers.perBlock
      for block in range.lowerBound / PackedNumbers.perBlock...last where !isAll(usual, block) {
        let first = block * PackedNumbers.perBlock
        for place in 0..<unpack(block, into: out)
        where out[place] != usual && range.contains(first + place) {
          body(first + place, out[place])
        }
      }
    }
  }

  private func isAll(_ number: UInt64, _ block: Int) -> Bool {
    heads[2 * block + 1] >> PackedNumbers.placeBits == 0 && heads[2 * block] == number
  }
}
