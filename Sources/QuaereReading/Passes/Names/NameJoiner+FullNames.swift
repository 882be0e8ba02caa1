extension NameJoiner {
  /// Forms with a given name or initial, by the keys of their surnames. Initials come last: one
  /// joins the only name that it fits, and never makes two names one.
  mutating func joinFullNames() {
    let groups = grouped(forms.indices.filter { forms[$0].isFullName })
    for (_, members) in groups {
      // Whatever is like the same is one name; the first that is joins all others.
      var first: [Int: Int] = [:]
      for form in members {
        for likeness in allKeys.given[forms[form].name] {
          if let one = first[likeness] {
            join(form, to: one) { _ in "the same surname and given name, spelled alike" }
          } else {
            first[likeness] = form
          }
        }
      }
    }
    var onlyInitials: [Int: Bool] = [:]
    for (_, members) in groups {
      let initials = members.filter { form in
        let name = forms[form].name
        if let known = onlyInitials[name] { return known }
        let isOnly = names.shapes[name].hasOnlyInitials
        onlyInitials[name] = isOnly
        return isOnly
      }
      if !initials.isEmpty { joinInitials(initials, members) }
    }
  }

  /// The names of one surname, by the first letter of their given names.
  private mutating func joinInitials(_ initials: [Int], _ members: [Int]) {
    var fitting: [Initial: Namesake] = [:]
    for full in members where !shape(full).hasOnlyInitials {
      let root = sets.root(full)
      let letter = shape(full).initials.first
      for place in [Initial(letter, in: forms[full].document), Initial(letter, in: nil)] {
        fitting[place, default: Namesake(full, root)].add(root)
      }
    }
    for form in initials {
      let letter = shape(form).initials.first
      let nearest =
        fitting[Initial(letter, in: forms[form].document)] ?? fitting[Initial(letter, in: nil)]
      guard let nearest, nearest.isOnly else { continue }
      join(form, to: nearest.form) {
        "the same surname, and an initial that fits “\($0.text(nearest.form))” only"
      }
    }
  }

  /// An initial in one document, or in any.
  private struct Initial: Hashable {
    let letter: Character?
    let document: Int?

    init(_ letter: Character?, in document: Int?) {
      (self.letter, self.document) = (letter, document)
    }
  }

  /// The first of the names that fit, and whether they are all one.
  private struct Namesake {
    let form: Int
    private let root: Int
    private(set) var isOnly = true

    init(_ form: Int, _ root: Int) { (self.form, self.root) = (form, root) }

    mutating func add(_ other: Int) { if other != root { isOnly = false } }
  }
}
