import QuaereCore

/// Makes paragraphs and notes of the lines of pages.
enum PDFPieces {
  static func make(_ pages: [[PDFLine]], in text: [UInt8]) -> [Piece] {
    var taker = PDFNotes(text: text)
    var pieces: [Piece] = []
    var atEnd: Set<String> = []
    for page in pages {
      let (body, notes) = taker.take(from: page)
      let labels = Set(notes.map(\.label))
      if taker.areAtEnd { atEnd.formUnion(labels) }
      for piece in paragraphs(body, in: text) { pieces.append(marked(piece, labels)) }
      for note in notes {
        pieces.append(self.note(note, in: text))
      }
    }
    guard !atEnd.isEmpty else { return pieces }
    return pieces.map { $0.isNote ? $0 : marked($0, atEnd) }
  }

  private static func note(_ note: PDFNotes.Note, in text: [UInt8]) -> Piece {
    let lines = note.lines.filter { !$0.isBlank }.map(\.line)
    var flat = PlainInline.read(lines, in: text, context: InlineContext())
    var start = 0
    while start < flat.bytes.count,
      Byte.isDigit(flat.bytes[start]) || [0x5B, 0x5D, 0x2E, 0x29].contains(flat.bytes[start])
    {
      start += 1
    }
    flat = flat.slice(start..<flat.bytes.count)
    return Piece(role: .note(label: note.label), text: flat, origin: [])
  }

  private static func marked(_ piece: Piece, _ labels: Set<String>) -> Piece {
    guard !labels.isEmpty else { return piece }
    let calls = PDFCalls.find(labels, in: piece.text.bytes[...])
    guard !calls.isEmpty else { return piece }
    var piece = piece
    piece.cut(
      calls.map(\.range),
      adding: calls.map {
        FlatText.Mark(offset: $0.range.lowerBound, label: $0.label, line: piece.line)
      })
    return piece
  }

  /// Cut at blank lines, at lines that are indented, and after lines that end early.
  private static func paragraphs(_ lines: [PDFLine], in text: [UInt8]) -> [Piece] {
    let margin = mostFrequent(lines.filter { !$0.isBlank }.map(\.indent))
    let width = lines.map { $0.indent + $0.width }.max() ?? 0
    let usual = usualEnd(lines)
    var pieces: [Piece] = []
    var open: [Line] = []
    var last: PDFLine?
    func close() {
      guard !open.isEmpty else { return }
      let flat = PlainInline.read(open, in: text, context: InlineContext())
      if !flat.isEmpty {
        pieces.append(Piece(role: .passage(.paragraph), text: flat, origin: []))
      }
      open = []
    }
    for line in lines {
      if line.isBlank {
        close()
        last = nil
        continue
      }
      if let last {
        let isIndented = line.indent >= margin + 2 && last.indent < line.indent
        let endsEarly = (last.indent + last.width) * 4 < width * 3
        if isIndented || endsEarly || isLast(last, before: line, width: usual, text) { close() }
      }
      open.append(line.line)
      last = line
    }
    close()
    return pieces
  }

  /// Where neither an indent nor a blank line parts paragraphs: a line that ends a sentence, though the
  /// first word of the next, which begins one, would have found room on it.
  private static func isLast(
    _ line: PDFLine, before next: PDFLine, width: Int, _ text: [UInt8]
  ) -> Bool {
    let words = text[next.line.start..<next.line.end]
    let first = words.prefix { !Byte.isSpace($0) }.count { $0 & 0xC0 != 0x80 }
    // Columns are only about as wide as what stood on the page.
    guard line.indent + line.width + 1 + first + 3 <= width else { return false }
    let tail = String(
      decoding: text[max(line.line.start, line.line.end - 24)..<line.line.end], as: UTF8.self)
    let head = String(decoding: words.prefix(24), as: UTF8.self)
    return SentenceEnd.ends(tail) && !SentenceEnd.startsSmall(head)
  }

  /// The column that nine lines of ten end before.
  private static func usualEnd(_ lines: [PDFLine]) -> Int {
    let ends = lines.filter { !$0.isBlank }.map { $0.indent + $0.width }.sorted()
    return ends.isEmpty ? 0 : ends[ends.count * 9 / 10]
  }

  private static func mostFrequent(_ numbers: [Int]) -> Int {
    var counts: [Int: Int] = [:]
    for number in numbers { counts[number, default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }
}
