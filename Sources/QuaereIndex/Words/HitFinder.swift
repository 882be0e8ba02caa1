/// Finds the places of a pattern in all units of one kind.
struct HitFinder {
  let index: Index
  let unit: TextUnit
  /// Ascending ids: the units that are asked about; all when nil. Regular expressions are tried on
  /// these alone; words may be found elsewhere too.
  let among: [UInt32]?
  let poll: Poll

  func hits(_ sought: Sought.Kind) throws -> [Hit] {
    if case .regex(let expression) = sought { return try hits(expression) }
    guard let walk = walk(sought) else { return [] }
    return try Cores.gather(index.count(of: unit), steps: walk.steps, poll) {
      let walker = try walk.begin()
      return { units, poll in
        var found: [Hit] = []
        try walker(units, poll) { _, hit in found.append(hit) }
        return found
      }
    }
  }

  /// How words are found; nil where there are none to be found, and for expressions.
  func walk(_ sought: Sought.Kind) -> HitWalk? {
    switch sought {
    case .words(let words, let marks):
      if words.count == 1, marks.isEmpty { return walk(words[0]) }
      return Phrase(words, index).map { walk($0, marks) }
    case .near(let words, let within):
      return Nearness(words, within: within, index).map { walk($0) }
    case .regex: return nil
    }
  }

  /// Of single words.
  private func walk(_ terms: Terms) -> HitWalk {
    let test = TermTest(terms)
    let ground = Ground(terms, index, among: among, readsAll: test.sole != nil)
    return HitWalk(steps: ground.steps(index)) { [index, unit] in
      { units, poll, body in
        var cursor = UnitCursor(index, unit)
        try ground.forEachRun(index, unit, in: units, poll) { id, words in
          try index.tokens.forEachPlace(of: test, in: words) { position in
            try poll.once()
            guard let id = id ?? cursor.unit(holding: position)?.id else { return true }
            try body(id, Hit(position: UInt32(truncatingIfNeeded: position), length: 1))
            return true
          }
        }
      }
    }
  }

  private func walk(_ phrase: Phrase, _ marks: [String?]) -> HitWalk {
    let ground = phrase.ground(index, among: among)
    return HitWalk(steps: ground.steps(index)) { [index, unit] in
      let marks = marks.isEmpty ? nil : MarkedUnits(marks, index, unit)
      return { units, poll, body in
        try phrase.forEach(index, unit, on: ground, in: units, poll) { id, first in
          guard marks?.stand(in: id, at: first) ?? true else { return }
          try body(id, Hit(position: UInt32(first), length: UInt32(phrase.count)))
        }
      }
    }
  }

  private func walk(_ nearness: Nearness) -> HitWalk {
    let ground = nearness.ground(index, among: among)
    return HitWalk(steps: ground.steps(index)) { [index, unit] in
      { units, poll, body in
        try nearness.forEach(index, unit, on: ground, in: units, poll) { id, first, last in
          try body(id, Hit(position: UInt32(first), length: UInt32(last - first + 1)))
          return true
        }
      }
    }
  }

  private func hits(_ expression: RegularExpression) throws -> [Hit] {
    try expression.forEachCandidate(unit, index, among, poll) { [index, unit] in
      let places = MatchPlaces(index, unit)
      return { expression, id, found in try places.add(expression, id, to: &found) }
    }
  }
}
