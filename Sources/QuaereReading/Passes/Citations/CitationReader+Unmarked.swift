import QuaereCore

/// References whose titles nothing marks, or quotation marks only: fields by their order and the
/// signs between them, as `A. Brook, The Mills of the North (Leeds, 1931), 14`.
extension CitationReader {
  mutating func readUnmarked() {
    var start = tokens.lowerBound
    while start < tokens.upperBound, part(start) == .signal || isLeadingYear(start) { start += 1 }
    var list = ReferenceNames(text, start..<tokens.upperBound)
    list.read()
    citation.authors = list.names.map(PersonText.withLastStop)
    isNamed = list.isInverted || list.names.contains(where: PersonText.hasInitial)
    readReferredNote()
    let first = afterRoles(list.next)
    guard first < tokens.upperBound else { return }
    let title = isBackReference && first >= signalEnd ? nil : titleTokens(from: first)
    if let title {
      isNamed = isNamed || (!list.names.isEmpty && title.tokens.count > 3)
      citation.title = TitleText.trimmed(string(title.tokens))
      markAll(title.tokens.lowerBound...(title.tokens.upperBound - 1), .title)
    }
    let end = title?.tokens.upperBound ?? first
    let container = containerTokens(from: end, isQuoted: title?.isQuoted ?? false)
    if let container {
      citation.container = TitleText.trimmed(string(container))
      markAll(container.lowerBound...(container.upperBound - 1), .title)
    }
    readDate(outsideTitleFrom: list.next)
    readLooseNumbers(from: end, container: container)
  }

  /// The token after `op. cit.` or `ibid.`
  private var signalEnd: Int {
    (tokens.last { part($0) == .signal && CitationWords.backReferences.contains(text[$0]) }
      ?? tokens.upperBound) + 1
  }

  /// `1822 Groves G., …` in lists that go by years.
  private func isLeadingYear(_ index: Int) -> Bool {
    part(index) == .date && (text.token(index + 1)?.before ?? .other) == .space
      && tokens.upperBound - index > 3 && index < tokens.lowerBound + 2
  }

  /// The last date that stands in no title.
  private mutating func readDate(outsideTitleFrom first: Int) {
    let outside = note.dates.filter { date in
      segment.range.contains(date.range.lowerBound)
        && tokens.contains { index in
          part(index) == .date && date.range.contains(Int(text[index].start))
        }
    }
    let isEntry = { (date: DateExpression) in
      first < tokens.upperBound && date.range.lowerBound == text[first].range.lowerBound
    }
    if let own = outside.first(where: isEntry) ?? (outside.count == 1 ? outside.first : nil) {
      citation.date = own.value.text
    }
  }

  /// `op. cit., n. 12`: the note that a reference back names.
  private mutating func readReferredNote() {
    guard isBackReference else { return }
    for index in tokens where ReferenceWords.notes.contains(text[index]) {
      guard let next = text.token(index + 1), tokens.contains(index + 1), next.isNumber,
        [.dotSpace, .space, .dot].contains(next.before)
      else { continue }
      citation.refersTo = next.value
      if citation.issue == text.string(next) { citation.issue = nil }
      markAll(index...(index + 1), .signal)
      return
    }
  }

  // MARK: Titles

  private func string(_ tokens: Range<Int>) -> String {
    let end = text[tokens.upperBound - 1].range.upperBound
    return text.string(
      text[tokens.lowerBound].range.lowerBound..<(text.byte(end) == 0x3F ? end + 1 : end))
  }

  private func quoteTokens(at index: Int) -> Range<Int>? {
    guard let quote = segment.titles.first(where: { $0.contains(Int(text[index].start)) }) else {
      return nil
    }
    let inside = text.tokens(in: quote)
    return inside.isEmpty ? nil : inside.clamped(to: tokens)
  }

  /// Passes over `(eds.)`, `( a cura di)` and the year of an author–date list.
  private func afterRoles(_ index: Int) -> Int {
    var at = index
    while at < tokens.upperBound {
      if part(at) == .date || CommentWords.roles.contains(text[at]) {
        at += 1
      } else if text[at].count == 1, let next = text.token(at + 1),
        next.hash == ReferenceWords.cura
      {
        at += 3
      } else {
        break
      }
    }
    return min(at, tokens.upperBound)
  }

  private func titleTokens(from first: Int) -> (tokens: Range<Int>, isQuoted: Bool)? {
    if let quote = quoteTokens(at: first), !quote.isEmpty { return (quote, true) }
    guard !text[first].isNumber, part(first) == .free || part(first) == .collective,
      !isContainerLead(first)
    else { return nil }
    let end = runEnd(from: first)
    guard end > first else { return nil }
    let isLone = end - first == 1
    if isLone, citation.authors.isEmpty || text[first].count < 3 || !text[first].isCapital {
      return nil
    }
    return (first..<end, false)
  }

