import QuaereCore

/// Decides which forms are spellings of one name.
///
/// Full names meet under the key of the whole name. A bare surname joins the only full name of its
/// document that ends in it; where the document has none, the only one of the library. Initials
/// agree with the given name they begin.
struct NameJoiner {
  private let forms: [JoinedForm]
  private var sets: UnionFind
  private let keys: [[String]]
  /// What stands before the surname in each full name.
  private let given: [GivenForms.ID?]
  private var givenForms = GivenForms()
  /// Why a form stands with another, by form.
  private(set) var reasons: [Int: String] = [:]

  init(_ forms: [JoinedForm]) {
    self.forms = forms
    sets = UnionFind(count: forms.count)
    keys = SpellingKeys.keys(of: forms.map { $0.isFullName ? $0.surname : $0.text })
    var givenForms = GivenForms()
    given = forms.map { $0.isFullName ? givenForms.id(of: $0.shape.given) : nil }
    self.givenForms = givenForms
  }

  mutating func roots() -> [Int] {
    joinBodies()
    joinFullNames()
    joinBareToFull()
    joinRest()
    return forms.indices.map { sets.root($0) }
  }

  /// `Golos Truda` looks like a full name; where another spelling of all of it is surely the name of
  /// a body or a place, it is that.
  private mutating func joinBodies() {
    var sure: [String: Int] = [:]
    for index in forms.indices
    where forms[index].words.count > 1 && !forms[index].isFullName && !forms[index].votes.isGuess {
      for key in keys[index] where sure[key] == nil { sure[key] = index }
    }
    if sure.isEmpty { return }
    for index in forms.indices where forms[index].isFullName && forms[index].votes.isGuess {
      let body = SpellingKey.keys(of: forms[index].text).lazy.compactMap { sure[$0] }.first
      guard let body else { continue }
      join(index, to: body, "the whole name is spelled alike")
    }
  }

  /// Forms with a given name or initial, by the keys of their surnames. Initials come last: one
  /// joins the only name that it fits, and never makes two names one.
  private mutating func joinFullNames() {
    let groups = grouped(forms.indices.filter { forms[$0].isFullName })
    for (_, members) in groups {
      for (place, one) in members.enumerated() {
        for other in members[(place + 1)...]
        where sets.root(one) != sets.root(other)
          && forms[one].hasOnlyInitials == forms[other].hasOnlyInitials && agree(one, other)
        {
          join(other, to: one, "the same surname and given name, spelled alike")
        }
      }
    }
    for (_, members) in groups {
      for initials in members where forms[initials].hasOnlyInitials {
        joinInitials(initials, among: members.filter { !forms[$0].hasOnlyInitials })
      }
    }
  }

  private mutating func joinInitials(_ form: Int, among full: [Int]) {
    let fitting = full.filter { forms[$0].initials.first == forms[form].initials.first }
    let here = fitting.filter { forms[$0].document == forms[form].document }
    let nearest = here.isEmpty ? fitting : here
    guard let one = nearest.first, Set(nearest.map { sets.root($0) }).count == 1 else { return }
    join(form, to: one, "the same surname, and an initial that fits “\(forms[one].text)” only")
  }

  private mutating func agree(_ left: Int, _ right: Int) -> Bool {
    guard let one = given[left], let other = given[right] else { return false }
    return givenForms.agree(one, other)
  }

  private mutating func joinBareToFull() {
    var byDocument: [Int: [String: [Int]]] = [:]
    var everywhere: [String: [Int]] = [:]
    for index in forms.indices where forms[index].isFullName {
      for key in keys[index] {
        byDocument[forms[index].document, default: [:]][key, default: []].append(index)
        everywhere[key, default: []].append(index)
      }
    }
    for index in forms.indices where forms[index].isBare && forms[index].votes.kind != .place {
      let near = candidates(keys[index], byDocument[forms[index].document] ?? [:], for: index)
      if near.count == 1, let full = near.first {
        join(index, to: full, "“\(forms[full].text)” is the only full name here that ends in it")
      } else if near.isEmpty {
        let far = candidates(keys[index], everywhere, for: index)
        guard far.count == 1, let full = far.first else { continue }
        join(
          index, to: full, "“\(forms[full].text)” is the only full name anywhere that ends in it")
      }
    }
  }

  /// One form of each person that has one of the keys.
  private mutating func candidates(
    _ keys: [String], _ full: [String: [Int]], for bare: Int
  ) -> [Int] {
    var roots: [Int] = []
    let isPerson = forms[bare].votes.kind == .person && forms[bare].votes.person >= 2
    for key in keys {
      // `Family Bible` looks like a full name, but nothing says that either is a person.
      for index in full[key] ?? [] where isPerson || forms[index].votes.person >= 3 {
        let root = sets.root(index)
        if !roots.contains(root) { roots.append(root) }
      }
    }
    return roots
  }

  /// Bare names, places and groups: one key, one name, unless two full names part them.
  private mutating func joinRest() {
    let rest = forms.indices.filter { !forms[$0].isFullName }
    for (_, members) in grouped(rest) {
      for other in members.dropFirst() {
        guard let one = members.first, mayMeet(one, other) else { continue }
        join(other, to: one, "the spelling key of both is “\(keys[one].first ?? "")”")
      }
    }
  }

  /// Not when both already stand with full names of different people.
  private mutating func mayMeet(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (sets.root(one), sets.root(other))
    return left == right || !forms[left].isFullName || !forms[right].isFullName
  }

  private func grouped(_ indices: [Int]) -> [(String, [Int])] {
    var groups: [String: [Int]] = [:]
    var order: [String] = []
    for index in indices {
      for key in keys[index] {
        if groups[key] == nil { order.append(key) }
        groups[key, default: []].append(index)
      }
    }
    return order.compactMap { key in groups[key].map { (key, $0) } }.filter { $0.1.count > 1 }
  }

  private mutating func join(_ form: Int, to other: Int, _ reason: String) {
    if sets.root(form) == sets.root(other) { return }
    sets.join(form, other)
    if forms[form].text != forms[other].text {
      reasons[form] = "“\(forms[form].text)”: \(reason)"
    }
  }
}
