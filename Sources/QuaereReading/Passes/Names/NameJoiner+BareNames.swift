extension NameJoiner {
  /// A bare surname to the only full name of its document that ends in it, else of the library.
  mutating func joinBareToFull() {
    var here: [Int: Bearers] = [:]
    var everywhere = Bearers()
    for index in forms.indices where forms[index].isFullName {
      let root = sets.root(index)
      let isSure = forms[index].votes.person >= 3
      for key in keys[index] {
        here[forms[index].document, default: Bearers()].add(root, key, isSure: isSure)
        everywhere.add(root, key, isSure: isSure)
      }
    }
    for index in forms.indices where forms[index].isBare && forms[index].votes.kind != .place {
      let near = bearers(of: index, here[forms[index].document] ?? Bearers())
      let found = near.isEmpty ? bearers(of: index, everywhere) : near
      guard found.count == 1, let full = found.first else { continue }
      let place = near.isEmpty ? "anywhere" : "here"
      join(
        index, to: full, "“\(forms[full].text)” is the only full name \(place) that ends in it")
    }
  }

  /// The roots of one or two people who bear a surname, two where there are more.
  private mutating func bearers(of bare: Int, _ all: Bearers) -> [Int] {
    // `Family Bible` looks like a full name, but nothing says that either is a person.
    let isPerson = forms[bare].votes.kind == .person && forms[bare].votes.person >= 2
    var roots: [Int] = []
    for key in keys[bare] {
      for form in (isPerson ? all.any[key] : all.sure[key]) ?? [] {
        let root = sets.root(form)
        if !roots.contains(root) { roots.append(root) }
        if roots.count == 2 { return roots }
      }
    }
    return roots
  }

  /// People by the keys of their surnames, each once.
  private struct Bearers {
    private(set) var any: [String: [Int]] = [:]
    /// Of those, who are surely people.
    private(set) var sure: [String: [Int]] = [:]
    private var seen: Set<Seen> = []

    private struct Seen: Hashable {
      let root: Int
      let key: String
      let isSure: Bool
    }

    mutating func add(_ root: Int, _ key: String, isSure: Bool) {
      if seen.insert(Seen(root: root, key: key, isSure: false)).inserted {
        any[key, default: []].append(root)
      }
      if isSure, seen.insert(Seen(root: root, key: key, isSure: true)).inserted {
        sure[key, default: []].append(root)
      }
    }
  }
}
