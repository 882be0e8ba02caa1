import QuaereCore

/// Gathers the written forms of one document, with their kinds' votes.
struct NameForms {
  private(set) var forms: [NameForm] = []
  private(set) var noteMentions: [Mention] = []
  private var known: [String: Int] = [:]
  private var rows = NameRows()
  /// Ranges of the mentions in notes, by block.
  private var inNotes: [Int: [Range<Int>]] = [:]

  /// What stands in a row with people is a person, and with places a place. Twice, so that a row
  /// tells it on from both ends.
  mutating func shareInRows() {
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
  mutating func guessRest() {
    for index in forms.indices where forms[index].votes.kind == .unknown {
      let text = forms[index].text
      guard text.count > 3, NameShape(text: text).isBare else { continue }
      if !text.hasSuffix("s"), !text.hasSuffix("y") || text.hasSuffix("sky") {
        forms[index].votes.person = 1
      }
    }
  }

  /// Sets the form of each mention of the document.
  mutating func add(_ document: inout Document, _ texts: inout BlockTexts) {
    var last: (form: Int, end: Int, block: Int)?
    let isFrench = document.metadata.language?.hasPrefix("fr") ?? false
    var isEmphasised: (block: Int, ranges: [Range<Int>]) = (-1, [])
    for (at, mention) in document.mentions.enumerated() {
      let text = texts.text(of: mention.block, in: document)
      if isEmphasised.block != mention.block {
        isEmphasised = (mention.block, document.block(mention.block).emphasis)
      }
      let core = NameTitles.core(of: mention.range, in: text, isFrench: isFrench)
      let form = form(Normalised.collapsingWhiteSpace(text.string(core)))
      let cues = KindCues(
        text: text, tokens: text.tokens(in: core), isQuoted: isQuoted(mention.range, text),
        isEmphasised: isEmphasised.ranges.contains(mention.range))
      forms[form].votes = forms[form].votes + cues.votes()
      let gap = last.flatMap { last in
        last.block == mention.block ? text.string(last.end..<mention.range.lowerBound) : nil
      }
      rows.add(last?.form, form, gap: gap)
      last = (form, mention.range.upperBound, mention.block)
      forms[form].mentionCount += 1
      document.mentions[at].name = form
    }
  }

  /// Keys of the names in the text.
  func spellingKeys() -> Set<String> {
    var keys: Set<String> = []
    for form in forms where form.mentionCount > 0 {
      keys.formUnion(SpellingKey.keys(of: form.text))
      let shape = NameShape(text: form.text)
      if shape.isFullName(form.votes) { keys.formUnion(SpellingKey.keys(of: shape.surname)) }
    }
    return keys
  }

  mutating func countMarks(_ marks: inout MarkedNames, _ document: Document) {
    if marks.isEmpty { return }
    for mention in document.mentions + noteMentions {
      forms[mention.name].marked = forms[mention.name].marked + marks.votes(for: mention)
    }
  }

  mutating func add(_ mention: Mention, spelled text: String) {
    add(mention, to: form(Normalised.collapsingWhiteSpace(text)))
  }

  /// Adds a place in a note unless one that was found there before covers it.
  private mutating func add(_ mention: Mention, to form: Int) {
    let taken = inNotes[mention.block] ?? []
    if taken.contains(where: { $0.overlaps(mention.range) }) { return }
    inNotes[mention.block, default: []].append(mention.range)
    var mention = mention
    mention.name = form
    noteMentions.append(mention)
    forms[form].noteMentionCount += 1
  }

  private func isQuoted(_ range: Range<Int>, _ text: TokenText) -> Bool {
    let (before, after) = (text.byte(range.lowerBound - 1), text.byte(range.upperBound))
    let opens = before == 0x22 || (before == 0x9C && text.byte(range.lowerBound - 2) == 0x80)
    return opens && (after == 0x22 || after == 0xE2)
  }

  private mutating func form(_ text: String) -> Int {
    if let index = known[text] { return index }
    forms.append(NameForm(text: text))
    known[text] = forms.count - 1
    return forms.count - 1
  }

  mutating func addAuthors(_ document: Document) {
    for (index, citation) in document.citations.enumerated()
    where !citation.inferred.contains("author") {
      let note = document.footnotes[citation.footnote].block
      let block = document.passages.count + citation.footnote
      for name in citation.authors where !PersonText.isBody(name) {
        let form = form(Normalised.collapsingWhiteSpace(name))
        forms[form].votes.person += 4
        if let range = ByteSearch.first(name, in: note.text, citation.range) {
          add(Mention(block: block, range: range), to: form)
        }
        forms[form].citation = index
      }
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
