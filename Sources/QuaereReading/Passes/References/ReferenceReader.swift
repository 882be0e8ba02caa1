import QuaereCore

/// Reads references in the text.
enum ReferenceReader {
  struct Reference {
    /// In the text.
    var range: Range<Int>
    var author: String
    var year: String?
    var pages: String?
    /// Index in the document's list.
    var listed: Int?
    var key: String?
    var isIbid = false
  }

  struct Group {
    /// Within the brackets, or from the name before them.
    var inner: Range<Int>
    /// After them.
    var end: Int
    var references: [Reference]
  }

  static func groups(
    in text: String, _ table: ReferenceTable, last: inout Reference?
  ) -> [Group] {
    var found = keyGroups(in: text)
    guard !table.isEmpty else { return found }
    let bytes = Array(text.utf8)
    var at = 0
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "(")) {
      at = open + 1
      guard let close = close(bytes, open) else { continue }
      let references = references(bytes, open + 1..<close, table, last)
      guard !references.isEmpty else { continue }
      last = references.last
      // The name may stand before the bracket.
      let start = references[0].range.lowerBound
      let inner = start <= open ? start..<close + 1 : open + 1..<close
      found.append(Group(inner: inner, end: close + 1, references: references))
      at = close + 1
    }
    return found.sorted { $0.end < $1.end }
  }

  /// References are short and hold no brackets of their own.
  private static func close(_ bytes: [UInt8], _ open: Int) -> Int? {
    var at = open + 1
    while at < bytes.count, at - open < 400 {
      if bytes[at] == UInt8(ascii: ")") { return at }
      if bytes[at] == UInt8(ascii: "(") { return nil }
      at += 1
    }
    return nil
  }

  // MARK: Author and year

  private static func references(
    _ bytes: [UInt8], _ inner: Range<Int>, _ table: ReferenceTable, _ last: Reference?
  ) -> [Reference] {
    var found: [Reference] = []
    var start = inner.lowerBound
    for end in inner.lowerBound...inner.upperBound
    where end == inner.upperBound || bytes[end] == UInt8(ascii: ";") {
      let before = found.last ?? last
      if let reference = reference(bytes, start..<end, table, before) { found.append(reference) }
      start = end + 1
    }
    // `Avrich (1967, 244)`: the name stands before the bracket.
    if found.isEmpty, let (name, start) = nameBefore(bytes, inner.lowerBound - 1),
      var reference = dated(bytes, inner, author: name, table, isStrict: true)
    {
      reference.range = start..<reference.range.upperBound
      found = [reference]
    }
    return found
  }

  private static func reference(
    _ bytes: [UInt8], _ part: Range<Int>, _ table: ReferenceTable, _ before: Reference?
  ) -> Reference? {
    var range = trimmed(bytes, part)
    range = withoutLead(bytes, range)
    if let ibid = ibid(bytes, range, before) { return ibid }
    guard let first = range.first(where: { Byte.isDigit(bytes[$0]) }), first > range.lowerBound
    else {
      return nil
    }
    var name = trimmed(bytes, range.lowerBound..<first)
    while !name.isEmpty, bytes[name.upperBound - 1] == UInt8(ascii: ",") {
      name = trimmed(bytes, name.lowerBound..<name.upperBound - 1)
    }
    guard let author = author(bytes, name) else { return nil }
    return dated(bytes, first..<range.upperBound, author: author, table, isStrict: false).map {
      var reference = $0
      reference.range = range
      return reference
    }
  }

  /// `1967a, 244`, `1967: 244–5`, `1967, p. 3`.
  private static func dated(
    _ bytes: [UInt8], _ range: Range<Int>, author: String, _ table: ReferenceTable, isStrict: Bool
  ) -> Reference? {
    let range = trimmed(bytes, range)
    let digits = bytes[range].prefix { Byte.isDigit($0) }
    guard digits.count == 4 else { return nil }
    let year = String(decoding: digits, as: UTF8.self)
    var at = digits.endIndex
    var letter: String?
    if at < range.upperBound, Byte.isLower(bytes[at]),
      at + 1 == range.upperBound || !Byte.isLetter(bytes[at + 1])
    {
      letter = String(decoding: [bytes[at]], as: UTF8.self)
      at += 1
    }
    let rest = trimmed(bytes, at..<range.upperBound)
    let isLocated = !rest.isEmpty && [0x2C, 0x3A].contains(bytes[rest.lowerBound])
    guard rest.isEmpty || isLocated else { return nil }
    let place = isLocated ? trimmed(bytes, rest.lowerBound + 1..<rest.upperBound) : rest
    let pages = place.isEmpty ? nil : locator(String(decoding: bytes[place], as: UTF8.self))
    if let listed = table.find(author, year: year, letter: letter) {
      return Reference(range: range, author: author, year: year, pages: pages, listed: listed)
    }
    // With a page it can be nothing else.
    guard !isStrict, table.isWhole, let pages, pages.first?.isNumber ?? false else { return nil }
    return Reference(range: range, author: author, year: year, pages: pages)
  }

  private static func locator(_ text: String) -> String {
    for lead in ["pp. ", "p. ", "pp.", "p.", "S. ", "s. "] where text.hasPrefix(lead) {
      return String(text.dropFirst(lead.count))
    }
    return text
  }

  /// The first surname of `Avrich`, `Avrich and Vega`, `Avrich et al.`, `P. Avrich`.
  private static func author(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    let text = String(decoding: bytes[range], as: UTF8.self)
    var first = text
    for joiner in [" and ", " & ", " et al", " et ", " und ", " u.a.", " e ", ", "] {
      first = first.components(parting: joiner).first ?? first
    }
    let words = first.split(separator: " ")
    guard (1...4).contains(words.count), text.utf8.count <= 100,
      let last = words.last, last.first?.isUppercase ?? false,
      DateLine.edtf("\(last) 1900") == nil
    else { return nil }
    return first
  }

  /// The capitalised word before a bracket.
  private static func nameBefore(_ bytes: [UInt8], _ bracket: Int) -> (String, Int)? {
    var end = bracket
    while end > 0, Byte.isSpace(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, !Byte.isSpace(bytes[start - 1]), end - start < 60 { start -= 1 }
    var word = String(decoding: bytes[start..<end], as: UTF8.self)
    for ending in ["’s", "'s", "’", "'"] where word.hasSuffix(ending) {
      word.removeLast(ending.count)
    }
    guard word.first?.isUppercase ?? false, word.allSatisfy({ $0.isLetter || $0 == "-" }) else {
      return nil
    }
    return (word, start)
  }

  private static func ibid(_ bytes: [UInt8], _ range: Range<Int>, _ before: Reference?)
    -> Reference?
  {
    guard let before, before.listed != nil || before.key != nil else { return nil }
    let text = String(decoding: bytes[range], as: UTF8.self)
    let lower = text.lowercased()
    guard let lead = ["ibidem", "ibid.", "ibid", "ebd.", "ebd"].first(where: lower.hasPrefix) else {
      return nil
    }
    let rest = text.dropFirst(lead.count).drop { $0 == "," || $0 == " " || $0 == ":" }
    guard rest.isEmpty || rest.first?.isNumber ?? false || rest.hasPrefix("p") else { return nil }
    return Reference(
      range: range, author: before.author, year: before.year,
      pages: rest.isEmpty ? nil : locator(String(rest)), listed: before.listed, key: before.key,
      isIbid: true)
  }

  /// `see also `, `cf. `, `e.g. `, in small letters.
  private static func withoutLead(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    let text = String(decoding: bytes[range], as: UTF8.self).lowercased()
    for lead in [
      "see also ", "see ", "cf. ", "e.g. ", "e.g., ", "voir ", "vgl. ", "siehe ", "vedi ",
    ]
    where text.hasPrefix(lead) {
      start += lead.utf8.count
      break
    }
    return trimmed(bytes, min(start, range.upperBound)..<range.upperBound)
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Byte.isSpace(bytes[start]) { start += 1 }
    while end > start, Byte.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  // MARK: Keys

  /// `[see @avrich, 24; @vega1890]`.
  static func keyGroups(in text: String) -> [Group] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    let bytes = Array(text.utf8)
    var found: [Group] = []
    var open: Int?
    for at in bytes.indices {
      if bytes[at] == UInt8(ascii: "[") { open = at }
      guard bytes[at] == UInt8(ascii: "]"), let start = open else { continue }
      open = nil
      guard at - start < 500 else { continue }
      let references = keys(bytes, start + 1..<at)
      if !references.isEmpty {
        found.append(Group(inner: start + 1..<at, end: at + 1, references: references))
      }
    }
    return found
  }

  private static func keys(_ bytes: [UInt8], _ inner: Range<Int>) -> [Reference] {
    var found: [Reference] = []
    var start = inner.lowerBound
    for end in inner.lowerBound...inner.upperBound
    where end == inner.upperBound || bytes[end] == UInt8(ascii: ";") {
      let part = trimmed(bytes, start..<end)
      start = end + 1
      guard let sign = bytes[part].firstIndex(of: UInt8(ascii: "@")),
        sign == part.lowerBound || !isKey(bytes[sign - 1])
      else { continue }
      var stop = sign + 1
      while stop < part.upperBound, isKey(bytes[stop]) { stop += 1 }
      // A stop or colon at the end is not the key's.
      while stop > sign + 1, [0x2E, 0x3A, 0x2C].contains(bytes[stop - 1]) { stop -= 1 }
      guard stop > sign + 1 else { continue }
      let rest = String(decoding: bytes[stop..<part.upperBound], as: UTF8.self)
        .drop { $0 == "," || $0 == " " }
      found.append(
        Reference(
          range: part, author: "", pages: rest.isEmpty ? nil : locator(String(rest)),
          key: String(decoding: bytes[sign + 1..<stop], as: UTF8.self)))
    }
    return found
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || Byte.isDigit(byte) || byte >= 0x80
      || [0x5F, 0x2D, 0x3A, 0x2E, 0x2B, 0x2F].contains(byte)
  }
}
