import QuaereCore

/// Marks as rows, and where they stand: on passages through their sentences, on footnotes through
/// their citations, on works and names by what they are called.
struct MarkSpace {
  let marks: [Mark]
  let evidence: [(mark: UInt32, item: Evidence)]
  private let standings: Standings

  init(record: Record, places: Addresses, lookup: Standings.Lookup) {
    marks = record.marks
    evidence = record.marks.enumerated().flatMap { number, mark in
      mark.evidence.map { (UInt32(number), $0) }
    }
    standings = Standings(record.marks.map { MarkSpace.standing($0, places, lookup) })
  }

  private static func standing(
    _ mark: Mark, _ places: Addresses, _ lookup: Standings.Lookup
  ) -> Addresses.Standing {
    switch mark.subject {
    // A line made by hand does not say whether its word is a work or a name.
    case .source(let key): return lookup.standing(of: key)
    case .name(let name): return Addresses.Standing(names: lookup.names(name))
    case nil:
      guard let at = mark.place.flatMap({ places.ids(of: $0) }) else { return Addresses.Standing() }
      return places.standing(at)
    }
  }

  /// For each mark, the ids of this noun it stands on.
  func places(_ noun: Noun) -> [[UInt32]] { standings.places(noun) }

  /// Marks on one row of this noun.
  func marks(on noun: Noun, _ id: UInt32) -> [UInt32] { standings.lines(on: noun, id) }

  func isOf(_ noun: Noun, _ id: UInt32) -> Bool {
    switch noun {
    case .flags: marks[Int(id)].kind == .flag
    case .notes: marks[Int(id)].kind == .note
    case .confirmations: marks[Int(id)].kind == .confirmation
    case .disputes: marks[Int(id)].kind == .dispute
    default: true
    }
  }
}
