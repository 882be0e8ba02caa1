import QuaereCore

/// The verdict of a claim sheet: the status that all lines come to, who holds it, and who has said
/// nothing yet.
struct Verdicts {
  private let marks: [Mark]
  private let people: [String]

  init(_ marks: [Mark], people: [String]) {
    self.marks = marks
    self.people = people
  }

  func words(voices: [String]) -> String {
    let said = status(voices)
    let silent = people.filter { person in
      !marks.contains { $0.author == person && $0.isJudgement }
    }
    let judged = marks.contains { $0.isJudgement }
    let rest = judged && !silent.isEmpty ? "; not yet judged by \(list(silent))" : ""
    return said + rest
  }

  private func status(_ voices: [String]) -> String {
    let contested = marks.filter { $0.status == .contested }
    if !contested.isEmpty { return "contested by \(makers(contested))" }
    let judged = marks.filter(\.isJudgement)
    let parts = [Mark.Status.refuted, .disputed, .undetermined, .confirmed].compactMap { status in
      part(status, judged.filter { held($0) == status }, voices)
    }
    if !parts.isEmpty { return parts.joined(separator: "; ") }
    if judged.contains(where: { $0.status == .open }) {
      return "to confirm again: the words changed"
    }
    let open = marks.filter { $0.kind == .flag && $0.status == .open }
    return open.isEmpty ? "not judged yet" : "open: flagged by \(makers(open))"
  }

  private func part(_ status: Mark.Status, _ marks: [Mark], _ voices: [String]) -> String? {
    guard let last = marks.last else { return nil }
    let held = marks.filter { $0.verdicts.last?.status != status }
    guard !held.isEmpty else { return settled(status, last) }
    var words = "\(status.rawValue) by \(makers(held))"
    if status == .confirmed, marks.count > 1, !voices.isEmpty, voices.count < marks.count {
      let counted = voices.count == 1 ? "1 voice" : "\(voices.count) voices"
      words += "; \(marks.count) confirmations, \(counted): they count as \(voices.count)"
    }
    return words
  }

  /// A contest that one of its parties resolved.
  private func settled(_ status: Mark.Status, _ mark: Mark) -> String? {
    guard let verdict = mark.verdicts.last else { return nil }
    let why = verdict.why.isEmpty ? "" : " (\(verdict.why))"
    return "\(status.rawValue), resolved by \(verdict.author) \(CivilDay.words(verdict.made))\(why)"
  }

  /// What the mark says in the end: a settled contest has one status for both sides.
  private func held(_ mark: Mark) -> Mark.Status? {
    switch mark.status {
    case .resolved: mark.kind == .confirmation ? .confirmed : .disputed
    case .confirmed, .disputed, .refuted, .undetermined: mark.status
    default: nil
    }
  }

  private func makers(_ marks: [Mark]) -> String {
    var seen: [String] = []
    for mark in marks where !seen.contains(mark.author) { seen.append(mark.author) }
    return list(
      seen.map { person in
        let last = marks.last { $0.author == person }?.made ?? ""
        return "\(person) \(CivilDay.words(last))"
      })
  }

  private func list(_ people: [String]) -> String { people.joined(separator: " and ") }
}
