import QuaereCore

/// Groups of spellings that are one name, and what clashes in them.
struct SettledSpellings {
  private(set) var aliases: [[String]] = []
  private(set) var oddities: [Oddity] = []
  /// The group of each folded spelling, by its number; groups that went into others are empty.
  private var groups: [[String]] = []
  private var groupOf: [String: Int] = [:]

  init(joined: [NameLine], parted: [NameLine]) {
    for line in joined { join(line.names) }
    aliases = groups.filter { !$0.isEmpty }
    for line in parted { reportIfJoined(line, joined) }
  }

  /// Groups that share a spelling become one, which is the last then.
  private mutating func join(_ names: [String]) {
    let keys = names.map { Folding.fold($0) }
    var joined = names
    for number in Set(keys.compactMap { groupOf[$0] }).sorted() {
      joined = groups[number] + joined.filter { !groups[number].contains($0) }
      groups[number] = []
    }
    for name in joined { groupOf[Folding.fold(name)] = groups.count }
    groups.append(joined)
  }

  private mutating func reportIfJoined(_ line: NameLine, _ joined: [NameLine]) {
    let numbers = Set(line.names.map { groupOf[Folding.fold($0)] })
    guard numbers.count == 1, let number = numbers.first ?? nil else { return }
    let keys = Set(groups[number].map { Folding.fold($0) })
    let joins = joined.filter { $0.names.contains { keys.contains(Folding.fold($0)) } }
      .map(\.entry.id)
    oddities.append(
      Oddity(
        code: "alias-against-apart",
        message:
          "\(line.entry.id) keeps \(line.names.joined(separator: " and ")) apart, which "
          + "\(joins.joined(separator: " and ")) joined; they stay joined until one of the lines "
          + "is undone", file: line.entry.session, line: line.entry.lineNumber))
  }
}
