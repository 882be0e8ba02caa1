import QuaereCore

extension RecordFold {
  /// A contested mark is resolved by one of those who contest it, with a reason, for all of them.
  mutating func resolve(_ name: String, as status: Mark.Status?, why: String?, by entry: Entry) {
    for index in marks(named: name, by: entry, verb: "resolves") {
      let mark = folded.record.marks[index]
      let opponents = folded.record.marks.indices.filter {
        isContest(folded.record.marks[$0], mark)
      }
      if !opponents.isEmpty {
        let people = Set(opponents.map { folded.record.marks[$0].author } + [mark.author])
        guard people.contains(entry.author), !(why ?? "").isEmpty else {
          let names = people.sorted().joined(separator: " and ")
          odd(
            "still-contested",
            "\(name) is contested by \(names); one of them resolves it with a reason", entry)
          continue
        }
      }
      for index in opponents + [index] {
        folded.record.marks[index].status = status ?? .resolved
        settled.insert(folded.record.marks[index].id)
      }
    }
  }

  mutating func reopen(_ name: String, by entry: Entry) {
    for index in marks(named: name, by: entry, verb: "reopens") {
      let mark = folded.record.marks[index]
      settled.remove(mark.id)
      folded.record.marks[index].status =
        switch mark.kind {
        case .confirmation where mark.state != .changed: .confirmed
        case .dispute: .disputed
        default: .open
        }
    }
  }

  mutating func withdraw(_ name: String, by entry: Entry) {
    for index in marks(named: name, by: entry, verb: "withdraws") {
      let mark = folded.record.marks[index]
      guard mark.author == entry.author else {
        odd("not-yours", "\(entry.id) withdraws \(name), which is \(mark.author)'s", entry)
        continue
      }
      folded.record.marks[index].status = .withdrawn
      settled.insert(mark.id)
    }
  }

  /// Marks what two people judge differently and neither has resolved.
  mutating func findContests() {
    let judged = folded.record.marks.indices.filter { isLive(folded.record.marks[$0]) }
    let groups = Dictionary(grouping: judged) { RecordFold.key(folded.record.marks[$0]) }
    for group in groups.values where group.count > 1 {
      let marks = group.map { folded.record.marks[$0] }
      for (index, mark) in zip(group, marks) where marks.contains(where: { isContest($0, mark) }) {
        folded.record.marks[index].status = .contested
      }
    }
  }

  /// Indices of an entry's marks; reports a name that is nobody's.
  private mutating func marks(named name: String, by entry: Entry, verb: String) -> [Int] {
    let found = folded.record.marks.indices.filter { index in
      let id = folded.record.marks[index].id
      return id == name || id.hasPrefix("\(name).")
    }
    if found.isEmpty, !folded.undone.contains(name) {
      odd("names-nothing", "\(entry.id) \(verb) \(name), which no session has", entry)
    }
    return found
  }

  private func isLive(_ mark: Mark) -> Bool {
    (mark.kind == .confirmation || mark.kind == .dispute) && !settled.contains(mark.id)
      && mark.status != .withdrawn
  }

  private func isContest(_ one: Mark, _ other: Mark) -> Bool {
    one.author != other.author && isLive(one) && isLive(other) && RecordFold.isOpposed(one, other)
  }

  /// A confirmation and a dispute of the same words.
  static func isOpposed(_ one: Mark, _ other: Mark) -> Bool {
    let kinds: Set = [one.kind, other.kind]
    guard kinds == [.confirmation, .dispute], key(one) == key(other) else { return false }
    if let source = one.source { return source == other.source }
    guard let here = one.place, let there = other.place, overlaps(here, there) else { return false }
    guard here == there, let range = one.anchor.range, let rest = other.anchor.range else {
      return true
    }
    return range.overlaps(rest)
  }

  private static func overlaps(_ one: Address, _ other: Address) -> Bool {
    guard case .sentences(let section, let passage, let first, let last) = one.place,
      case .sentences(section, passage, let from, let to) = other.place
    else { return one == other }
    return first <= to && from <= last && one.handle == other.handle
  }

  /// Marks that can contest each other have the same key.
  private static func key(_ mark: Mark) -> String {
    if let source = mark.source { return "source \(source)" }
    guard let place = mark.place else { return "adrift \(mark.id)" }
    guard case .sentences(let section, let passage, _, _) = place.place else { return "\(place)" }
    return "\(place.handle ?? ""):\(section).\(passage). sentences"
  }
}
