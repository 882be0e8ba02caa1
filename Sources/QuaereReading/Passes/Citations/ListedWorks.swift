import QuaereCore

/// The works that lists describe, as `SourceResolver` finds them.
struct ListedWorks {
  /// Of the document at hand: index in `Document.listedWorks` to index in the resolver's works.
  var own: [Int] = []
  private var byKey: [String: Int] = [:]
  private var byAuthor: [String: [Int]] = [:]

  mutating func add(_ work: Work, at index: Int) {
    if let key = work.listing?.key { byKey[Folding.fold(key)] = index }
    for key in work.authorKeys { byAuthor[key, default: []].append(index) }
  }

  /// The work whose key or place in the document's list the citation gives; or, where it gives an
  /// author and a year alone, the only one with both.
  func work(for citation: Citation, among works: [Work]) -> Int? {
    if let listed = citation.listed, own.indices.contains(listed) { return own[listed] }
    if let key = citation.key.flatMap({ WorkKey.kept($0) }) { return byKey[Folding.fold(key)] }
    guard citation.title == nil, citation.form != .ibid, !citation.authors.isEmpty,
      let year = citation.date.flatMap({ EDTF($0) })?.earliest.civil.year
    else { return nil }
    let found: [Int] = candidates(citation).filter { works[$0].listing?.year == year }
    return found.count == 1 ? found[0] : nil
  }

  /// The only work of that author whose title the citation gives in part or one letter off.
  func shortened(_ citation: Citation, among works: [Work]) -> Int? {
    guard let title = citation.title.map({ WorkTitle($0) }), !citation.authors.isEmpty else {
      return nil
    }
    let year = citation.date.flatMap { EDTF($0) }?.earliest.civil.year
    let found: [Int] = candidates(citation).filter { index in
      guard let full = works[index].title else { return false }
      // Of a very short form the year has to say that it is one.
      let begins =
        year != nil && year == works[index].listing?.year
        && full.letters.hasPrefix(title.letters)
      return begins || title.shortens(full) || title.resembles(full) || full.shortens(title)
    }
    return found.count == 1 ? found[0] : nil
  }

  private func candidates(_ citation: Citation) -> Set<Int> {
    Set(Surname.keys(citation.authors).flatMap { byAuthor[$0] ?? [] })
  }
}
