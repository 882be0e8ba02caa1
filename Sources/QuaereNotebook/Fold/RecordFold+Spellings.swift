import QuaereCore

/// `alias` and `apart`. A later line of one's own replaces an earlier one; between two people it is
/// for them to settle, and the names stay joined until they do.
extension RecordFold {
  mutating func join(_ names: [String], by entry: Entry) {
    let line = NameLine(names: names, entry: entry)
    parted.removeAll { $0.entry.author == entry.author && line.has($0.names) }
    joined.append(line)
  }

  mutating func part(_ pair: [String], by entry: Entry) {
    for index in joined.indices
    where joined[index].entry.author == entry.author && joined[index].has(pair) {
      joined[index].names.removeAll { Folding.fold($0) == Folding.fold(pair[1]) }
    }
    joined.removeAll { $0.names.count < 2 }
    parted.append(NameLine(names: pair, entry: entry))
  }

  /// Puts the lines that are left into the record; reports those that clash.
  mutating func settleSpellings() {
    folded.joined = joined
    for line in joined { joinGroups(line.names) }
    folded.record.aparts = parted.map(\.names)
    for line in parted { reportIfJoined(line) }
  }

  /// Groups that share a spelling become one.
  private mutating func joinGroups(_ names: [String]) {
    var joined = names
    var rest: [[String]] = []
    for group in folded.record.aliases {
      let keys = Set(joined.map { Folding.fold($0) })
      if group.contains(where: { keys.contains(Folding.fold($0)) }) {
        joined = group + joined.filter { !group.contains($0) }
      } else {
        rest.append(group)
      }
    }
    folded.record.aliases = rest + [joined]
  }

  private mutating func reportIfJoined(_ line: NameLine) {
    let groups = folded.record.aliases.map { NameLine(names: $0, entry: line.entry) }
    guard let group = groups.first(where: { $0.has(line.names) }) else { return }
    let keys = Set(group.names.map { Folding.fold($0) })
    let joins = joined.filter { $0.names.contains { keys.contains(Folding.fold($0)) } }
      .map(\.entry.id)
    odd(
      "alias-against-apart",
      "\(line.entry.id) keeps \(line.names.joined(separator: " and ")) apart, which "
        + "\(joins.joined(separator: " and ")) joined; they stay joined until one of the lines is undone",
      line.entry)
  }
}
