import QuaereCore

extension RecordFold {
  /// A contested mark is resolved by one of those who contest it, with a reason, for all of them. A
  /// judgement that nobody contests is its maker's to settle; an open question is anybody's.
  mutating func resolve(_ name: String, as status: Mark.Status?, why: String?, by entry: Entry) {
    for index in marks(named: name, by: entry, verb: "resolves") {
      let mark = folded.record.marks[index]
      let opponents = opponents(of: mark)
      if let refusal = refusal(mark, opponents, entry.author, why) {
        odd(refusal.code, refusal.message, entry)
        continue
      }
      for index in opponents + [index] {
        say(status ?? .resolved, why, of: index, by: entry)
        settled.insert(folded.record.marks[index].id)
      }
    }
  }

  private func refusal(_ mark: Mark, _ opponents: [Int], _ author: String, _ why: String?) -> (
    code: String, message: String
  )? {
    guard mark.isJudgement else { return nil }
    let people = Set(opponents.map { folded.record.marks[$0].author } + [mark.author])
    let isParty = people.contains(author)
    if opponents.isEmpty {
      return isParty
        ? nil
        : ("not-yours", "\(mark.id) is \(mark.author)'s judgement; confirm or dispute is yours")
    }
    guard !isParty || (why ?? "").isEmpty else { return nil }
    let names = people.sorted().joined(separator: " and ")
    return (
      "still-contested",
      "\(mark.id) is contested by \(names); one of them resolves it with a reason"
    )
  }

  private func opponents(of mark: Mark) -> [Int] {
    (judgementsAt[RecordFold.key(mark)] ?? []).filter { isContest(folded.record.marks[$0], mark) }
  }

  private mutating func say(
    _ status: Mark.Status, _ why: String?, of index: Int, by entry: Entry
  ) {
    folded.record.marks[index].status = status
    folded.record.marks[index].verdicts.append(
      Verdict(
        id: entry.id, author: entry.author, made: entry.time, status: status, why: why ?? ""))
  }

  /// What one line settled is opened again together.
  mutating func reopen(_ name: String, why: String?, by entry: Entry) {
    for index in marks(named: name, by: entry, verb: "reopens") {
      let verdict = folded.record.marks[index].verdicts.last?.id
      let others = (judgementsAt[RecordFold.key(folded.record.marks[index])] ?? []).filter {
        $0 != index && verdict != nil && folded.record.marks[$0].verdicts.last?.id == verdict
      }
      for index in [index] + others { open(index, why, by: entry) }
    }
  }

  private mutating func open(_ index: Int, _ why: String?, by entry: Entry) {
    let mark = folded.record.marks[index]
    settled.remove(mark.id)
    let status: Mark.Status =
      switch mark.kind {
      case .confirmation where mark.state != .changed: .confirmed
      case .dispute: .disputed
      default: .open
      }
    say(status, why, of: index, by: entry)
  }

  mutating func withdraw(_ name: String, why: String?, by entry: Entry) {
    for index in marks(named: name, by: entry, verb: "withdraws") {
      guard isOwn(index, of: entry, verb: "withdraws") else { continue }
      say(.withdrawn, why, of: index, by: entry)
      settled.insert(folded.record.marks[index].id)
    }
  }

  func isOwn(_ index: Int, of entry: Entry) -> Bool {
    folded.record.marks[index].author == entry.author
  }

  mutating func isOwn(_ index: Int, of entry: Entry, verb: String) -> Bool {
    if isOwn(index, of: entry) { return true }
    let mark = folded.record.marks[index]
    odd("not-yours", "\(entry.id) \(verb) \(mark.id), which is \(mark.author)'s", entry)
    return false
  }

  /// Marks what two people judge differently and neither has resolved.
  mutating func findContests() {
    for group in judgementsAt.values where group.count > 1 {
      let marks = group.map { folded.record.marks[$0] }
      for (index, mark) in zip(group, marks) where marks.contains(where: { isContest($0, mark) }) {
        folded.record.marks[index].status = .contested
      }
    }
  }

  /// Positions of an entry's marks; reports a name that is nobody's.
  mutating func marks(named name: String, by entry: Entry, verb: String) -> [Int] {
    let found = marksOf[name] ?? []
    if found.isEmpty, !folded.undone.contains(name) {
      odd("names-nothing", "\(entry.id) \(verb) \(name), which no session has", entry)
    }
    return found
  }

  /// A confirmation whose words changed claims nothing until it is given again.
  private func isLive(_ mark: Mark) -> Bool {
    mark.isJudgement && !settled.contains(mark.id) && mark.status != .withdrawn
      && mark.status != .open
  }

  private func isContest(_ one: Mark, _ other: Mark) -> Bool {
    one.author != other.author && isLive(one) && isLive(other) && RecordFold.isOpposed(one, other)
  }
}
