import QuaereCore

/// Marks as rows, and where they stand: on passages through their sentences, on footnotes through
/// their citations, on works and names by what they are called.
struct MarkSpace {
  let marks: [Mark]
  let evidence: [(mark: UInt32, item: Evidence)]
  /// For each mark, the ids of a noun it stands on.
  private var standing: [Noun: [[UInt32]]] = [:]
  private var reverse: [Noun: [UInt32: [UInt32]]] = [:]

  /// Nouns that a mark can stand on.
  static let nouns: [Noun] = [
    .sentences, .passages, .sections, .documents, .footnotes, .citations, .sources, .names,
  ]

  /// Finds what a mark on no place is on.
  struct Lookup {
    var source: (String) -> UInt32?
    var names: (String) -> [UInt32]
  }

  init(record: Record, places: Addresses, lookup: Lookup) {
    marks = record.marks
    evidence = record.marks.enumerated().flatMap { number, mark in
      mark.evidence.map { (UInt32(number), $0) }
    }
    let found = record.marks.map { MarkSpace.standing($0, places, lookup) }
    for noun in MarkSpace.nouns {
      let ids = found.map { $0.ids(of: noun) }
      var map: [UInt32: [UInt32]] = [:]
      for (number, ids) in ids.enumerated() {
        for id in ids { map[id, default: []].append(UInt32(number)) }
      }
      standing[noun] = ids
      reverse[noun] = map
    }
  }

  private static func standing(
    _ mark: Mark, _ places: Addresses, _ lookup: Lookup
  ) -> Addresses.Standing {
    switch mark.subject {
    case .source(let key):
      // A line made by hand does not say whether its word is a work or a name.
      if let source = lookup.source(key) { return Addresses.Standing(sources: [source]) }
      return Addresses.Standing(names: lookup.names(key))
    case .name(let name): return Addresses.Standing(names: lookup.names(name))
    case nil:
      guard let at = mark.place.flatMap({ places.ids(of: $0) }) else { return Addresses.Standing() }
      return places.standing(at)
    }
  }

  /// For each mark, the ids of this noun it stands on.
  func places(_ noun: Noun) -> [[UInt32]] {
    standing[noun] ?? [[UInt32]](repeating: [], count: marks.count)
  }

  /// Marks on one row of this noun.
  func marks(on noun: Noun, _ id: UInt32) -> [UInt32] { reverse[noun]?[id] ?? [] }

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
