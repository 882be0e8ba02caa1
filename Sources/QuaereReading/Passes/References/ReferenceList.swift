import QuaereCore

/// The list of references at the end of a document: under a heading that says so, entries that begin
/// with an author and have a year.
enum ReferenceList {
  struct Entry {
    var work: ListedWork
    /// Index of the passage.
    var passage: Int
  }

  private static let titles: Set<String> = [
    "references", "bibliography", "works cited", "literature", "literature cited", "sources",
    "select bibliography", "selected bibliography", "reference list", "literatur",
    "literaturverzeichnis", "bibliographie", "bibliografie", "quellen und literatur",
    "ouvrages cites",
    "references bibliographiques", "sources et bibliographie", "bibliografia", "riferimenti",
    "riferimenti bibliografici", "opere citate", "литература", "список литературы", "библиография",
  ]

  static func isTitle(_ title: String) -> Bool {
    // `6. References`.
    let words = Title.key(title).split(separator: " ").drop { $0.allSatisfy(\.isNumber) }
    return titles.contains(words.joined(separator: " "))
  }

  static func entries(of document: Document) -> [Entry] {
    var found: [Entry] = []
    for section in document.sections where isTitle(section.title) {
      var last: [String] = []
      for passage in section.passages {
        let block = document.passages[passage].block
        guard let work = ReferenceEntry.read(block, authorsBefore: last) else { continue }
        last = work.authors
        found.append(Entry(work: work, passage: passage))
      }
    }
    return found
  }
}

/// One entry: `Avrich, Paul. 1967. *The Russian Anarchists*. Princeton.` and its relatives.
enum ReferenceEntry {
  static func read(_ block: TextBlock, authorsBefore: [String]) -> ListedWork? {
    let bytes = Array(block.text.utf8)
    guard bytes.count < 3000, let year = year(in: block, bytes) else { return nil }
    let head = authorsEnd(bytes, block, year: year.range)
    let written = block.slice(0..<head)
    var work = ListedWork()
    work.date = year.text
    work.yearLetter = year.letter
    work.authors = isDash(written) ? authorsBefore : people(written)
    guard !work.authors.isEmpty else { return nil }
    readTitles(
      block, bytes, after: year.range.lowerBound < head + 12 ? year.range.upperBound : head, &work)
    return work
  }

  /// `———` stands for the authors of the entry before.
  private static func isDash(_ text: String) -> Bool {
    let signs = text.filter { !$0.isWhitespace && $0 != "." && $0 != "," }
    return signs.count >= 1 && signs.allSatisfy { "—–-_―".contains($0) }
  }

  private struct Year {
    var text: String
    var letter: String?
    /// With what is round it: `(1967a).`
    var range: Range<Int>
  }

  /// The year near the head; else the last one, as where the place and the year end an entry.
  private static func year(in block: TextBlock, _ bytes: [UInt8]) -> Year? {
    var found: [Year] = []
    var at = 0
    while at + 4 <= bytes.count {
      if let year = year(bytes, at) {
        found.append(year)
        at = year.range.upperBound
      } else {
        at += 1
      }
    }
    let near = found.first { year in
      year.range.lowerBound < 200 && !block.emphasis.contains { $0.overlaps(year.range) }
    }
    return near ?? found.last
  }

  private static func year(_ bytes: [UInt8], _ at: Int) -> Year? {
    guard bytes[at] == UInt8(ascii: "1") || bytes[at] == UInt8(ascii: "2"),
      bytes[at..<at + 4].allSatisfy(Byte.isDigit), at == 0 || !isWord(bytes[at - 1])
    else { return nil }
    var end = at + 4
    var letter: String?
    if end < bytes.count, Byte.isLower(bytes[end]),
      end + 1 == bytes.count || !isWord(bytes[end + 1])
    {
      letter = String(decoding: [bytes[end]], as: UTF8.self)
      end += 1
    }
    // Pages and numbers have other signs round them.
    guard end == bytes.count || !isWord(bytes[end]), at == 0 || bytes[at - 1] != UInt8(ascii: "-")
    else { return nil }
    let text = String(decoding: bytes[at..<at + 4], as: UTF8.self)
    return Year(text: text, letter: letter, range: at..<end)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || Byte.isDigit(byte) || byte >= 0x80
  }

