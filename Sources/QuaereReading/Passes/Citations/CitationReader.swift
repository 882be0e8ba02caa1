import QuaereCore

/// Reads the fields of one segment of a note.
struct CitationReader {
  enum Part { case free, title, date, volume, issue, pages, signal, collective }

  let note: NoteText
  let segment: CitationSplitter.Segment
  let tokens: Range<Int>
  var parts: [Part]
  var citation: Citation
  var isBackReference = false
  /// Its author is surely one: initials, or the surname first.
  var isNamed = false

  var text: TokenText { note.text }

  init(_ note: NoteText, _ segment: CitationSplitter.Segment, footnote: Int) {
    self.note = note
    self.segment = segment
    let first = note.text.tokens.firstIndex { Int($0.start) >= segment.range.lowerBound } ?? 0
    let end = note.text.tokens.firstIndex { Int($0.end) > segment.range.upperBound }
    tokens = first..<max(first, end ?? note.text.count)
    parts = Array(repeating: .free, count: tokens.count)
    citation = Citation(footnote: footnote, range: segment.range)
  }

  /// The citation, or nil when the segment is a comment.
  mutating func read() -> Citation? {
    markTitles()
    markDates()
    markNumbers()
    markWords()
    if note.isMarked || !startsUnmarked {
      readTitles()
      readPeople()
      if segment.titles.isEmpty, !isBackReference { readPlain() }
    } else {
      readUnmarked()
    }
    guard isCitation else { return nil }
    citation.isBackReference = isBackReference
    endAtComment()
    return citation
  }

  /// A quoted title that stands first is read as a marked one.
  private var startsUnmarked: Bool {
    guard let title = segment.titles.first else { return true }
    return tokens.contains { index in
      part(index) == .free && Int(text[index].start) < title.lowerBound
    }
  }

  private var isCitation: Bool {
    if !segment.titles.isEmpty || citation.form == .ibid { return true }
    if isBackReference { return true }
    let hasPlace = citation.date != nil || citation.pages != nil || citation.volume != nil
    if isNamed, let title = citation.title, title.first?.isUppercase == true, title.contains(" ") {
      return true
    }
    return hasPlace && (citation.title != nil || !citation.authors.isEmpty)
  }

  // MARK: Marking

  func part(_ index: Int) -> Part? {
    tokens.contains(index) ? parts[index - tokens.lowerBound] : nil
  }

  mutating func mark(_ index: Int, _ part: Part) {
    if tokens.contains(index) { parts[index - tokens.lowerBound] = part }
  }

  private mutating func markTitles() {
    for index in tokens
    where segment.titles.contains(where: { $0.contains(Int(text[index].start)) }) {
      mark(index, .title)
    }
  }

  private mutating func markDates() {
    var found: [DateExpression] = []
    for date in note.dates where segment.range.contains(date.range.lowerBound) {
      let covered = tokens.filter { date.range.contains(Int(text[$0].start)) }
      guard let first = covered.first, part(first) == .free else { continue }
      covered.forEach { mark($0, .date) }
      found.append(date)
    }
    guard let last = found.last else { return }
    guard found.count > 1, let before = found.dropLast().last,
      last.range.lowerBound - before.range.upperBound <= 2,
      before.value.earliest <= last.value.latest
    else {
      citation.date = last.value.text
      return
    }
    citation.date = EDTF.interval(before.value, last.value).text
  }

  private mutating func markWords() {
    var isLeading = true
    for index in tokens where part(index) == .free {
      let token = text[index]
      if CitationWords.backReferences.contains(token), isBackReference(at: index) {
        if CitationWords.ibid.contains(token) { citation.form = .ibid }
        isBackReference = true
        mark(index, .signal)
      } else if CitationWords.collective.contains(token) {
        mark(index, .collective)
      } else if isLeading, CitationWords.signals.contains(token), !isInitial(index),
        !segment.titles.contains(where: { $0.upperBound <= Int(token.start) })
      {
        mark(index, .signal)
        continue
      }
      isLeading = isLeading && part(index) == .signal
    }
  }

  private func isInitial(_ index: Int) -> Bool {
    text[index].count == 1 && text[index].isCapital
  }

  /// `op. cit.`, `loc. cit.`, `art. cit.`, `ouv. cité`, `ibid`; `id` and `art` alone are words.
  private func isBackReference(at index: Int) -> Bool {
    let token = text[index]
    if token.count >= 4 || token.hash == BackWords.ivi, CitationWords.ibid.contains(token) {
      return true
    }
    if CitationWords.ibid.contains(token) {
      return index == tokens.lowerBound
        || (!note.isMarked && text[index].before == .comma && text[index - 1].isCapital)
    }
    let next = text.token(index + 1)
    let isPair = next.map { CitationWords.backReferences.contains($0) } ?? false
    let isEnd =
      index > tokens.lowerBound
      && CitationWords.backReferences.contains(text[index - 1])
    return isPair || isEnd || token.hash == FoldedBytes.hash("supra")
  }

  // MARK: Titles

  private mutating func readTitles() {
    guard let first = segment.titles.first else { return }
    citation.title = text.string(first)
    if let container = segment.titles.dropFirst().last {
      citation.container = trimmedTitle(container)
    }
    if segment.titles.count == 1 { splitTitle(first) }
    citation.title = citation.title.map(TitleText.trimmed)
  }

  private func trimmedTitle(_ range: Range<Int>) -> String { TitleText.trimmed(text.string(range)) }

  /// One italic run that holds title, author and periodical, with only a date after it.
  private mutating func splitTitle(_ title: Range<Int>) {
    let hasOthers = tokens.contains { part($0) == .free && Int(text[$0].start) > title.upperBound }
    let pieces = text.string(title).split(separator: ",").map { TitleText.trimmed(String($0)) }
    guard pieces.count == 3, !hasOthers, citation.date != nil,
      let last = pieces.last, last.first?.isUppercase == true,
      last.split(separator: " ").count <= 4,
      PersonText.isName(pieces[1]) || PersonText.isBody(pieces[1])
    else { return }
    citation.title = pieces[0]
    citation.authors = [PersonText.withLastStop(pieces[1])]
    citation.container = last
  }

  /// Leaves out a sentence of comment after the last thing that cites.
  private mutating func endAtComment() {
    let last = tokens.last { part($0) != .free } ?? tokens.lowerBound
    for index in tokens
    where index > last && text[index].before == .dotSpace && text[index].isCapital {
      let isInitial = text[index - 1].count == 1
      let rest = tokens.upperBound - index
      if !isInitial, rest >= 4 {
        let end = text.trimmed(segment.range.lowerBound..<Int(text[index].start)).upperBound
        citation.range = segment.range.lowerBound..<end
        return
      }
    }
  }
}

/// Titles as strings.
enum TitleText {
  /// Without commas, stops and spaces at the ends; `...` stays, it says that the title is cut.
  static func trimmed(_ title: String) -> String {
    var out = Substring(title)
    while let last = out.last, " ,:;\n".contains(last) { out.removeLast() }
    if out.hasSuffix("."), !out.hasSuffix("..") { out.removeLast() }
    while let first = out.first, " ,:;\n".contains(first) { out.removeFirst() }
    return String(out.map { $0 == "\n" ? " " : $0 })
  }
}
