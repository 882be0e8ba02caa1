import QuaereCore

/// Finds the work that a citation means among those met before.
struct WorkMatcher {
  enum Match {
    /// The same title, and nothing that speaks against it.
    case same(Int)
    case shortened(Int)
    case despiteSpelling(Int)
    case byAuthor(Int)
    /// Author and year, or the note that is named.
    case byDate(Int)
    case byNote(Int)

    var work: Int {
      switch self {
      case .same(let work), .shortened(let work), .despiteSpelling(let work), .byAuthor(let work),
        .byDate(let work), .byNote(let work):
        work
      }
    }
  }

  let works: [Work]
  /// Works of this document, in the order met, then by titles all others.
  let recent: [Int]
  let byTitle: [String: [Int]]
  /// Works of this document by the number of the footnote that cites them.
  let byNote: [Int: [Int]]

  func match(_ citation: Citation, isBackReference: Bool) -> Match? {
    let keys = Surname.keys(citation.authors)
    if let note = citation.refersTo, let work = inNote(note, citation, keys) {
      return .byNote(work)
    }
    guard let given = citation.title else {
      if keys.isEmpty { return nil }
      if !citation.isBackReference, let date = citation.date {
        let first = Set(citation.authors.prefix(1).flatMap { SpellingKey.keys(of: Surname.of($0)) })
        return recent.last { isOf(date, first, works[$0]) }.map(Match.byDate)
      }
      return recent.last { !works[$0].authorKeys.isDisjoint(with: keys) }.map(Match.byAuthor)
    }
    let title = WorkTitle(given)
    let fits = { (work: Int) in self.fits(citation, keys, self.works[work]) }
    // The issues of a newspaper all have one title; those cited last are near enough.
    let others = (byTitle[title.letters] ?? []).suffix(200)
    let here = others.filter(fits).compactMap { work in
      recent.lastIndex(of: work).map { (place: $0, work: work) }
    }
    if let same = here.max(by: { $0.place < $1.place }) { return .same(same.work) }
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

  /// The work of that author in the note, the one whose title names them, or the only one.
  private func inNote(_ note: Int, _ citation: Citation, _ keys: Set<String>) -> Int? {
    guard citation.title == nil, let there = byNote[note] else { return nil }
    if let own = there.last(where: { !works[$0].authorKeys.isDisjoint(with: keys) }) { return own }
    let surnames = citation.authors.map { Folding.fold(Surname.of($0)) }
    let named = there.first { work in
      let title = Folding.fold(works[work].source.title ?? "")
      return surnames.contains { title.contains($0) }
    }
    return named ?? there.first
  }

  /// The same year and the same first author.
  private func isOf(_ date: String, _ keys: Set<String>, _ work: Work) -> Bool {
    guard work.source.date == date, let first = work.authors.first else { return false }
    return !keys.isDisjoint(with: SpellingKey.keys(of: Surname.of(first)))
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
