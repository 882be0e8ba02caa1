import QuaereCore

/// Cuts a plain text into paragraphs and rules.
struct PlainPieces {
  private let file: SourceFile
  private let layout: PlainLayout
  private let context: InlineContext
  private var pieces: [Piece] = []
  /// Lines of the paragraph being read.
  private var open: [Line] = []

  static func make(_ file: SourceFile, layout: PlainLayout) -> [Piece] {
    var context = InlineContext()
    for index in 0..<file.lines.count {
      NoteHeads.collect(file.lines.line(index, in: file.text), in: file.text, into: &context)
    }
    var cutter = PlainPieces(file: file, layout: layout, context: context)
    cutter.readAll()
    return cutter.pieces
  }

  private init(file: SourceFile, layout: PlainLayout, context: InlineContext) {
    self.file = file
    self.layout = layout
    self.context = context
  }

  private mutating func readAll() {
    for index in 0..<file.lines.count {
      let line = trimmed(file.lines.line(index, in: file.text))
      if line.isEmpty {
        close()
        continue
      }
      if let last = open.last, ends(last, before: line) { close() }
      open.append(line)
    }
    close()
  }

  private func trimmed(_ line: Line) -> Line {
    var line = line
    while !line.isEmpty, Byte.isSpace(file.text[line.start]) { line.start += 1 }
    while !line.isEmpty, Byte.isSpace(file.text[line.end - 1]) { line.end -= 1 }
    return line
  }

  /// Whether a line ends its paragraph though no blank line follows.
  private func ends(_ line: Line, before next: Line) -> Bool {
    switch layout {
    case .paragraphALine: return true
    case .blankLines: return false
    case .filled(let width):
      var end = next.start
      while end < next.end, !Byte.isSpace(file.text[end]) { end += 1 }
      let hasRoom = line.count + 1 + end - next.start < width - 1
      return hasRoom && (line.count * 10 < width * 6 || isStop(file.text[line.end - 1]))
    }
  }

  private func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), 0x80...:
      true
    default: false
    }
  }

  private mutating func close() {
    guard let first = open.first, let last = open.last else { return }
    let origin = [
      FileSpan(
        bytes: file.span(first.start..<last.end).bytes, lines: first.number...last.number)
    ]
    if open.count == 1, isRule(first) {
      pieces.append(Piece(role: .rule, text: FlatText(), origin: origin))
    } else {
      let text = PlainInline.read(open, in: file.text, context: context)
      pieces.append(Piece(role: .passage(.paragraph), text: text, origin: origin))
    }
    open.removeAll(keepingCapacity: true)
  }

  /// `* * *`, `-----`: three or more of one sign.
  private func isRule(_ line: Line) -> Bool {
    let sign = file.text[line.start]
    guard Byte.isPunctuation(sign), line.count <= 120 else { return false }
    var count = 0
    for at in line.start..<line.end where !Byte.isSpace(file.text[at]) {
      guard file.text[at] == sign else { return false }
      count += 1
    }
    return count >= 3
  }
}
