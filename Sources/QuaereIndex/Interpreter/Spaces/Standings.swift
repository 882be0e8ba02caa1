import QuaereCore

/// Where lines of the record stand, line by line and the other way round.
struct Standings {
  private let count: Int
  /// For each line, the ids of a noun it stands on.
  private var standing: [Noun: [[UInt32]]] = [:]
  private var reverse: [Noun: [UInt32: [UInt32]]] = [:]

  /// Nouns that a line can stand on.
  static let nouns: [Noun] = [
    .sentences, .passages, .sections, .documents, .footnotes, .citations, .sources, .names,
  ]

  /// Finds what a line on no place is on.
  struct Lookup {
    var source: (String) -> UInt32?
    var names: (String) -> [UInt32]

    /// A work by its key, else a name.
    func standing(of word: String) -> Addresses.Standing {
      if let source = source(word) { return Addresses.Standing(sources: [source]) }
      return Addresses.Standing(names: names(word))
    }
  }

  init(_ found: [Addresses.Standing]) {
    count = found.count
    for noun in Standings.nouns {
      let ids = found.map { $0.ids(of: noun) }
      var map: [UInt32: [UInt32]] = [:]
      for (number, ids) in ids.enumerated() {
        for id in ids { map[id, default: []].append(UInt32(number)) }
      }
      standing[noun] = ids
      reverse[noun] = map
    }
  }

  func places(_ noun: Noun) -> [[UInt32]] {
    standing[noun] ?? [[UInt32]](repeating: [], count: count)
  }

  func lines(on noun: Noun, _ id: UInt32) -> [UInt32] { reverse[noun]?[id] ?? [] }
}
