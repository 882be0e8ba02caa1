import QuaereCore

/// Marks as rows, and where they stand: on passages through their sentences, on footnotes through
/// their citations, on works and names by what they are called.
///
/// Worked out for a noun when it is first asked about, and for marks of the record before only where
/// they stand somewhere else now: after each line there is a new one.
final class MarkSpace {
  let marks: [Mark]
  private let places: Addresses
  private let lookup: Standings.Lookup
  private(set) lazy var evidence = marks.enumerated().flatMap { number, mark in
    mark.evidence.map { (mark: UInt32(number), item: $0) }
  }
  private lazy var evidenceOf = Dictionary(grouping: evidence.indices) { evidence[$0].mark }
  /// What each mark stands on, where it is on a place.
  private lazy var found = resolve()
  /// For each mark, the ids of a noun it stands on.
  private var standing: [Noun: Lists] = [:]
  /// For each id of a noun, up to the last that has any, the marks on it.
  private var reverse: [Noun: Lists] = [:]
  private var before: MarkSpace?

  /// - Parameter before: of the record before, over the same index.
  init(record: Record, places: Addresses, lookup: Standings.Lookup, after before: MarkSpace? = nil)
  {
    marks = record.marks
    self.places = places
    self.lookup = lookup
    // Never more than one step back: what was not asked about knows nothing.
    self.before = before.flatMap { $0.isResolved ? $0 : $0.before }
  }

  private var isResolved = false

  private func resolve() -> [Addresses.IDs?] {
    let known = before
    before = nil
    isResolved = true
    return marks.enumerated().map { number, mark in
      if let known, number < known.marks.count, known.marks[number].place == mark.place {
        return known.found[number]
      }
      return mark.place.flatMap { places.ids(of: $0) }
    }
  }

  private func ids(of noun: Noun, _ number: Int) -> [UInt32] {
    let mark = marks[number]
    switch mark.subject {
    case .source(let key):
      // A line made by hand does not say whether its word is a work or a name.
      if let source = lookup.source(key) { return noun == .sources ? [source] : [] }
      return noun == .names ? lookup.names(key) : []
    case .name(let name): return noun == .names ? lookup.names(name) : []
    case nil: return found[number].map { places.standing($0).ids(of: noun) } ?? []
    }
  }

  /// For each mark, the ids of this noun it stands on.
  private func standings(_ noun: Noun) -> Lists {
    if let known = standing[noun] { return known }
    var made = Lists()
    if Standings.nouns.contains(noun) {
      for mark in marks.indices { made.append(ids(of: noun, mark)) }
    } else {
      for _ in marks { made.append([]) }
    }
    standing[noun] = made
    return made
  }

  /// Ids of this noun that a mark stands on.
  func places(_ noun: Noun, of mark: UInt32) -> ArraySlice<UInt32> { standings(noun)[Int(mark)] }

  /// Marks on one row of this noun.
  func marks(on noun: Noun, _ id: UInt32) -> ArraySlice<UInt32> {
    let marks = reverse[noun] ?? turned(noun)
    return Int(id) < marks.count ? marks[Int(id)] : []
  }

  private func turned(_ noun: Noun) -> Lists {
    let standings = standings(noun)
    let made = standings.transposed(count: standings.targets.max().map { Int($0) + 1 } ?? 0)
    reverse[noun] = made
    return made
  }

  /// Numbers of the evidence given for a mark.
  func evidence(of mark: UInt32) -> [Int] { evidenceOf[mark] ?? [] }

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
