/// Cuts the notes whose titles nothing marks: sentences that cite from those that comment, and what
/// leads to a reference from the reference.
struct ClauseCutter {
  typealias Segment = CitationSplitter.Segment

  let note: NoteText
  private let signs: ReferencePieces
  private var made: [Segment] = []
  /// Tokens of the reference that is open.
  private var open: Range<Int>?

  static func refined(_ segments: [Segment], of note: NoteText) -> [Segment] {
    if note.isMarked { return segments }
    var cutter = ClauseCutter(note: note)
    for segment in segments { cutter.cut(segment) }
    return cutter.made
  }

  private init(note: NoteText) {
    self.note = note
    signs = ReferencePieces(text: note.text)
  }

  private var text: TokenText { note.text }

  private mutating func cut(_ segment: Segment) {
    let tokens = text.tokens(in: segment.range)
    if tokens.isEmpty { return }
    for sentence in sentences(tokens) { read(sentence, within: tokens) }
    close()
  }

  // MARK: Sentences

  private func sentences(_ tokens: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first = tokens.lowerBound
    for index in tokens.dropFirst() where endsSentence(before: index) {
      found.append(first..<index)
      first = index
    }
    found.append(first..<tokens.upperBound)
    return found
  }

  private func endsSentence(before index: Int) -> Bool {
    let offset = text[index].range.lowerBound
    if let title = note.title(at: offset), title.lowerBound < text[index - 1].range.upperBound {
      return false
    }
    let gap = text.bytes[text[index - 1].range.upperBound..<offset]
    if gap.contains(0x0A) { return true }
    // `(See, for example, …`
    if gap.contains(0x28) { return CommentWords.leads.contains(text[index]) }
    guard text[index].isCapital || text[index].isNumber || gap.contains(0xE2) else { return false }
    if gap.contains(0x2C) || gap.contains(0x3A) { return false }
    if gap.contains(0x29) {
      return gap.contains(0x2E) && text[index].isCapital && !signs.isShort(index - 1)
    }
    guard gap.contains(0x2E), gap.last == 0x20 || gap.count > 2 else { return false }
    return text[index].isCapital && !signs.isShort(index - 1)
  }

  // MARK: Reading

  private mutating func read(_ sentence: Range<Int>, within tokens: Range<Int>) {
    let dated = AuthorDates(note: note, signs: signs).found(in: sentence)
    if !dated.isEmpty, open == nil || isAnchored(open), !beginsEntry(sentence, within: tokens) {
      close()
      dated.forEach { add($0) }
      return
    }
    if let open, let first = sentence.first, text[first].hash == ReferenceWords.into,
      text.byte(text[first].range.upperBound) == 0x3A
    {
      // `In: Brook, A. (ed.): …` names what the reference before stands in.
      self.open = open.lowerBound..<sentence.upperBound
    } else if let start = leadStart(sentence) {
      close()
      open = start..<sentence.upperBound
    } else if let range = backReference(sentence) {
      close()
      add(range)
    } else if opens(sentence, within: tokens) {
      if isAnchored(open) { close() }
      open = (open?.lowerBound ?? sentence.lowerBound)..<sentence.upperBound
    } else if goesOn(sentence) {
      open = (open?.lowerBound ?? sentence.lowerBound)..<sentence.upperBound
    } else {
      close()
    }
  }

  private mutating func close() {
    if let open { add(open) }
    open = nil
  }

  private mutating func add(_ tokens: Range<Int>) {
    guard let first = tokens.first, let last = tokens.last else { return }
    let start = note.titles.last {
      $0.lowerBound <= text[first].range.lowerBound && $0.upperBound > text[first].range.lowerBound
        && $0.lowerBound >= (first > 0 ? text[first - 1].range.upperBound : 0)
    }
    let from = start.map(opening) ?? text[first].range.lowerBound
    var end = text[last].range.upperBound
    let next = text.token(tokens.upperBound)?.range.lowerBound ?? text.bytes.count
    while end < next, text.bytes[end] > 0x20, text.bytes[end] != 0x28, text.bytes[end] != 0x3B {
      end += 1
    }
    let range = from..<max(from, end)
    made.append(Segment(range: range, titles: note.titles.filter { range.contains($0.lowerBound) }))
  }

  /// The quotation mark before a title belongs to it.
  private func opening(_ title: Range<Int>) -> Int {
    var at = title.lowerBound
    while at > 0, text.bytes[at - 1] >= 0x80 || text.bytes[at - 1] == 0x22 { at -= 1 }
    return at
  }

  // MARK: What a sentence is

  /// Names and then a title: what looks like author and year in it is none.
  private func beginsEntry(_ sentence: Range<Int>, within tokens: Range<Int>) -> Bool {
    var list = ReferenceNames(text, sentence.lowerBound..<tokens.upperBound)
    list.read()
    guard !list.names.isEmpty, list.next < tokens.upperBound else { return false }
    let next = text[list.next]
    return !next.isNumber || list.isInverted
  }

