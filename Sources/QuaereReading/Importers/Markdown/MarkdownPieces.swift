import QuaereCore

/// Reads the inside of blocks and makes pieces of them.
enum MarkdownPieces {
  static func make(blocks: MarkdownBlocks, file: SourceFile) -> [Piece] {
    let context = context(of: blocks)
    var pieces: [Piece] = []
    var notes: [Piece] = []
    for block in blocks.blocks {
      add(block, context, file, to: &pieces, notes: &notes)
    }
    return pieces + notes
  }

  private static func add(
    _ block: MarkdownBlock, _ context: InlineContext, _ file: SourceFile, to pieces: inout [Piece],
    notes: inout [Piece]
  ) {
    let origin = span(block.lines, in: file).map { [$0] } ?? []
    let (text, inline) = flatten(block, context, file.text)
    for note in inline {
      notes.append(Piece(role: .note(label: note.label), text: note.text, origin: origin))
    }
    switch block.role {
    case .heading(let level):
      pieces.append(Piece(role: .heading(level: level), text: text, origin: origin))
    case .passage(let kind):
      guard !text.isEmpty || !text.marks.isEmpty else { return }
      pieces.append(
        Piece(role: .passage(kind), text: text, origin: origin, ordinal: block.ordinal))
    case .rule:
      pieces.append(Piece(role: .rule, text: FlatText(), origin: origin))
    case .definition(let label, let continues):
      if continues, let last = pieces.indices.last, pieces[last].isNote {
        pieces[last].text.append(text, separator: Byte.hardBreak)
        pieces[last].origin += origin
      } else {
        pieces.append(Piece(role: .note(label: label), text: text, origin: origin))
      }
    }
  }

  private static func span(_ lines: [Line], in file: SourceFile) -> FileSpan? {
    guard let first = lines.first, let last = lines.last else { return nil }
    return file.span(min(first.start, last.end)..<last.end)
  }

  private static func flatten(
    _ block: MarkdownBlock, _ context: InlineContext, _ text: [UInt8]
  ) -> (FlatText, [InlineReader.InlineNote]) {
    switch block.role {
    case .passage(.code):
      let lines = block.lines.map { text[$0.start..<max($0.start, $0.end)] }
      return (FlatText(bytes: Array(lines.joined(separator: [Byte.lineFeed]))), [])
    case .passage(.row):
      return InlineReader.read(InlineSource(block.lines.map { row($0, text) }, in: text), context)
    default:
      return InlineReader.read(InlineSource(block.lines, in: text), context)
    }
  }

  /// A row without the pipes at its ends.
  private static func row(_ line: Line, _ text: [UInt8]) -> Line {
    var line = line
    while !line.isEmpty, isEdge(text[line.start]) { line.start += 1 }
    while !line.isEmpty, isEdge(text[line.end - 1]) { line.end -= 1 }
    return line
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || Byte.isSpace(byte)
  }

  /// Looks at how blocks begin, to know what in the text calls a note.
  private static func context(of blocks: MarkdownBlocks) -> InlineContext {
    var context = InlineContext()
    context.links = blocks.links
    for block in blocks.blocks where block.role == .passage(.paragraph) {
      for line in block.lines { NoteHeads.collect(line, in: blocks.text, into: &context) }
    }
    return context
  }
}
