import QuaereCore

/// What people judge of the same words, each with the last word of each.
struct Judgements {
  /// Judgements that still stand, of each person, in reading order.
  private let of: [String: [Mark]]

  init(_ marks: [Mark]) {
    var standing: [String: [Mark]] = [:]
    for mark in marks where mark.isJudgement && Judgements.verdict(mark) != nil {
      standing[mark.author, default: []].removeAll { RecordFold.isSameClaim($0, mark) }
      standing[mark.author, default: []].append(mark)
    }
    of = standing
  }

  var people: [String] { of.keys.sorted() }

  /// Pairs of judgements of the same words, each judgement once.
  func both(_ first: String, _ second: String) -> [(Mark, Mark)] {
    var rest = of[second] ?? []
    return (of[first] ?? []).compactMap { mark in
      guard let index = rest.lastIndex(where: { RecordFold.isSameClaim($0, mark) }) else {
        return nil
      }
      return (mark, rest.remove(at: index))
    }
  }

  /// What its maker holds: the last thing that he or she said of it. Nil when it was taken back, or
  /// given for words that are other words now.
  static func verdict(_ mark: Mark) -> Mark.Status? {
    if mark.status == .withdrawn || mark.status == .open { return nil }
    let own = mark.verdicts.last { $0.author == mark.author }?.status
    switch own {
    case nil, .resolved: return mark.kind == .confirmation ? .confirmed : .disputed
    case .withdrawn, .open: return nil
    case let verdict: return verdict
    }
  }
}
