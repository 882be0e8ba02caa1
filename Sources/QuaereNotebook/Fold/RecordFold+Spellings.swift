import QuaereCore

/// `alias` and `apart`. A later line of one's own replaces an earlier one; between two people it is
/// for them to settle, and the names stay joined until they do.
extension RecordFold {
  mutating func join(_ names: [String], by entry: Entry) {
    let line = NameLine(names: names, entry: entry)
    parted.removeAll { $0.entry.author == entry.author && line.has($0.names) }
    joined.append(line)
    spellings = nil
  }

  mutating func part(_ pair: [String], by entry: Entry) {
    for index in joined.indices
    where joined[index].entry.author == entry.author && joined[index].has(pair) {
      joined[index].names.removeAll { Folding.fold($0) == Folding.fold(pair[1]) }
    }
    joined.removeAll { $0.names.count < 2 }
    parted.append(NameLine(names: pair, entry: entry))
    spellings = nil
  }

  /// The lines that are left, as groups; worked out again only after a line about spellings.
  mutating func settledSpellings() -> SettledSpellings {
    if let spellings { return spellings }
    let settled = SettledSpellings(joined: joined, parted: parted)
    spellings = settled
    return settled
  }
}
