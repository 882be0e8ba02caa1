import QuaereCore

/// Names in the titles of cited works: `The Life of Pierre Rodin` names Rodin too.
///
/// Titles are full of capitals, so only names that the document's text knows count there, and of a
/// person only the surname, since the given name is that of the title's language.
extension NameForms {
  mutating func addTitles(_ document: Document) {
    var keys: Set<String>?
    for (footnote, citations) in Dictionary(grouping: document.citations, by: \.footnote)
      .sorted(by: { $0.key < $1.key })
    {
      let note = document.footnotes[footnote].block
      let titles = citations.compactMap { citation in
        citation.title.flatMap { ByteSearch.first($0, in: note.text, citation.range) }
      }
      if titles.isEmpty { continue }
      let text = TokenText(note.text)
      for name in NameScanner(text: text, use: WordUse([text]), bodies: []).names()
      where titles.contains(where: { $0.contains(name.lowerBound) }) {
        let known = keys ?? spellingKeys()
        keys = known
        guard let part = knownPart(of: name, text, known) else { continue }
        let mention = Mention(block: document.passages.count + footnote, range: part)
        add(mention, spelled: text.string(part))
      }
    }
  }

  /// The whole name, or the surname in it.
  private func knownPart(
    of name: Range<Int>, _ text: TokenText, _ known: Set<String>
  ) -> Range<Int>? {
    if !known.isDisjoint(with: SpellingKey.keys(of: text.string(name))) { return name }
    let tokens = text.tokens(in: name)
    guard tokens.count > 1, let first = tokens.first, let last = tokens.last,
      text[first].count == 1 || NameWords.givenNames.contains(text[first]),
      !known.isDisjoint(with: SpellingKey.keys(of: text.string(text[last])))
    else { return nil }
    return text[last].range
  }
}
