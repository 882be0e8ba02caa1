import QuaereCore
import QuaereQuery

/// `citing` and `by`: works by key, author or words of the title.
extension Interpreter {
  func citing(_ matches: Matches<NameTerm>, _ noun: Noun) throws -> IDSet {
    try combined(matches) { term in
      try map(try sources(for: term), from: .sources, to: noun)
    }
  }

  func by(_ matches: Matches<NameTerm>, _ noun: Noun) throws -> IDSet {
    try combined(matches) { term in
      switch noun {
      case .sources, .citations, .voices:
        return try map(try sourcesByAuthor(term), from: .sources, to: noun)
      case .documents:
        return everything(noun).filter { matchesPerson(term, value(noun, $0, "creators").plain) }
      default:
        return try made(by: term, noun)
      }
    }
  }

  private func made(by term: Spanned<NameTerm>, _ noun: Noun) throws -> IDSet {
    guard case .words(let text) = term.value else { return .empty }
    let wanted = Folding.fold(Folding.fold(text) == "me" ? record.me : text)
    // Thousands of lines have few authors.
    var known: [String: Bool] = [:]
    return try filter(everything(noun)) {
      let author = value(noun, $0, "author").plain
      if let known = known[author] { return known }
      let fits = Folding.fold(author) == wanted
      known[author] = fits
      return fits
    }
  }

  private func combined(
    _ matches: Matches<NameTerm>, _ body: (Spanned<NameTerm>) throws -> IDSet
  ) throws -> IDSet {
    var result: IDSet?
    for term in matches.terms {
      let set = try body(term)
      result = result.map { matches.wantsAll ? $0.intersection(set) : $0.union(set) } ?? set
    }
    return result ?? .empty
  }

  private func matchesPerson(_ term: Spanned<NameTerm>, _ name: String) -> Bool {
    guard case .words(let text) = term.value else { return false }
    return holds(Words.folded(name), Words.folded(text))
  }

  /// Works by key, by author, or by words of the title.
  func sources(for term: Spanned<NameTerm>) throws -> IDSet {
    switch term.value {
    case .query(let query):
      let rows = try evaluate(query)
      return try map(IDSet(unsorted: rows.ids), from: rows.noun, to: .sources)
    case .words(let text):
      if let source = sources.source(key: text) { return IDSet(sorted: [source]) }
      let authored = sources(byAuthor: text)
      if !authored.isEmpty { return authored }
      let titled = sources(titled: text)
      if !titled.isEmpty { return titled }
      throw unknownSource(text, term.span)
    }
  }

  private func sourcesByAuthor(_ term: Spanned<NameTerm>) throws -> IDSet {
    switch term.value {
    case .query(let query):
      let rows = try evaluate(query)
      return try map(IDSet(unsorted: rows.ids), from: rows.noun, to: .sources)
    case .words(let text):
      let found = sources(byAuthor: text)
      if found.isEmpty { throw unknownAuthor(text, term.span) }
      return found
    }
  }

  func sources(byAuthor text: String) -> IDSet {
    IDSet(unsorted: authors(called: text).ids.flatMap { Array(index.authorSources[Int($0)]) })
  }

  /// An author's words, an alias of the person, or another spelling by key.
  func authors(called text: String) -> IDSet {
    let words = Words.folded(text)
    var authors = authors { holds(Words.folded($0), words) }
    if authors.isEmpty, words.count == 1 {
      authors = self.authors { SpellingKey.agree($0.split(separator: " ").last ?? "", text) }
    }
    let people = names.lookup(exactly: Folding.fold(text))
    for author in 0..<index.authorPerson.count
    where index.authorPerson[author] != Index.none
      && people.contains(names.canonical(index.authorPerson[author]))
    { authors.append(author) }
    return IDSet(unsorted: authors.map { UInt32($0) })
  }

  private func authors(where matches: (String) -> Bool) -> [Int] {
    (0..<index.authorName.count).filter { matches(index.authorName[$0]) }
  }

  private func sources(titled text: String) -> IDSet {
    let words = Words.folded(text)
    return everything(.sources).filter { source in
      let title = Words.folded(index.sourceTitle[Int(source)])
      return holds(title, words) || holds(Words.folded(index.sourceContainer[Int(source)]), words)
    }
  }

  private func unknownSource(_ text: String, _ span: Span) -> Diagnostic {
    let keys = (0..<sources.count).map { index.sourceKey[$0] }
    let near = nearest(to: text, in: keys + authorSurnames)
    return Diagnostic(
      code: "unknown-source", message: "nothing cited here is called “\(text)”, nor is an author",
      span: span, hints: near.isEmpty ? ["sources"] : [],
      replacements: near.isEmpty ? mostUsed(.source) : near)
  }

  private func unknownAuthor(_ text: String, _ span: Span) -> Diagnostic {
    let near = nearest(to: text, in: authorSurnames)
    return Diagnostic(
      code: "unknown-author", message: "no source cited here is by “\(text)”", span: span,
      hints: near.isEmpty ? ["authors"] : [],
      replacements: near.isEmpty ? mostUsed(.author) : near)
  }

  /// Spelled alike first, then a slip or two away; as they have to be typed.
  private func nearest(to text: String, in known: [String]) -> [String] {
    let alike = known.filter { SpellingKey.agree($0, text) }
    let near = alike + [Nearest.word(to: text, in: known)].compactMap { $0 }
    return near.reduce(into: []) {
      if !$0.contains($1.quotedIfNeeded) { $0.append($1.quotedIfNeeded) }
    }
  }

  private func mostUsed(_ kind: ValueKind) -> [String] {
    values(kind, prefix: "", limit: 1).map(\.text.quotedIfNeeded)
  }

  private var authorSurnames: [String] {
    (0..<index.authorName.count).compactMap {
      index.authorName[$0].split(separator: " ").last.map(String.init)
    }
  }
}
