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
    var others: [Postings] = []
    for term in terms.runs.joined() {
      if let bits = index.termPostings.passages(term) {
        dense.append(bits)
      } else {
        others.append(index.postings(term))
      }
    }
    let rest = others.reduce(0) { $0 + $1.count }
    if dense.isEmpty, others.count == 1 || rest < UnitFinder.few {
      return StretchSet(of: others, stretches: index.stretchCount).passages(index)
    }
    var found = passages(of: others, rest)
    for bits in dense { found.formUnion(bits) }
    return found.ids(in: 0..<index.passageKind.count)
  }

  /// So few are sorted sooner than they are read off bits.
  private static let few = 64

  /// - Parameter count: of the stretches of all.
  private func passages(of postings: [Postings], _ count: Int) -> Bits {
    let sentences = index.sentencePassage.count
    // Where most passages have several sentences with the words, each is looked up once.
    if count > sentences / 8 {
      return StretchSet(of: postings, stretches: index.stretchCount).passageBits(index)
    }
    var found = Bits(count: index.passageKind.count)
    for list in postings {
      list.forEach { stretch in
        guard stretch < sentences else { return false }
        found.insert(index.sentencePassage[Int(stretch)])
        return true
      }
    }
    return found
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
    return try gather(ground) { [index, unit] in
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
    return try gather(ground) { [index, unit] in
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
    _ ground: Ground,
    worker: @Sendable () throws -> (_ units: Range<Int>, _ poll: Poll) throws -> [UInt32]
  ) throws -> [UInt32] {
    try Cores.gather(index.count(of: unit), steps: ground.steps(index), poll, worker: worker)
  }

  private func matching(_ expression: RegularExpression) throws -> [UInt32] {
    if among == nil, let found = try expression.unitsByWord(unit, index, poll) { return found }
    return try expression.units(unit, index, among, poll)
  }
}
