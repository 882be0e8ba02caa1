import QuaereCore

/// Gathers the written forms of all documents, with their kinds' votes.
struct NameForms {
  private(set) var forms: [NameForm] = []
  private var known: [String: Int] = [:]
  private var rows = NameRows()
  /// Ranges of the notes of the document that was added last, by block.
  private var inNotes: [Int: [Range<Int>]] = [:]

  init(_ library: Library) {
    for (index, document) in library.documents.enumerated() {
      known = [:]
      inNotes = [:]
      add(document, index)
      addAuthors(document, index, library)
      addTitles(document, index)
    }
    shareInRows()
    guessRest()
  }

  /// What stands in a row with people is a person, and with places a place. Twice, so that a row
  /// tells it on from both ends.
  private mutating func shareInRows() {
    for (one, other) in rows.pairs + rows.pairs.reversed() {
      share(one, other)
      share(other, one)
    }
  }

  private mutating func share(_ from: Int, _ to: Int) {
    guard forms[to].votes.kind == .unknown else { return }
    switch forms[from].votes.kind {
    case .person: forms[to].votes.person = 1
    case .place: forms[to].votes.place = 1
    case .group, .unknown: break
    }
  }

  /// A lone word without any cue is most often a surname.
  private mutating func guessRest() {
    for index in forms.indices
    where forms[index].isBare && forms[index].votes.kind == .unknown && forms[index].text.count > 3
    {
      let text = forms[index].text
      if !text.hasSuffix("s"), !text.hasSuffix("y") || text.hasSuffix("sky") {
        forms[index].votes.person = 1
      }
    }
  }

  private mutating func add(_ document: Document, _ index: Int) {
    var text: TokenText?
    var block = -1
    var last: (form: Int, end: Int, block: Int)?
    let isFrench = document.metadata.language?.hasPrefix("fr") ?? false
    for (at, mention) in document.mentions.enumerated() {
      if mention.block != block {
        block = mention.block
        text = TokenText(document.block(block).text)
      }
      guard let text else { continue }
      let core = NameTitles.core(of: mention.range, in: text, isFrench: isFrench)
      let form = form(Normalised.collapsingWhiteSpace(text.string(core)), index)
      let cues = KindCues(
        text: text, tokens: text.tokens(in: core), isQuoted: isQuoted(mention.range, text),
        isEmphasised: document.block(block).emphasis.contains(mention.range))
      forms[form].votes = forms[form].votes + cues.votes()
      let gap = last.flatMap { last in
        last.block == block ? text.string(last.end..<mention.range.lowerBound) : nil
      }
      rows.add(last?.form, form, gap: gap)
      last = (form, mention.range.upperBound, block)
      forms[form].mentions.append(at)
    }
  }

  /// Keys of the names in the text of the document that was added last.
  func spellingKeys() -> Set<String> {
    var keys: Set<String> = []
    for form in known.values where !forms[form].mentions.isEmpty {
      keys.formUnion(SpellingKey.keys(of: forms[form].text))
      if forms[form].isFullName { keys.formUnion(SpellingKey.keys(of: forms[form].surname)) }
    }
    return keys
  }

  /// Adds a place in a note unless one that was found there before covers it.
  private mutating func add(_ mention: Mention, to form: Int) {
    let taken = inNotes[mention.block] ?? []
    if taken.contains(where: { $0.overlaps(mention.range) }) { return }
    inNotes[mention.block, default: []].append(mention.range)
    forms[form].noteMentions.append(mention)
  }

  mutating func add(_ mention: Mention, spelled text: String, _ document: Int) {
    add(mention, to: form(Normalised.collapsingWhiteSpace(text), document))
  }

  private func isQuoted(_ range: Range<Int>, _ text: TokenText) -> Bool {
    let (before, after) = (text.byte(range.lowerBound - 1), text.byte(range.upperBound))
    let opens = before == 0x22 || (before == 0x9C && text.byte(range.lowerBound - 2) == 0x80)
    return opens && (after == 0x22 || after == 0xE2)
  }

  private mutating func form(_ text: String, _ document: Int) -> Int {
    if let index = known[text] { return index }
    forms.append(NameForm(document: document, text: text))
    known[text] = forms.count - 1
    return forms.count - 1
  }

  private mutating func addAuthors(_ document: Document, _ index: Int, _ library: Library) {
    for citation in document.citations where !citation.inferred.contains("author") {
      let note = document.footnotes[citation.footnote].block
      let block = document.passages.count + citation.footnote
      for name in citation.authors where !PersonText.isBody(name) {
        let form = form(Normalised.collapsingWhiteSpace(name), index)
        forms[form].votes.person += 4
        if let range = ByteSearch.first(name, in: note.text, citation.range) {
          add(Mention(block: block, range: range), to: form)
        }
        forms[form].author = author(of: name, citation, library)
      }
    }
  }

  private func author(of name: String, _ citation: Citation, _ library: Library) -> Int? {
    guard library.sources.indices.contains(citation.source) else { return nil }
    let keys = Set(SpellingKey.keys(of: Surname.of(name)))
    return library.sources[citation.source].authors.first { author in
      !keys.isDisjoint(with: SpellingKey.keys(of: Surname.of(library.authors[author].name)))
    }
  }
}

/// Where a text first occurs in a part of another.
enum ByteSearch {
  static func first(_ part: String, in text: String, _ range: Range<Int>) -> Range<Int>? {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    guard range.upperBound <= bytes.count, !wanted.isEmpty, wanted.count <= range.count else {
      return nil
    }
    for start in range.lowerBound...(range.upperBound - wanted.count)
    where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
      return start..<(start + wanted.count)
    }
    return nil
  }
}
