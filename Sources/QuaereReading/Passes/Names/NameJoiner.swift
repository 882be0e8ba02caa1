import QuaereCore

/// Decides which forms are spellings of one name.
///
/// Full names meet under the key of the whole name. A bare surname joins the only full name of its
/// document that ends in it; where the document has none, the only one of the library. Initials
/// agree with the given name they begin.
///
/// A library of 100,000 documents may name one person in each of them, so that nothing here looks at
/// pairs of forms.
struct NameJoiner {
  let forms: [JoinedForm]
  var sets: UnionFind
  let keys: [[String]]
  /// What the given name of each full name is like.
  let given: [[GivenForms.Likeness]]
  /// Why a form stands with another, by form.
  private(set) var reasons: [Int: String] = [:]

  init(_ forms: [JoinedForm]) {
    self.forms = forms
    sets = UnionFind(count: forms.count)
    keys = SpellingKeys.keys(of: forms.map { $0.isFullName ? $0.surname : $0.text })
    var givenForms = GivenForms()
    given = forms.map { $0.isFullName ? givenForms.likenesses(of: $0.shape.given) : [] }
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
    let guesses = forms.indices.filter { forms[$0].isFullName && forms[$0].votes.isGuess }
    let whole = SpellingKeys.keys(of: guesses.map { forms[$0].text })
    for (index, keys) in zip(guesses, whole) {
      guard let body = keys.lazy.compactMap({ sure[$0] }).first else { continue }
      join(index, to: body, "the whole name is spelled alike")
    }
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

  func grouped(_ indices: [Int]) -> [(String, [Int])] {
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

  mutating func join(_ form: Int, to other: Int, _ reason: String) {
    if sets.root(form) == sets.root(other) { return }
    sets.join(form, other)
    if forms[form].text != forms[other].text {
      reasons[form] = "“\(forms[form].text)”: \(reason)"
    }
  }
}