  /// Authors end at the year, at a title in italics or quotation marks, or at a full stop.
  private static func authorsEnd(_ bytes: [UInt8], _ block: TextBlock, year: Range<Int>) -> Int {
    let title = (block.emphasis + QuotationMarks.spans(in: block.text)).map(\.lowerBound).min()
    var end = min(year.lowerBound, title ?? bytes.count)
    while end > 0,
      [0x20, 0x28, 0x2E, 0x2C, 0x22, 0x5B].contains(bytes[end - 1])
        || bytes[end - 1] >= 0x80 && isQuote(bytes, end)
    {
      end -= 1
    }
    return end
  }

  private static func isQuote(_ bytes: [UInt8], _ end: Int) -> Bool {
    bytes.scalar(before: end).map { "“„«‘".unicodeScalars.contains($0) } ?? false
  }

  /// `Avrich, Paul, and Luis Vega`, `Avrich, P., & Vega, L.`, `Groupe du sud`.
  private static func people(_ text: String) -> [String] {
    var text = text
    for mark in ["(eds.)", "(ed.)", "(Hg.)", "(dir.)", "eds.", "ed."] {
      if text.hasSuffix(mark) { text.removeLast(mark.count) }
    }
    let pieces = text.components(parting: ",").flatMap { piece in
      [" and ", " & ", " et ", " und ", " e "].reduce([" " + piece]) { parts, joiner in
        parts.flatMap { $0.components(parting: joiner) }
      }
    }.map { Normalised.collapsingWhiteSpace($0) }.filter { !$0.isEmpty && $0 != "et al." }
    var found: [String] = []
    for piece in pieces {
      let isGiven =
        PersonText.isGivenPart(piece)
        || piece.split(separator: " ").allSatisfy { $0.count <= 3 && $0.hasSuffix(".") }
      let first =
        found.count == 1 && !found[0].contains(" ") && piece.split(separator: " ").count <= 2
      if let last = found.last, !last.contains(" "), isGiven || first {
        found[found.count - 1] = "\(piece) \(last)"
      } else {
        found.append(piece)
      }
    }
    return found.filter { $0.first?.isUppercase ?? false && $0.utf8.count < 120 }
  }

  private static func readTitles(
    _ block: TextBlock, _ bytes: [UInt8], after start: Int, _ work: inout ListedWork
  ) {
    let quoted = QuotationMarks.spans(in: block.text).first { $0.lowerBound >= start }
    let italic = block.emphasis.first { $0.lowerBound >= start }
    if let quoted, italic.map({ quoted.lowerBound < $0.lowerBound }) ?? true {
      work.title = TitleText.trimmed(block.slice(quoted))
      work.container = italic.map { TitleText.trimmed(block.slice($0)) }
      return
    }
    var from = start
    while from < bytes.count, !isWord(bytes[from]) { from += 1 }
    if let italic, italic.lowerBound <= from + 3 {
      work.title = TitleText.trimmed(block.slice(italic))
      return
    }
    // A plain title goes up to its stop; italics after it name what it stands in.
    var end = from
    let limit = italic?.lowerBound ?? bytes.count
    while end < limit {
      let isStop = bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: "?")
      if isStop, end + 1 == bytes.count || Byte.isSpace(bytes[end + 1]) { break }
      end += 1
    }
    let title = TitleText.trimmed(block.slice(from..<end))
    work.title = title.isEmpty ? nil : title
    work.container = italic.map { TitleText.trimmed(block.slice($0)) }
  }
}
