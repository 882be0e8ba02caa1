/// Finds the units of one kind that hold a pattern. Once a unit is found, what else is in it is
/// passed over.
struct UnitFinder {
  let index: Index
  let unit: TextUnit
  /// Ascending ids: the units that are asked about; all when nil. Regular expressions are tried on
  /// these alone; words may be found elsewhere too.
  let among: [UInt32]?
  let poll: Poll

  func holding(_ sought: Sought.Kind) throws -> [UInt32] {
    switch sought {
    case .words(let words, let marks):
      if words.count == 1, marks.isEmpty { return try holding(words[0]) }
      return try holding(Phrase(words, index), marks)
    case .near(let words, let within):
      return try holding(Nearness(words, within: within, index))
    case .regex(let expression): return try matching(expression)
    }
  }

  /// With one of some terms.
  private func holding(_ terms: Terms) throws -> [UInt32] {
    try poll.now()
    guard unit == .passages else {
      return StretchSet(terms, index).ids(in: index.stretches(of: unit))
    }
    var dense: [UnsafeRawBufferPointer] = []
    var others: [Int] = []
    for term in terms.runs.joined() {
      if let bits = index.termPostings.passages(term) {
        dense.append(bits)
      } else {
        others.append(term)
      }
    }
    let rest = others.reduce(0) { $0 + index.termPostings.stretchCount($1) }
    if dense.isEmpty, others.count == 1 || rest < UnitFinder.few {
      let postings = others.map { index.postings($0) }
      return StretchSet(of: postings, stretches: index.stretchCount).passages(index)
    }
    var found = try passages(of: others, rest)
    for bits in dense { found.formUnion(bits) }
    return found.ids(in: 0..<index.passageKind.count)
  }

  /// So few are sorted sooner than they are read off bits.
  private static let few = 64

  /// - Parameter count: of the stretches of all, each counted for each term.
  private func passages(of terms: [Int], _ count: Int) throws -> Bits {
    let sentences = index.sentencePassage.count
    // Where most passages have several sentences with the words, each is looked up once.
    if count > sentences / 8 {
      return try StretchSet(stretches(of: terms, count), count: count).passageBits(index, poll)
    }
    var found = Bits(count: index.passageKind.count)
    for term in terms {
      index.postings(term).forEach { stretch in
        guard stretch < sentences else { return false }
        found.insert(index.sentencePassage[Int(stretch)])
        return true
      }
    }
    return found
  }

  private func stretches(of terms: [Int], _ count: Int) throws -> Bits {
    // Stretches that lie as bits are taken in sixty-four at a time, and others soon too.
    let parts = try Cores.share(terms.count, steps: count / 64, poll) { [index] in
      { part, _ in
        var bits = Bits(count: index.stretchCount)
        for term in terms[part] { index.postings(term).add(to: &bits) }
        return bits
      }
    }
    return Bits(union: parts)
  }

  /// Those of `candidates`, ascending, that hold a term.
  func holding(_ term: Int?, among candidates: [UInt32]) throws -> [UInt32] {
    guard let term else { return [] }
    if unit == .passages, let bits = index.termPostings.passages(term) {
      return candidates.filter {
        Int($0 >> 3) < bits.count && bits[Int($0 >> 3)] >> UInt8($0 & 7) & 1 != 0
      }
    }
    var cursor = PostingsCursor(index.postings(term))
    return try candidates.filter { id in
      try poll.once()
      return cursor.stands(in: index.stretches(of: unit, Int(id)))
    }
  }

  /// With a phrase, and the marks around its words where they count.
  private func holding(_ phrase: Phrase?, _ marks: [String?]) throws -> [UInt32] {
    guard let phrase else { return [] }
    let ground = phrase.ground(index, among: among)
    return try gather(ground.steps(index)) { [index, unit] in
      let marks = marks.isEmpty ? nil : MarkedUnits(marks, index, unit)
      return { units, poll in
        var found: [UInt32] = []
        try phrase.forEach(index, unit, on: ground, in: units, poll) { id, first in
          guard found.last != id, marks?.stand(in: id, at: first) ?? true else { return }
          found.append(id)
        }
        return found
      }
    }
  }

  /// With words near each other.
  private func holding(_ nearness: Nearness?) throws -> [UInt32] {
    guard let nearness else { return [] }
    let ground = nearness.ground(index, among: among)
    return try gather(Nearness.stepsPerStretch * ground.steps(index)) { [index, unit] in
      { units, poll in
        var found: [UInt32] = []
        try nearness.forEach(index, unit, on: ground, in: units, poll) { id, _, _ in
          found.append(id)
          return false
        }
        return found
      }
    }
  }

  private func gather(
    _ steps: Int,
    worker: @Sendable () throws -> (_ units: Range<Int>, _ poll: Poll) throws -> [UInt32]
  ) throws -> [UInt32] {
    try Cores.gather(index.count(of: unit), steps: steps, poll, worker: worker)
  }

  private func matching(_ expression: RegularExpression) throws -> [UInt32] {
    if among == nil, let found = try expression.unitsByWord(unit, index, poll) { return found }
    return try expression.units(unit, index, among, poll)
  }
}