  /// The token after a title that begins at `first`.
  private func runEnd(from first: Int) -> Int {
    let pieces = ReferencePieces(text: text).pieces(first..<tokens.upperBound, isList: false)
    var end = first
    for (index, piece) in pieces.enumerated() {
      if index > 0, stops(piece) || isTail(pieces[index...]) { return end }
      let core = withoutNumbers(piece.tokens)
      if core.isEmpty { return end }
      end = core.upperBound
      if core.count < piece.tokens.count { return end }
    }
    return end
  }

  /// A piece without what is read at its end: a date, pages, a volume, `op. cit.`
  private func withoutNumbers(_ piece: Range<Int>) -> Range<Int> {
    var end = piece.upperBound
    while end > piece.lowerBound, part(end - 1) != .free, part(end - 1) != .collective { end -= 1 }
    // `… nell'agosto 1842`: a date that a small word leads to is the title's.
    if end > piece.lowerBound, end < piece.upperBound, part(end) == .date, !text[end - 1].isCapital,
      !text[end - 1].isNumber, [.space, .apostrophe].contains(text[end].before)
    {
      end = piece.upperBound
    }
    let signal = piece.first { [.signal, .pages, .volume, .issue].contains(part($0)) }
    return piece.lowerBound..<min(end, signal ?? end)
  }

  private func isContainerLead(_ index: Int) -> Bool {
    text[index].hash == ReferenceWords.into && index + 1 < tokens.upperBound
      && (text[index + 1].isCapital || text[index + 1].before != .space)
  }

  private func holdsDoubleSlash(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let gap = text.bytes[text[index - 1].range.upperBound..<text[index].range.lowerBound]
    return gap.filter { $0 == 0x2F }.count == 2
  }

  private func stops(_ piece: ReferencePiece) -> Bool {
    let first = piece.tokens.lowerBound
    let token = text[first]
    if piece.sign == .quote || holdsDoubleSlash(first) { return true }
    if piece.sign == .open { return piece.tokens.contains { text[$0].isNumber } }
    if isContainerLead(first), [.comma, .stop, .close, .semicolon].contains(piece.sign) {
      return true
    }
    if let part = part(first), part != .free { return true }
    if CommentWords.roles.contains(token) || text.token(first + 1)?.hash == ReferenceWords.cura {
      return true
    }
    if token.isNumber { return piece.tokens.count <= 2 }
    // `a. LXVI`, `s. V`
    return token.count == 1 && !token.isCapital
      && text.token(first + 1).map { $0.isNumber || RomanNumeral.isNumeral(text.string($0)) }
        == true
  }

  /// Place, publisher and year: short pieces of capitals up to the date or the end.
  private func isTail(_ pieces: ArraySlice<ReferencePiece>) -> Bool {
    var count = 0
    for piece in pieces {
      let head = piece.tokens.prefix { !text[$0].isNumber }
      if piece.sign == .open, head.isEmpty { return count > 0 }
      if head.isEmpty || part(piece.tokens.lowerBound) != .free { return count > 0 }
      guard isPlaceOrPublisher(head), count > 0 || piece.sign != .colon else { return false }
      count += 1
      if head.count < piece.tokens.count { return true }
      if count > 3 { return false }
    }
    guard let first = pieces.first else { return false }
    return count <= 2 && (first.sign != .stop || count == 2 || first.tokens.count <= 2)
      && first.tokens.count <= 4
  }

  private func isPlaceOrPublisher(_ piece: Range<Int>) -> Bool {
    guard let first = piece.first, piece.count <= 6,
      text[first].isCapital || Articles.table.contains(text[first])
        || NameWords.particles.contains(text[first])
    else { return false }
    if piece.contains(where: { CitationWords.publishers.contains(text[$0]) }) { return true }
    return piece.allSatisfy { index in
      let token = text[index]
      return token.isCapital || token.count <= 3 || NameWords.particles.contains(token)
        || CitationWords.joiners.contains(token)
    } && piece.contains { text[$0].isCapital }
  }

  // MARK: Containers

  private func containerTokens(from end: Int, isQuoted: Bool) -> Range<Int>? {
    guard end < tokens.upperBound else { return nil }
    if let lead = (end..<tokens.upperBound).first(where: { isLead($0, after: end) }) {
      return container(at: text[lead].hash == ReferenceWords.into ? lead + 1 : lead)
    }
    if let next = (end..<tokens.upperBound).first(where: { quoteTokens(at: $0) != nil }),
      next - end <= 3, let quote = quoteTokens(at: next)
    {
      return quote
    }
    return isQuoted ? journal(from: end) : nil
  }

  /// `in` at the head of a piece, or what `//` leads to.
  private func isLead(_ index: Int, after end: Int) -> Bool {
    if holdsDoubleSlash(index) { return true }
    guard isContainerLead(index) else { return false }
    return index == end || ReferencePieces(text: text).sign(before: index) != nil
  }

