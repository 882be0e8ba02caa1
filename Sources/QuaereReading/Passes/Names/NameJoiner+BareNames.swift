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
    private struct Place: Hashable {
      let key: Int
      /// -1 for all.
      let document: Int
    }

    private struct Seen: Hashable {
      let root: Int
      let place: Place
      let isSure: Bool
    }

    private var any: [Place: [Int]] = [:]
    /// Of those, who are surely people.
    private var sure: [Place: [Int]] = [:]
    private var seen: Set<Seen> = []

    func forms(_ key: Int, in document: Int?, sureOnly: Bool) -> [Int] {
      let place = Place(key: key, document: document ?? -1)
      return (sureOnly ? sure[place] : any[place]) ?? []
    }

    mutating func add(_ root: Int, _ key: Int, in document: Int, isSure: Bool) {
      for place in [Place(key: key, document: document), Place(key: key, document: -1)] {
        if seen.insert(Seen(root: root, place: place, isSure: false)).inserted {
          any[place, default: []].append(root)
        }
        if isSure, seen.insert(Seen(root: root, place: place, isSure: true)).inserted {
          sure[place, default: []].append(root)
        }
      }
    }
  }
}
