import QuaereCore

/// Given names as they are written, each looked at once, and what makes two of them one name in
/// whatever language or spelling.
struct GivenForms {
  /// Something that two given names may have in common; they are one name when there is any.
  enum Likeness: Hashable {
    case letters(String, isInitial: Bool)
    case key(String)
    /// Both stand in one line of `GivenNames`.
    case line(Int)
  }

  private var known: [String: [Likeness]] = [:]

  /// Initials are like nothing but the same initials.
  mutating func likenesses(of name: String) -> [Likeness] {
    if let made = known[name] { return made }
    let folded = Folding.fold(name)
    let words = name.split(separator: " ")
    let isInitial = words.allSatisfy { $0.count == 1 }
    var made = [Likeness.letters(folded, isInitial: isInitial)]
    if !isInitial {
      made += SpellingKey.keys(of: name).map { .key($0) }
      made += GivenNames.line(of: folded).map { [.line($0)] } ?? []
    }
    known[name] = made
    return made
  }
}
