extension NameJoiner {
  /// Forms with a given name or initial, by the keys of their surnames. Initials come last: one
  /// joins the only name that it fits, and never makes two names one.
  mutating func joinFullNames() {
    let groups = grouped(forms.indices.filter { forms[$0].isFullName })
    for (_, members) in groups {
      // Whatever is like the same is one name; the first that is joins all others.
      var first: [GivenForms.Likeness: Int] = [:]
      for form in members {
        for likeness in given[form] {
          if let one = first[likeness] {
            join(form, to: one, "the same surname and given name, spelled alike")
          } else {
            first[likeness] = form
          }
        }
      }
    }
    for (_, members) in groups { joinInitials(members) }
  }

  /// The names of one surname, by the first letter of their given names.
  private mutating func joinInitials(_ members: [Int]) {
    let initials = members.filter { forms[$0].hasOnlyInitials }
    if initials.isEmpty { return }
    var fitting: [Initial: Namesake] = [:]
    for full in members where !forms[full].hasOnlyInitials {
      let root = sets.root(full)
      for place in [Initial(forms[full]), Initial(forms[full], in: nil)] {
        fitting[place, default: Namesake(full, root)].add(root)
      }
    }
    for form in initials {
      let nearest = fitting[Initial(forms[form])] ?? fitting[Initial(forms[form], in: nil)]
      guard let nearest, nearest.isOnly else { continue }
      let full = forms[nearest.form].text
      join(
        form, to: nearest.form, "the same surname, and an initial that fits “\(full)” only")
    }
  }

  /// An initial in one document, or in any.
  private struct Initial: Hashable {
    let letter: Character?
    let document: Int?

    init(_ form: JoinedForm) { self.init(form, in: form.document) }

    init(_ form: JoinedForm, in document: Int?) {
      letter = form.initials.first
      self.document = document
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