  private func container(at index: Int) -> Range<Int>? {
    guard index < tokens.upperBound else { return nil }
    var first = index
    var list = ReferenceNames(text, index..<tokens.upperBound)
    list.read()
    if !list.names.isEmpty, list.next < tokens.upperBound {
      let next = afterRoles(list.next)
      let sign = ReferencePieces(text: text).sign(before: list.next)
      let isEditor =
        next > list.next || sign == .colon || list.names.contains(where: PersonText.hasInitial)
      if isEditor { first = next }
      if first < tokens.upperBound, part(first) == .signal { return nil }
    }
    guard first < tokens.upperBound else { return nil }
    if let quote = quoteTokens(at: first) { return quote }
    guard !text[first].isNumber, part(first) == .free else { return nil }
    var end = runEnd(from: first)
    while end > first, isVolumeNumber(end - 1) { end -= 1 }
    return end > first ? first..<end : nil
  }

  /// `(1976) 89 Harvard Law Rev. 1685`, `Early Music IV (1976)`: a run of capitals among numbers.
  private func journal(from end: Int) -> Range<Int>? {
    var first = end
    var isNumbered = false
    while first < tokens.upperBound, part(first) == .date || isVolumeNumber(first) {
      isNumbered = true
      first += 1
    }
    var last = first
    while last < tokens.upperBound, part(last) == .free, !text[last].isNumber,
      last == first || isClose(last), isJournalWord(last), !(last > first && isVolumeNumber(last))
    {
      last += 1
    }
    guard last > first, text[first].isCapital || Articles.table.contains(text[first]) else {
      return nil
    }
    let next = text.token(last).flatMap { tokens.contains(last) ? $0 : nil }
    let isFollowed =
      next.map {
        isVolumeNumber(last) || text.byte(Int($0.start) - 1) == 0x28 || part(last) == .pages
          || part(last) == .volume || part(last) == .issue
      } ?? false
    let isPlace = NameWords.places.contains(text[last - 1]) && last - first <= 2
    return (isNumbered || isFollowed) && !isPlace ? first..<last : nil
  }

  private func isClose(_ index: Int) -> Bool {
    ReferencePieces(text: text).sign(before: index) == nil || text[index].before == .dotSpace
  }

  private func isJournalWord(_ index: Int) -> Bool {
    let token = text[index]
    return token.isCapital || token.count <= 4 || NameWords.particles.contains(token)
  }

  private func isVolumeNumber(_ index: Int) -> Bool {
    let token = text[index]
    if token.isNumber { return token.count < 4 && part(index) == .free }
    return token.isCapital && RomanNumeral.isNumeral(text.string(token))
  }

  // MARK: Numbers

  /// Numbers that no word explains: a volume beside its journal, then pages.
  private mutating func readLooseNumbers(from end: Int, container: Range<Int>?) {
    if citation.volume == nil, let container { readVolume(beside: container, from: end) }
    guard citation.pages == nil else { return }
    let isDated = citation.date != nil
    let first = (end..<tokens.upperBound).first { index in
      part(index) == .free && text[index].isNumber && (isDated || container != nil)
        && !(container?.contains(index) ?? false) && isAfterDate(index, end)
    }
    guard let first else { return }
    var last = first
    while last + 1 < tokens.upperBound, continuesPages(last + 1) { last += 1 }
    while !text[last].isNumber { last -= 1 }
    citation.pages = text.string(text[first].range.lowerBound..<text[last].range.upperBound)
    markAll(first...last, .pages)
  }

  /// Loose page numbers come last, after a date or a journal.
  private func isAfterDate(_ index: Int, _ end: Int) -> Bool {
    (end..<index).contains { part($0) == .date || part($0) == .volume || part($0) == .title }
  }

  private func continuesPages(_ index: Int) -> Bool {
    guard part(index) == .free else { return false }
    let token = text[index]
    return token.isNumber || CitationWords.joiners.contains(token)
      || CitationWords.pages.contains(token) || token.hash == ReferenceWords.at
  }

  private mutating func readVolume(beside container: Range<Int>, from end: Int) {
    let before = container.lowerBound - 1
    if before >= end, part(before) == .free, isVolumeNumber(before) {
      citation.volume = text.string(text[before])
      mark(before, .volume)
      return
    }
    let after = container.upperBound
    let isDatedBefore = (end..<container.lowerBound).contains { part($0) == .date }
    guard !isDatedBefore, after < tokens.upperBound, part(after) == .free, isVolumeNumber(after)
    else { return }
    citation.volume = text.string(text[after])
    mark(after, .volume)
    let next = after + 1
    if next < tokens.upperBound, text[next].isNumber, part(next) == .free, text[next].count < 4,
      citation.issue == nil,
      text[next].before == .comma || text.byte(Int(text[next].start) - 1) == 0x28
    {
      citation.issue = text.string(text[next])
      mark(next, .issue)
    }
  }
}

/// Words that steer the reading of a reference by place.
enum ReferenceWords {
  static let into = FoldedBytes.hash("in")
  static let at = FoldedBytes.hash("at")
  static let cura = FoldedBytes.hash("cura")
  /// Before the number of a note.
  static let notes = WordTable("n nn note notes nota fn anm fussnote прим")
}
