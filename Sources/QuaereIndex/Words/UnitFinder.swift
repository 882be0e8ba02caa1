/// Finds the units of one kind that hold a pattern. Once a unit is found, what else is in it is
/// passed over.
struct UnitFinder {
  let index: Index
  let unit: TextUnit
  /// Ascending ids: where regular expressions are tried; everywhere when nil.
  let among: [UInt32]?
  let poll: Poll
  private let texts: TextReader

  init(index: Index, unit: TextUnit, among: [UInt32]?, poll: Poll) {
    (self.index, self.unit, self.among, self.poll) = (index, unit, among, poll)
    texts = TextReader(index.blockText)
  }

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
    let rest = StretchSet(of: others, stretches: others.isEmpty ? 0 : index.stretchCount)
    if dense.isEmpty { return rest.passages(index) }
    var found = others.isEmpty ? Bits(count: index.passageKind.count) : rest.passageBits(index)
    for bits in dense { found.formUnion(bits) }
    return found.ids(in: 0..<index.passageKind.count)
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
  private func holding(_ phrase: Phrase?, _ marks: Marks?) throws -> [UInt32] {
    guard let phrase else { return [] }
    var found: [UInt32] = []
    try phrase.forEach(index, unit, poll) { id, first in
      guard found.last != id else { return }
      if let marks {
        let word = first - index.tokens(of: unit, Int(id)).lowerBound
        guard marks.stand(in: id, texts.text(of: unit, Int(id), index), atWord: word) else {
          return
        }
      }
      found.append(id)
    }
    return found
  }

  /// With words near each other.
  private func holding(_ nearness: Nearness?) throws -> [UInt32] {
    guard let nearness else { return [] }
    var found: [UInt32] = []
    try nearness.forEach(index, unit, poll) { id, _, _ in
      found.append(id)
      return false
    }
    return found
  }

  private func matching(_ expression: RegularExpression) throws -> [UInt32] {
    if among == nil, let found = try expression.unitsByWord(unit, index, poll) { return found }
    var found: [UInt32] = []
    try expression.forEachCandidate(unit, index, among, poll) { id in
      if try expression.firstMatch(in: texts.text(of: unit, id, index)) != nil {
        found.append(UInt32(id))
      }
    }
    return found
  }
}
