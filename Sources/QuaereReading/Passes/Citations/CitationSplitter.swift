/// Cuts a note into the citations it makes.
struct CitationSplitter {
  struct Segment {
    var range: Range<Int>
    var titles: [Range<Int>]
    /// `and` parts it from the next, so that what the next says of both may hold for it.
    var joinsNext = false
  }

  private let note: NoteText
  private var segments: [Segment] = []
  private var start = 0
  private var titles: [Range<Int>] = []
  private var titleStart: Int?

  static func segments(of note: NoteText) -> [Segment] {
    var splitter = CitationSplitter(note: note)
    splitter.run()
    return ClauseCutter.refined(splitter.segments, of: note)
  }

  private init(note: NoteText) {
    self.note = note
  }

  private mutating func run() {
    let text = note.text
    for index in 0..<text.count {
      let token = text[index]
      let offset = Int(token.start)
      let current = note.title(at: offset)
      if index > 0 { cutBefore(index, inTitle: current) }
      if let current, titleStart == nil { titleStart = max(current.lowerBound, start) }
      let isLastOfTitle = current.map { title in
        (text.token(index + 1).map { Int($0.start) } ?? .max) >= title.upperBound
      }
      if let current, isLastOfTitle == true { endTitle(at: current.upperBound) }
    }
    cut(end: text.bytes.count, next: text.bytes.count, joins: false)
  }

  private mutating func endTitle(at end: Int) {
    if let from = titleStart, from < end { titles.append(from..<end) }
    titleStart = nil
  }

  private mutating func cutBefore(_ index: Int, inTitle title: Range<Int>?) {
    let text = note.text
    let offset = Int(text[index].start)
    let end = Int(text[index - 1].end)
    let begins = title.map { note.title(at: Int(text[index - 1].start)) != $0 } ?? false
    if title == nil || begins {
      guard let kind = boundary(index, beginsTitle: begins) else { return }
      let next = begins ? title?.lowerBound ?? offset : offset
      switch kind {
      case .plain: cut(end: end, next: opening(of: next), joins: false)
      case .and: cut(end: Int(text[index - 2].end), next: opening(of: next), joins: true)
      case .author(let first):
        cut(end: Int(text[first - 2].end), next: Int(text[first].start), joins: true)
      }
      return
    }
    guard let title else { return }
    if note.isCut(before: lastSign(before: offset)), text[index].isCapital {
      endTitle(at: lastSign(before: offset))
      cut(end: lastSign(before: offset), next: offset, joins: false)
    } else if beginsSecondTitle(index, in: title) {
      endTitle(at: Int(text[index - 2].end))
      cut(end: Int(text[index - 2].end), next: offset, joins: true)
    }
  }

  private enum Boundary {
    case plain, and
    /// `and A. Berg, ` before the title; with the index of the author's first token.
    case author(Int)
  }

  private func boundary(_ index: Int, beginsTitle: Bool) -> Boundary? {
    let text = note.text
    let gap = text.bytes[Int(text[index - 1].end)..<Int(text[index].start)]
    if isParenthesised(index) { return nil }
    if gap.contains(0x3B) { return namesGoOn(index) ? nil : .plain }
    if gap.contains(0x0A), endsLine(index) || beginsTitle { return .plain }
    guard beginsTitle, !titles.isEmpty else { return nil }
    if index > 1, CitationWords.joiners.contains(text[index - 1]), text[index - 1].before != .none {
      return .and
    }
    if let first = author(before: index) { return .author(first) }
    return gap.contains(0x2E) && !isShortened(index - 1) ? .plain : nil
  }

  /// `Berg, Anna; Holm, Bo, 1979: …`: authors parted by semicolons, at the head or after `in:`.
  private func namesGoOn(_ index: Int) -> Bool {
    guard !note.isMarked else { return false }
    let text = note.text
    var count = 0
    if isYearOfEntry(index) { return true }
    for at in stride(from: index - 1, through: 0, by: -1) {
      let token = text[at]
      if token.range.lowerBound < start || token.hash == ReferenceWords.into { break }
      let isName = token.isCapital || NameWords.particles.contains(token)
        || CitationWords.joiners.contains(token)
      if !isName || token.isNumber || note.title(at: token.range.lowerBound) != nil { return false }
      count += 1
    }
    return count > 1 && count <= 12
  }

