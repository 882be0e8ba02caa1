import QuaereCore

/// Notes at the foot of a page, and notes at the end.
struct PDFNotes {
  struct Note {
    var label: String
    var lines: [PDFLine]
  }

  private let text: [UInt8]
  /// The number that the next note should have.
  private var expected = 1
  /// True after a heading that announces notes.
  private var isAtEnd = false
  /// Whether the notes taken last stand at the end, called from anywhere.
  private(set) var areAtEnd = false

  init(text: [UInt8]) {
    self.text = text
  }

  /// Takes the notes off a page.
  mutating func take(from page: [PDFLine]) -> (body: [PDFLine], notes: [Note]) {
    let page = joiningRaised(page)
    if let heading = page.firstIndex(where: isNotesTitle) {
      isAtEnd = true
      expected = 1
      areAtEnd = true
      let (notes, rest) = numbered(Array(page[(heading + 1)...]))
      if !notes.isEmpty { return (Array(page[...heading]) + rest, notes) }
      isAtEnd = false
    }
    areAtEnd = isAtEnd
    if isAtEnd {
      let (notes, rest) = numbered(page)
      if !notes.isEmpty { return (rest, notes) }
      isAtEnd = false
    }
    guard let first = foot(of: page) else { return (page, []) }
    let (notes, _) = numbered(Array(page[first...]))
    return (Array(page[..<first]), notes)
  }

