import QuaereCore

/// Authors of sources, each once however spelled.
struct AuthorRegistry {
  private(set) var authors: [Author] = []
  private var byKey: [String: [Int]] = [:]

  /// The index of an author; initials and given names must agree where both have them.
  mutating func index(of name: String) -> Int {
    let keys = SpellingKey.keys(of: Surname.of(name))
    let initials = Surname.initials(name)
    for key in keys {
      let known = byKey[key]?.first { index in
        let other = Surname.initials(authors[index].name)
        return initials.isEmpty || other.isEmpty || initials.first == other.first
      }
      if let known {
        if name.count > authors[known].name.count { authors[known].name = name }
        return known
      }
    }
    authors.append(Author(name: name))
    for key in keys { byKey[key, default: []].append(authors.count - 1) }
    return authors.count - 1
  }
}