  /// `Berg, Anna, 1979; The mills of …`: the title comes after the semicolon.
  private func isYearOfEntry(_ index: Int) -> Bool {
    let text = note.text
    let head = text.tokens(in: start..<text[index - 1].range.upperBound)
    guard let last = head.last, text[last].isNumber, head.count > 2, head.count <= 12,
      text[index].isCapital, !(text.token(index + 1)?.isNumber ?? true)
    else { return false }
    var list = ReferenceNames(text, head)
    list.read()
    return list.isInverted && head[list.next...].allSatisfy { text[$0].isNumber }
  }

  /// In a note that puts authors before titles, the author of a second work after `and`.
  private func author(before index: Int) -> Int? {
    let text = note.text
    guard let title = titles.first, text[index].before == .comma || text[index].before == .other,
      text.byte(Int(text[index - 1].end)) == 0x2C || text.byte(Int(text[index - 1].end)) == 0x2E,
      isPerson(text.trimmed(start..<title.lowerBound))
    else { return nil }
    for first in stride(from: index - 1, to: max(0, index - 6), by: -1) {
      let joiner = text[first - 1]
      guard !joiner.isCapital, CitationWords.joiners.contains(joiner) else { continue }
      let range = Int(text[first].start)..<Int(text[index - 1].end)
      return first > 1 && isPerson(range) ? first : nil
    }
    return nil
  }

  private func isPerson(_ range: Range<Int>) -> Bool {
    let name = TitleText.trimmed(note.text.string(range))
    return PersonText.isName(name) || PersonText.isSurname(name)
  }

  /// A line that ends a citation, and not one that a converter broke.
  private func endsLine(_ index: Int) -> Bool {
    let text = note.text
    let gap = text.bytes[Int(text[index - 1].end)..<Int(text[index].start)]
    return !titles.isEmpty || gap.contains(0x2E) || text[index].isCapital
  }

  private func isParenthesised(_ index: Int) -> Bool {
    let bytes = note.text.bytes[start..<Int(note.text[index].start)]
    var depth = 0
    for byte in bytes { depth += byte == 0x28 ? 1 : byte == 0x29 ? -1 : 0 }
    return depth > 0
  }

  /// `vol. `, `J. `: the stop ends no citation.
  private func isShortened(_ index: Int) -> Bool {
    let token = note.text[index]
    return (token.count == 1 && token.isCapital) || NumberSigns.table.contains(token)
      || ShortWords.table.contains(token) || CitationWords.signals.contains(token)
  }

  /// `… de la ville and La plate forme …` in one italic run: an article after `and` where the title before
  /// is not written in capitals.
  private func beginsSecondTitle(_ index: Int, in title: Range<Int>) -> Bool {
    let text = note.text
    guard index > 1, text[index].isCapital, CitationWords.articles.contains(text[index]),
      CitationWords.joiners.contains(text[index - 1]), !text[index - 1].isCapital,
      text[index].before == .space, let from = titleStart
    else { return false }
    var lower = 0
    var at = index - 2
    while at >= 0, Int(text[at].start) >= from {
      if text[at].count >= 4, !text[at].isCapital { lower += 1 }
      at -= 1
    }
    return lower >= 2
  }

  private func lastSign(before offset: Int) -> Int {
    var at = offset
    while at > 0, [0x20, 0x0A].contains(note.text.byte(at - 1)) { at -= 1 }
    return at
  }

  /// Steps back over the quotation mark that opens a title.
  private func opening(of offset: Int) -> Int {
    var at = offset
    while at > start, note.text.byte(at - 1) > 0x2E, note.text.byte(at - 1) >= 0x80 { at -= 1 }
    return at > start && note.text.byte(at - 1) == 0x22 ? at - 1 : at
  }

  private mutating func cut(end: Int, next: Int, joins: Bool) {
    defer {
      start = next
      titles = []
    }
    let range = note.text.trimmed(start..<max(start, end))
    guard !range.isEmpty else { return }
    segments.append(Segment(range: range, titles: titles, joinsNext: joins))
  }
}

extension TokenText {
  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