  private func isQuoted(_ index: Int) -> Bool {
    note.title(at: text[index].range.lowerBound) != nil
  }

  private func hasVerb(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      !text[$0].isCapital && CommentWords.verbs.contains(text[$0]) && !isQuoted($0)
    }
      || sentence.first.map { CommentWords.verbs.contains(text[$0]) } == true
  }

  private func holdsPlace(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first, let last = sentence.last else { return false }
    let bytes = text[first].range.lowerBound..<text[last].range.upperBound
    let isDated = note.dates.contains {
      bytes.contains($0.range.lowerBound) && !isGoverned($0.range)
    }
    return isDated
      || sentence.contains { index in
        CitationWords.pages.contains(text[index])
          && (text.token(index + 1)?.isNumber ?? false) && index > first
          || CitationWords.volumes.contains(text[index])
            && (text.token(index + 1).map {
              $0.isNumber || RomanNumeral.isNumeral(text.string($0))
            } ?? false)
      }
  }

  /// `in 1906`, `du 21 mars`: a date of the comment and not of the work.
  private func isGoverned(_ date: Range<Int>) -> Bool {
    let index = text.tokens(in: date).lowerBound
    guard index > 0, signs.sign(before: index) == nil else { return false }
    return DateGovernors.table.contains(text[index - 1])
  }

  private func isAnchored(_ tokens: Range<Int>?) -> Bool { tokens.map(holdsPlace) ?? false }

  /// `see, for example,` and what stands before it.
  private func leadStart(_ sentence: Range<Int>) -> Int? {
    guard
      let lead = sentence.last(where: {
        CommentWords.leads.contains(text[$0]) && !isQuoted($0) && text[$0].count > 1
      })
    else { return nil }
    var start = lead + 1
    while start < sentence.upperBound, !text[start].isCapital, !isQuoted(start),
      CommentWords.fillers.contains(text[start])
    {
      start += 1
    }
    guard start < sentence.upperBound, text[start].isCapital || isQuoted(start),
      holdsPlace(start..<sentence.upperBound) || hasTitle(start..<sentence.upperBound)
    else { return nil }
    return start
  }

  private func hasTitle(_ sentence: Range<Int>) -> Bool { sentence.contains(where: isQuoted) }

  /// Author and `op. cit.`, with what follows.
  private func backReference(_ sentence: Range<Int>) -> Range<Int>? {
    guard let sign = sentence.first(where: { isBackSign($0) && !isQuoted($0) }) else { return nil }
    if !hasVerb(sentence) || sentence.lowerBound == sign { return sentence }
    var first = sign
    while first > sentence.lowerBound, text[first - 1].isCapital,
      signs.sign(before: first) == nil || signs.sign(before: first) == .comma
    {
      first -= 1
    }
    return first..<sentence.upperBound
  }

  private func isBackSign(_ index: Int) -> Bool {
    let token = text[index]
    if CitationWords.ibid.contains(token), token.count >= 4 || token.hash == BackWords.ivi {
      return true
    }
    guard let next = text.token(index + 1) else {
      return index > 0 && CitationWords.ibid.contains(token) && token.before == .comma
    }
    if BackWords.heads.contains(token), CitationWords.backReferences.contains(next) { return true }
    // `a.a.O.`
    return token.hash == BackWords.a && next.hash == BackWords.a
      && text.token(index + 2)?.hash == BackWords.o
      || CitationWords.ibid.contains(token) && next.before != .space
  }

  /// A reference begins here: with names, or with what dates it and no verb.
  private func opens(_ sentence: Range<Int>, within tokens: Range<Int>) -> Bool {
    let verb = hasVerb(sentence)
    var list = ReferenceNames(text, sentence.lowerBound..<tokens.upperBound)
    list.read()
    if let name = list.names.first {
      let isSure = PersonText.hasInitial(name) || list.names.count > 1
      return isSure || !verb || hasTitle(sentence) && holdsPlace(sentence)
    }
    if verb { return false }
    return holdsPlace(sentence) && (open == nil || sentence.count > 8) || hasTitle(sentence)
  }

  /// A title after its author, a place after its title, `In: …`
  private func goesOn(_ sentence: Range<Int>) -> Bool {
    guard let open, let first = sentence.first else { return false }
    if !isAnchored(open), open.count <= 12 { return true }
    let isContainer = text[first].hash == ReferenceWords.into
    return isContainer || (!hasVerb(sentence) && sentence.count <= 10)
  }
}

/// Words of references back.
enum BackWords {
  static let heads = WordTable("op loc art ouv указ")
  static let ivi = FoldedBytes.hash("ivi")
  static let a = FoldedBytes.hash("a")
  static let o = FoldedBytes.hash("o")
}

/// Words after which a date tells when something was, and not when a work appeared.
enum DateGovernors {
  static let table = WordTable(
    "in on since until of during before after by from en le du de depuis dès avant après au im am",
    "seit bis vom vor nach nel dal del il в с до от")
}
