/// The text of a paragraph of plain text: lines joined, white space collapsed, calls of notes taken
/// out where notes begin with such labels.
struct PlainInline {
  private let text: [UInt8]
  private let context: InlineContext
  private var out = FlatText()

  static func read(_ lines: [Line], in text: [UInt8], context: InlineContext) -> FlatText {
    var reader = PlainInline(text: text, context: context)
    reader.out.bytes.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
    for line in lines {
      if !reader.out.bytes.isEmpty { reader.joinLine(line) }
      reader.append(line)
    }
    return reader.out
  }

  private init(text: [UInt8], context: InlineContext) {
    self.text = text
    self.context = context
  }

  private mutating func joinLine(_ next: Line) {
    let last = out.bytes[out.bytes.count - 1]
    if last == UInt8(ascii: "-") || last == 0xAD {
      let tail = Array(out.bytes.suffix(60))
      let ahead = text[next.start..<min(next.end, next.start + 4)]
      let joined = tail + [Byte.lineFeed] + ahead
      if let width = Hyphenation.width(before: tail.count, in: joined) {
        out.bytes.removeLast(width)
        return
      }
    }
    out.bytes.append(Byte.lineFeed)
  }

  private mutating func append(_ line: Line) {
    let hasCalls = !context.bracketed.isEmpty || !context.superscript.isEmpty
    text.withUnsafeBufferPointer { source in
      var at = line.start
      var from = at
      while at < line.end {
        let byte = source[at]
        if byte > 0x20, !hasCalls || (byte != UInt8(ascii: "[") && byte != 0xC2 && byte != 0xE2) {
          at += 1
          continue
        }
        if byte <= 0x20 {
          // One plain space between words is the rule: it stays in the run.
          if byte == 0x20, at > from, source[at - 1] > 0x20 {
            at += 1
            continue
          }
          out.bytes.append(contentsOf: source[from..<at])
          from = at + 1
          at += 1
          if let last = out.bytes.last, last > 0x20 { out.bytes.append(0x20) }
          continue
        }
        if let (label, end) = call(at, line.end) {
          out.bytes.append(contentsOf: source[from..<at])
          if end >= line.end || source[end] <= 0x20 || Byte.isPunctuation(source[end]) {
            while out.bytes.last == 0x20 { out.bytes.removeLast() }
          }
          out.marks.append(
            FlatText.Mark(offset: out.bytes.count, label: label, line: line.number))
          from = end
          at = end
        } else {
          at += 1
        }
      }
      if from < line.end { out.bytes.append(contentsOf: source[from..<line.end]) }
    }
  }

  /// Label and end of a call that begins here.
  private func call(_ start: Int, _ end: Int) -> (String, Int)? {
    var label = ""
    var at = start
    if text[start] == UInt8(ascii: "[") {
      at += 1
      while at < end, at - start < 6, Byte.isDigit(text[at]) {
        label.unicodeScalars.append(Unicode.Scalar(text[at]))
        at += 1
      }
      guard at < end, text[at] == UInt8(ascii: "]") else { return nil }
      return context.bracketed.contains(label) ? (label, at + 1) : nil
    }
    while at < end, let scalar = text.scalar(at: at), let digit = Superscript.digit(scalar) {
      label.append(digit)
      at += UTF8.width(scalar)
    }
    return context.superscript.contains(label) ? (label, at) : nil
  }
}
