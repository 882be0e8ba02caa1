/// An expression tried on texts, on all cores.
extension RegularExpression {
  /// One text takes as long as a few steps of a search for words.
  private static let stepsPerText = 8

  /// What is made of every unit that may have a match, in order.
  ///
  /// - Parameters:
  ///   - among: ascending ids, where only some units are asked about.
  ///   - begin: called once on each thread; what it gives is called with each unit, and with this
  ///     expression or one like it for the thread alone.
  /// - Throws: `SearchError.tooCostly` when the time is up; whatever the body throws.
  func forEachCandidate<Made: Sendable>(
    _ unit: TextUnit, _ index: Index, _ among: [UInt32]?, _ poll: Poll,
    _ begin: @escaping @Sendable () -> (RegularExpression, Int, inout [Made]) throws -> Void
  ) throws -> [Made] {
    let candidates = try among ?? self.candidates(unit, index, poll)
    let count = candidates?.count ?? index.count(of: unit)
    let end = ContinuousClock.now.advanced(by: .seconds(limits.seconds))
    let steps = count * RegularExpression.stepsPerText
    return try Cores.gather(count, steps: steps, poll) { [pattern, limits, compiled] in
      let own = try RegularExpression(pattern, limits, compiled: compiled)
      let body = begin()
      return { part, poll in
        var made: [Made] = []
        for place in part {
          // One text may take long: asked more often than where a step is a word.
          if place & 0x3F == 0 {
            try poll.now()
            if ContinuousClock.now >= end { throw SearchError.tooCostly(.seconds(limits.seconds)) }
          }
          try body(own, candidates.map { Int($0[place]) } ?? place, &made)
        }
        return made
      }
    }
  }

  /// The units with a match, ascending.
  func units(
    _ unit: TextUnit, _ index: Index, _ among: [UInt32]?, _ poll: Poll
  ) throws -> [UInt32] {
    try forEachCandidate(unit, index, among, poll) {
      let texts = TextReader(index.blockText)
      return { expression, id, found in
        if try expression.firstMatch(in: texts.text(of: unit, id, index)) != nil {
          found.append(UInt32(id))
        }
      }
    }
  }
}
