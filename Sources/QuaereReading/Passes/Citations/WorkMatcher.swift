import QuaereCore

/// Finds the work that a citation means among those met before.
struct WorkMatcher {
  enum Match {
    /// The same title, and nothing that speaks against it.
    case same(Int)
    case shortened(Int)
    case despiteSpelling(Int)
    case byAuthor(Int)

    var work: Int {
      switch self {
      case .same(let work), .shortened(let work), .despiteSpelling(let work), .byAuthor(let work):
        work
      }
    }
  }

  let works: [Work]
  /// Works of this document, in the order met, then by titles all others.
  let recent: [Int]
  let byTitle: [String: [Int]]

  func match(_ citation: Citation, isBackReference: Bool) -> Match? {
    let keys = Surname.keys(citation.authors)
    guard let given = citation.title else {
      return keys.isEmpty
        ? nil : recent.last { !works[$0].authorKeys.isDisjoint(with: keys) }.map(Match.byAuthor)
    }
    let title = WorkTitle(given)
    let fits = { (work: Int) in self.fits(citation, keys, self.works[work]) }
    if let same = recent.last(where: { works[$0].title?.letters == title.letters && fits($0) }) {
      return .same(same)
    }
    let others = byTitle[title.letters] ?? []
    if !title.isCut, let same = others.last(where: { fits($0) && shareAuthor(keys, works[$0]) }) {
      return .same(same)
    }
    if title.isCut || isShort(citation),
      let longer = recent.last(where: { work in
        (works[work].title.map { title.shortens($0) } ?? false) && fits(work)
      })
    {
      return .shortened(longer)
    }
    return recent.suffix(300).last { work in
      (works[work].title.map { title.resembles($0) } ?? false) && fits(work)
    }.map(Match.despiteSpelling)
  }

  private func isShort(_ citation: Citation) -> Bool {
    citation.date == nil && citation.container == nil
  }

  private func shareAuthor(_ keys: Set<String>, _ work: Work) -> Bool {
    if keys.isEmpty && work.authorKeys.isEmpty { return true }
    return !keys.isDisjoint(with: work.authorKeys)
  }

  /// Nothing in the citation says that it is another work: another author, or another issue or year
  /// of a periodical. Another volume is the same work.
  private func fits(_ citation: Citation, _ keys: Set<String>, _ work: Work) -> Bool {
    if !keys.isEmpty, !work.authorKeys.isEmpty, keys.isDisjoint(with: work.authorKeys) {
      return false
    }
    if let container = citation.container, let other = work.source.container,
      WorkTitle(container).letters != WorkTitle(other).letters
    {
      return false
    }
    guard work.isPeriodical || work.source.container != nil else { return true }
    if let issue = citation.issue, let other = work.issue,
      Folding.fold(issue) != Folding.fold(other)
    {
      return false
    }
    if let date = citation.date.flatMap({ EDTF($0) }),
      let other = work.source.date.flatMap({ EDTF($0) })
    {
      return date.overlaps(other)
    }
    return true
  }
}
