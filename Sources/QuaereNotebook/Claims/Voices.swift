import QuaereCore

/// The independent voices behind several judgements. Two that share a voice are one, and so are those
/// that are joined by a third.
struct Voices {
  /// A group for each independent voice; the names of what it stands for.
  private(set) var groups: [[String]] = []
  /// Judgements that rest on nobody but their maker.
  private(set) var ownReasoning = 0

  init(of marks: [Mark], _ voices: (Evidence) -> [String]) {
    for mark in marks {
      let own = mark.evidence.flatMap(voices)
      if own.isEmpty {
        ownReasoning += 1
        continue
      }
      let shared = groups.filter { group in own.contains(where: group.contains) }
      groups.removeAll { group in own.contains(where: group.contains) }
      var joined = shared.flatMap { $0 }
      for voice in own where !joined.contains(voice) { joined.append(voice) }
      groups.append(joined)
    }
  }

  /// Each with all it stands for.
  var names: [String] { groups.map { $0.joined(separator: ", ") } }
}
