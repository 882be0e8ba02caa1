import QuaereCore

/// Decides which forms are spellings of one name.
///
/// Full names meet under the key of the whole name. A bare surname joins the only full name of its
/// document that ends in it; where the document has none, the only one of the library. Initials
/// agree with the given name they begin.
///
/// A library of 100,000 documents may name one person in each of them, so that nothing here looks at
/// pairs of forms, and nothing but numbers is compared.
struct NameJoiner {
  let forms: [JoinedForm]
  let names: NameTable
  let allKeys: NameKeys
  var sets: UnionFind
  /// Why a form stands with another, by form.
  private(set) var reasons: [Int: String] = [:]

  init(_ forms: [JoinedForm], _ names: NameTable) {
    self.forms = forms
    self.names = names
    allKeys = NameKeys(forms, names)
    sets = UnionFind(count: forms.count)
  }

  mutating func roots() -> [Int] {
    joinBodies()
    joinFullNames()
    joinBareToFull()
    joinRest()
    return forms.indices.map { sets.root($0) }
  }

  func text(_ form: Int) -> String { names.text(forms[form].name) }
  func shape(_ form: Int) -> NameShape { names.shapes[forms[form].name] }

  /// Of the surname of a full name, else of all of it.
  func keys(_ form: Int) -> ArraySlice<Int> {
    forms[form].isFullName ? allKeys.surnames[forms[form].name] : allKeys.whole[forms[form].name]
  }

  /// `Golos Truda` looks like a full name; where another spelling of all of it is surely the name of
  /// a body or a place, it is that.
  private mutating func joinBodies() {
    var sure: [Int: Int] = [:]
    for index in forms.indices
    where !forms[index].isFullName && !forms[index].votes.isGuess
      && shape(index).words.count > 1
    {
      for key in keys(index) where sure[key] == nil { sure[key] = index }
    }
    if sure.isEmpty { return }
    let guesses = forms.indices.filter { forms[$0].isFullName && forms[$0].votes.isGuess }
    let whole = SpellingKeys.keys(of: guesses.map { text($0) })
    for (index, keys) in zip(guesses, whole) {
      let known = keys.compactMap { allKeys.known($0) }
      guard let body = known.compactMap({ sure[$0] }).first else { continue }
      join(index, to: body) { _ in "the whole name is spelled alike" }
    }
  }

  /// Bare names, places and groups: one key, one name, unless two full names part them.
  private mutating func joinRest() {
    let rest = forms.indices.filter { !forms[$0].isFullName }
    for (_, members) in grouped(rest) {
      for other in members.dropFirst() {
        guard let one = members.first, mayMeet(one, other) else { continue }
        join(other, to: one) { joiner in
          let key = joiner.keys(one).first.map { joiner.allKeys.texts[$0] } ?? ""
          return "the spelling key of both is “\(key)”"
        }
      }
    }
  }

  /// Not when both already stand with full names of different people.
  private mutating func mayMeet(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (sets.root(one), sets.root(other))
    return left == right || !forms[left].isFullName || !forms[right].isFullName
  }

  /// Forms by key, of two and more, in the order in which keys come first.
  func grouped(_ indices: [Int]) -> [(key: Int, members: [Int])] {
    var counts = [Int](repeating: 0, count: allKeys.count)
    for index in indices { for key in keys(index) { counts[key] += 1 } }
    var places = [Int](repeating: -1, count: allKeys.count)
    var groups: [(key: Int, members: [Int])] = []
    for index in indices {
      for key in keys(index) where counts[key] > 1 {
        if places[key] < 0 {
          places[key] = groups.count
          groups.append((key, []))
          groups[groups.count - 1].members.reserveCapacity(counts[key])
        }
        groups[places[key]].members.append(index)
      }
    }
    return groups
  }

  /// - Parameter reason: asked for where the two are written otherwise.
  mutating func join(_ form: Int, to other: Int, _ reason: (NameJoiner) -> String) {
    if sets.root(form) == sets.root(other) { return }
    sets.join(form, other)
    if forms[form].name != forms[other].name {
      reasons[form] = "“\(text(form))”: \(reason(self))"
    }
  }
}
