import QuaereCore

/// Given names as they are written, each once, and which of them are one name in whatever language
/// or spelling.
struct GivenForms {
  typealias ID = Int

  private struct Form {
    var folded: String
    var isInitial: Bool
    var keys: Set<String>
    var line: Int?
  }

  private var forms: [Form] = []
  private var known: [String: ID] = [:]
  private var agreed: [Pair: Bool] = [:]

  private struct Pair: Hashable {
    var one: ID
    var other: ID
  }

  mutating func id(of name: String) -> ID {
    if let id = known[name] { return id }
    let folded = Folding.fold(name)
    forms.append(
      Form(
        folded: folded, isInitial: name.count < 2, keys: Set(SpellingKey.keys(of: name)),
        line: GivenNames.line(of: folded)))
    known[name] = forms.count - 1
    return forms.count - 1
  }

  mutating func agree(_ one: ID, _ other: ID) -> Bool {
    if one == other { return true }
    let pair = Pair(one: min(one, other), other: max(one, other))
    if let known = agreed[pair] { return known }
    let found = areOne(forms[one], forms[other])
    agreed[pair] = found
    return found
  }

  private func areOne(_ one: Form, _ other: Form) -> Bool {
    if one.folded == other.folded { return true }
    if one.isInitial || other.isInitial { return false }
    return !one.keys.isDisjoint(with: other.keys) || (one.line != nil && one.line == other.line)
  }
}
