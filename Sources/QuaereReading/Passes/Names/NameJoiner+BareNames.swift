extension NameJoiner {
  /// A bare surname to the only full name of its document that ends in it, else of the library.
  mutating func joinBareToFull() {
    var bearers = Bearers()
    for index in forms.indices where forms[index].isFullName {
      let root = sets.root(index)
      let isSure = forms[index].votes.person >= 3
      for key in keys(index) { bearers.add(root, key, in: forms[index].document, isSure: isSure) }
    }
    for index in forms.indices
    where !forms[index].isFullName && forms[index].votes.kind != .place && shape(index).isBare {
      let near = roots(of: index, bearers, in: forms[index].document)
      let found = near.isEmpty ? roots(of: index, bearers, in: nil) : near
      guard found.count == 1, let full = found.first else { continue }
      let place = near.isEmpty ? "anywhere" : "here"
      join(index, to: full) {
        "“\($0.text(full))” is the only full name \(place) that ends in it"
      }
    }
  }

  /// The roots of one or two people who bear a surname, two where there are more.
  private mutating func roots(
    of bare: Int, _ bearers: Bearers, in document: Int?
  ) -> [Int] {
    // `Family Bible` looks like a full name, but nothing says that either is a person.
    let isPerson = forms[bare].votes.kind == .person && forms[bare].votes.person >= 2
    var found: [Int] = []
    for key in keys(bare) {
      for form in bearers.forms(key, in: document, sureOnly: !isPerson) {
        let root = sets.root(form)
        if !found.contains(root) { found.append(root) }
        if found.count == 2 { return found }
      }
    }
    return found
  }

  /// People by the keys of their surnames, each once, in each document and in all.
  private struct Bearers {
    /// A key in one document, or in any: one number, since very many are looked up.
    private typealias Place = UInt64

    private struct Seen: Hashable {
      let root: Int
      let place: Place
    }

    private struct Met {
      var forms: [Place: [Int]] = [:]
      private var seen: Set<Seen> = []

      mutating func add(_ root: Int, _ place: Place) {
        if seen.insert(Seen(root: root, place: place)).inserted {
          forms[place, default: []].append(root)
        }
      }
    }

    private var all = Met()
    /// Of those, who are surely people.
    private var sure = Met()

    func forms(_ key: Int, in document: Int?, sureOnly: Bool) -> [Int] {
      let place = Bearers.place(key, document)
      return (sureOnly ? sure.forms[place] : all.forms[place]) ?? []
    }

    mutating func add(_ root: Int, _ key: Int, in document: Int, isSure: Bool) {
      for place in [Bearers.place(key, document), Bearers.place(key, nil)] {
        all.add(root, place)
        if isSure { sure.add(root, place) }
      }
    }

    private static func place(_ key: Int, _ document: Int?) -> Place {
      UInt64(truncatingIfNeeded: key) << 32 | UInt64(truncatingIfNeeded: (document ?? -1) + 1)
    }
  }
}
