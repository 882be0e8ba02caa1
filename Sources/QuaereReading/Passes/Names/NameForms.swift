import QuaereCore

/// Gathers the written forms of all documents, with their kinds' votes.
struct NameForms {
  private(set) var forms: [NameForm] = []
  private var known: [String: Int] = [:]
  /// Forms that stand beside each other in a row: `A, B and C`.
  private var rows: [(Int, Int)] = []

  init(_ library: Library) {
    for (index, document) in library.documents.enumerated() {
      known = [:]
      add(document, index)
      addAuthors(document, index, library)
    }
    shareInRows()
    guessRest()
  }

  /// What stands in a row with people is a person, and with places a place. Twice, so that a row
  /// tells it on from both ends.
  private mutating func shareInRows() {
    for (one, other) in rows + rows.reversed() {
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

  /// `, ` or ` and ` and nothing else.
  private func isRow(_ gap: Range<Int>, _ text: TokenText) -> Bool {
    guard gap.count <= 6 else { return false }
    return [", ", " and ", ", and ", " et ", " und ", " e ", " или ", " и "]
      .contains(text.string(gap))
  }

  private mutating func add(_ document: Document, _ index: Int) {
    var text: TokenText?
    var block = -1
    var last: (form: Int, end: Int, block: Int)?
    for (at, mention) in document.mentions.enumerated() {
      if mention.block != block {
        block = mention.block
        text = TokenText(document.block(block).text)
      }
      guard let text else { continue }
      let form = form(Normalised.collapsingWhiteSpace(text.string(mention.range)), index)
      let cues = KindCues(
        text: text, tokens: text.tokens(in: mention.range),
        isQuoted: isQuoted(mention.range, text))
      forms[form].votes = forms[form].votes + cues.votes()
      if let last, last.block == block, isRow(last.end..<mention.range.lowerBound, text) {
        rows.append((last.form, form))
      }
      last = (form, mention.range.upperBound, block)
      forms[form].mentions.append(at)
    }
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
          forms[form].authorMentions.append(Mention(block: block, range: range))
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
