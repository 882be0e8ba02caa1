/// Which parts of the text are looked at for the places of a word.
enum Ground: Sendable {
  /// All of it, from end to end.
  case everywhere
  /// The stretches that hold the word.
  case stretches(StretchSet)
  /// Some units, ascending.
  case units([UInt32])

  /// A unit is more to look at than a stretch.
  private static let fewer = 4

  /// - Parameters:
  ///   - among: the only units that are asked about; nil for all.
  ///   - readsAll: false where reading the text from end to end is never quicker.
  init(_ terms: Terms, _ index: Index, among: [UInt32]?, readsAll: Bool) {
    if let among, among.count <= index.stretchCount(terms) / Ground.fewer {
      self = .units(among)
    } else if readsAll, index.isEverywhere(terms) {
      self = .everywhere
    } else {
      self = .stretches(StretchSet(terms, index))
    }
  }

  /// About how many stretches are looked at.
  func steps(_ index: Index) -> Int {
    switch self {
    case .everywhere: index.stretchCount
    case .stretches(let set): set.count
    case .units(let ids): ids.count
    }
  }

  /// Calls `body` with each run of words to look at, ascending, and the unit that it is in; with all at
  /// once, and no unit, where the text is read from end to end.
  ///
  /// - Parameter units: the part of all units that is looked at.
  @inline(__always)
  func forEachRun(
    _ index: Index, _ unit: TextUnit, in units: Range<Int>, _ poll: Poll,
    _ body: (_ id: UInt32?, _ words: Range<Int>) throws -> Void
  ) throws {
    switch self {
    case .everywhere:
      try body(nil, index.tokens(of: unit, in: units))
    case .stretches(let set):
      var ahead = LookAhead(index)
      try set.forEach(in: index.stretches(of: unit, in: units)) { stretch in
        try poll.once()
        if ahead.add(stretch) { try ahead.empty(unit, body) }
      }
      try ahead.empty(unit, body)
    case .units(let ids):
      for id in Ground.part(of: ids, in: units) {
        try poll.once()
        try body(id, index.tokens(of: unit, Int(id)))
      }
    }
  }

  static func part(of ids: [UInt32], in units: Range<Int>) -> ArraySlice<UInt32> {
    let range = ids.withUnsafeBufferPointer { ids in
      let first = ids.gallop(from: 0, to: UInt32(clamping: units.lowerBound))
      return first..<ids.gallop(from: first, to: UInt32(clamping: units.upperBound))
    }
    return ids[range]
  }
}
