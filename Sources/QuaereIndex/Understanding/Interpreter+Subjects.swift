import QuaereCore
import QuaereQuery

/// Works and names by what they are called, for marks on them.
extension Interpreter {
  /// The work and the name that a word may mean. What is written in these very letters comes before
  /// what differs in case or accents: `avrich` is a key, `Avrich` a name.
  public func subjects(called word: String) -> [Subject] {
    let source = sources.source(key: word).map { index.sourceKey[Int($0)] }
    let found = names.lookup(exactly: Folding.fold(word))
    let isName = !found.isEmpty
    let isExactKey = source == word
    let isExactName = isName && isSpelling(word)
    if isExactKey, !isExactName { return [.source(word)] }
    if isExactName, !isExactKey { return [.name(word)] }
    return (source.map { [.source($0)] } ?? []) + found.prefix(1).map { .name(names.text(of: $0)) }
  }

  /// A row of names or sources as what it is; nil for other rows.
  public func subject(_ row: String, of noun: Noun) -> Subject? {
    switch Relation.space(of: noun) {
    case .sources: .source(row)
    case .names, .spellings: .name(row)
    default: nil
    }
  }

  private func isSpelling(_ word: String) -> Bool {
    (0..<index.spellingText.count).contains { index.spellingText[$0] == word }
      || (0..<index.nameText.count).contains { index.nameText[$0] == word }
  }
}