  /// A small number that is raised before a note comes on a line of its own.
  private func joiningRaised(_ page: [PDFLine]) -> [PDFLine] {
    var joined: [PDFLine] = []
    for line in page {
      if let raised = joined.last, isNumber(raised), !line.isBlank, line.indent > raised.indent,
        !isNumber(line)
      {
        joined[joined.count - 1].line.end = line.line.end
        joined[joined.count - 1].width = line.indent - raised.indent + line.width
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  private func isNumber(_ line: PDFLine) -> Bool {
    let bytes = text[line.line.start..<line.line.end].filter { !Byte.isSpace($0) }
    return (1...3).contains(bytes.count) && bytes.allSatisfy(Byte.isDigit)
  }

  private func isNotesTitle(_ line: PDFLine) -> Bool {
    line.width > 0 && line.width <= 40 && FootNotes.isNotesTitle(string(line))
  }

  private func string(_ line: PDFLine) -> String {
    String(decoding: text[line.line.start..<line.line.end], as: UTF8.self)
  }

  /// The line at which the notes of a page begin: its number is called in the text above it, or is
  /// the next and what follows reads like a note; below it the numbers go on one by one.
  private func foot(of page: [PDFLine]) -> Int? {
    // No page has more lines; what has is no page.
    let heads = page.indices.suffix(300).compactMap { index in
      number(page[index]).map { (index, $0) }
    }
    for (place, head) in heads.enumerated() {
      let (index, value) = head
      guard index > 0, isRun(heads[place...].map(\.1)) else { continue }
      let called = isCalled(value, in: page[..<index])
      let isNext = value == expected || value == 1
      let isApart = page[index - 1].isBlank || isIndentedApart(index, in: page)
      if called && (isApart || isNext) || isNext && isApart && readsLikeNote(page[index]) {
        return index
      }
    }
    return nil
  }

  /// Of the numbers that lines below begin with, those of notes rise by one; others are chance.
  private func isRun(_ numbers: [Int]) -> Bool {
    guard var last = numbers.first else { return false }
    var strays = 0
    for number in numbers.dropFirst() {
      if number == last + 1 { last = number } else { strays += 1 }
    }
    return strays <= numbers.count / 3
  }

  private func isIndentedApart(_ index: Int, in page: [PDFLine]) -> Bool {
    page[index].indent != page[index - 1].indent
      || page[index - 1].width * 4 < page[index].width * 3
  }

  /// The number at the head of a line: `12 Log`, `12. Log`, `[12] Log`.
  private func number(_ line: PDFLine) -> Int? {
    var at = line.line.start
    let end = line.line.end
    let isOpen = at < end && text[at] == UInt8(ascii: "[")
    if isOpen { at += 1 }
    let first = at
    while at < end, Byte.isDigit(text[at]), at - first < 4 { at += 1 }
    guard at > first, at - first <= 3,
      let value = Int(String(decoding: text[first..<at], as: UTF8.self))
    else { return nil }
    if isOpen {
      guard at < end, text[at] == UInt8(ascii: "]") else { return nil }
      at += 1
    } else if at < end, text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ")") {
      at += 1
    }
    while at < end, Byte.isSpace(text[at]) { at += 1 }
    // A note begins with a letter or a sign that opens, and not in small letters as running text would.
    guard at < end, let next = text.scalar(at: at), !next.properties.isLowercase || isShort(at, end)
    else { return nil }
    return value > 0 && !Byte.isDigit(text[at]) ? value : nil
  }

  /// `ibid.`, `cf.`, `p.`: notes do begin so.
  private func isShort(_ start: Int, _ end: Int) -> Bool {
    let word = String(decoding: text[start..<min(end, start + 6)], as: UTF8.self)
    return ["ibid", "cf.", "p. ", "see ", "voir", "vgl", "siehe", "vedi", "op. "].contains {
      word.hasPrefix($0)
    }
  }

  /// A page, a year, or one of the words of notes.
  private func readsLikeNote(_ line: PDFLine) -> Bool {
    let words = Words.folded(string(line))
    return words.contains { word in
      ["p", "pp", "ibid", "ibidem", "op", "cf", "see", "voir", "vgl", "s", "vol", "ed", "eds"]
        .contains(word)
        || (word.utf8.count == 4 && word.utf8.allSatisfy(Byte.isDigit))
    }
  }

  private func isCalled(_ number: Int, in body: ArraySlice<PDFLine>) -> Bool {
    body.contains { line in
      PDFCalls.find([String(number)], in: text[line.line.start..<line.line.end]).count > 0
    }
  }

  /// Lines cut at heads whose numbers follow each other; what cannot be a note is handed back.
  private mutating func numbered(_ lines: [PDFLine]) -> (notes: [Note], rest: [PDFLine]) {
    var notes: [Note] = []
    var rest: [PDFLine] = []
    var last: Int?
    for (index, line) in lines.enumerated() {
      if isAtEnd, !notes.isEmpty, endsNotes(line) {
        isAtEnd = false
        rest += lines[index...]
        break
      }
      let value = number(line)
      let isHead =
        value.map { last == nil ? isFirst($0) : $0 == (last ?? 0) + 1 || isAtEnd && $0 == 1 }
        ?? false
      if isHead, let value {
        notes.append(Note(label: String(value), lines: [line]))
        last = value
      } else if notes.isEmpty {
        rest.append(line)
      } else {
        notes[notes.count - 1].lines.append(line)
      }
    }
    if let last { expected = last + 1 }
    // What goes on from the page before belongs to its last note.
    return (notes, rest)
  }

  private func isFirst(_ value: Int) -> Bool { !isAtEnd || value == expected || value == 1 }

  /// `Bibliography` or another short line in capitals of a title.
  private func endsNotes(_ line: PDFLine) -> Bool {
    line.width > 0 && line.width <= 40 && number(line) == nil
      && (ReferenceList.isTitle(string(line))
        || ChapterHeading.rank(of: FlatText(bytes: Array(text[line.line.start..<line.line.end])))
          != nil)
  }
}

/// Numbers that hang on a word: `kitchen.12 It`.
enum PDFCalls {
  struct Call {
    var label: String
    var range: Range<Int>
  }

  /// In order, each label once.
  static func find(_ labels: Set<String>, in bytes: ArraySlice<UInt8>) -> [Call] {
    var found: [Call] = []
    var called: Set<String> = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      guard Byte.isDigit(bytes[at]) else {
        at += 1
        continue
      }
      var end = at
      while end < bytes.endIndex, Byte.isDigit(bytes[end]) { end += 1 }
      if end - at <= 3, hangs(bytes, at, end) {
        let label = String(decoding: bytes[at..<end], as: UTF8.self)
        if labels.contains(label), called.insert(label).inserted {
          found.append(Call(label: label, range: at..<end))
        }
      }
      at = end
    }
    return found
  }

  /// After a letter, or a sign after a letter; before a space or a sign.
  private static func hangs(_ bytes: ArraySlice<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start > bytes.startIndex else { return false }
    if end < bytes.endIndex, !Byte.isSpace(bytes[end]) {
      let isSign = [0x2E, 0x2C, 0x3B, 0x3A, 0x29, 0x21, 0x3F].contains(bytes[end])
      let next = end + 1 < bytes.endIndex ? bytes[end + 1] : Byte.space
      guard isSign, !Byte.isDigit(next) else { return bytes[end] >= 0x80 && bytes[end] != 0xC2 }
    }
    var at = start
    while at > bytes.startIndex, let before = bytes.scalar(before: at) {
      if isClosing(before) {
        at -= UTF8.width(before)
        continue
      }
      return before.properties.isAlphabetic || at < start && isYear(bytes[..<at])
    }
    return false
  }

  /// `in 1911.12 Then`: what ends here is four figures that are a year.
  private static func isYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    let figures = bytes.suffix(5).reversed().prefix { Byte.isDigit($0) }
    return figures.count == 4
      && (figures.last == UInt8(ascii: "1") || figures.last == UInt8(ascii: "2"))
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    ".,;:!?)\"'”’»“]".unicodeScalars.contains(scalar)
  }
}
