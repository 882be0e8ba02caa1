import QuaereCore

/// Cuts Markdown into blocks, line by line.
struct MarkdownBlocks {
  let text: [UInt8]
  private(set) var blocks: [MarkdownBlock] = []
  /// Labels of `[label]: address`, folded.
  private(set) var links: Set<String> = []
  /// Ends of comments that were sought in vain: once is enough.
  var unclosed: Set<String> = []
  private let all: [Line]

  /// Quotations and lists nested deeper than this are read as paragraphs.
  private static let deepest = 12

  init(text: [UInt8], lines: LineTable, from first: Int) {
    self.text = text
    all = (min(first, lines.count)..<lines.count).map { lines.line($0, in: text) }
  }

  mutating func readAll() {
    read(all, kind: .paragraph, depth: 0)
  }

  func shape(_ line: Line) -> LineShape { LineShape(line, in: text) }

  mutating func add(_ role: MarkdownBlock.Role, _ lines: [Line]) {
    blocks.append(MarkdownBlock(role: role, lines: lines))
  }

  mutating func addLink(_ label: String) {
    links.insert(label.lowercased())
  }

  /// Reads lines that stand in one container. Each step takes at least one line.
  private mutating func read(_ lines: [Line], kind: Passage.Kind, depth: Int) {
    var at = 0
    while at < lines.count {
      let shape = shape(lines[at])
      if shape.isBlank {
        at += 1
      } else if depth < Self.deepest, let next = container(lines, at, shape, kind, depth) {
        at = next
      } else if let next = leaf(lines, at, shape) {
        at = next
      } else {
        at = paragraph(lines, at, kind)
      }
    }
  }

  /// Reads a quotation, an item or the definition of a note, and returns the line after it.
  private mutating func container(
    _ lines: [Line], _ at: Int, _ shape: LineShape, _ kind: Passage.Kind, _ depth: Int
  ) -> Int? {
    if shape.quoted != nil {
      let (inner, next) = quotation(lines, at)
      read(inner, kind: .quotation, depth: depth + 1)
      return next
    }
    if let (label, rest) = shape.definition {
      let (inner, next) = indented(lines, at + 1, first: rest, columns: 2)
      note(label, inner, depth)
      return next
    }
    if let marker = ListMarker(shape) {
      let (inner, next) = indented(lines, at + 1, first: marker.rest, columns: marker.width)
      let before = blocks.count
      read(inner, kind: .item, depth: depth + 1)
      if before < blocks.count { blocks[before].ordinal = marker.number }
      return next
    }
    return nil
  }

  private mutating func note(_ label: String, _ inner: [Line], _ depth: Int) {
    let before = blocks.count
    read(inner, kind: .paragraph, depth: depth + 1)
    for index in before..<blocks.count {
      blocks[index].role = .definition(label: label, continues: index > before)
    }
    if before == blocks.count {
      add(.definition(label: label, continues: false), inner)
    }
  }

  /// The lines of a quotation without `>`, and lines that carry on its paragraph.
  private func quotation(_ lines: [Line], _ start: Int) -> ([Line], Int) {
    var inner: [Line] = []
    var at = start
    var open = false
    while at < lines.count {
      let shape = shape(lines[at])
      if let quoted = shape.quoted {
        inner.append(quoted)
        open = !LineShape(quoted, in: text).isBlank
      } else if open, !shape.isBlank, !interrupts(lines, at) {
        inner.append(lines[at])
      } else {
        break
      }
      at += 1
    }
    return (inner, at)
  }

  /// The lines that belong to an item or note: indented ones, and ones that carry on a paragraph.
  private func indented(_ lines: [Line], _ start: Int, first: Line, columns: Int) -> ([Line], Int) {
    var inner = [first]
    var at = start
    var open = !shape(first).isBlank
    while at < lines.count {
      let shape = shape(lines[at])
      if shape.isBlank {
        let next = lines[at...].firstIndex { !self.shape($0).isBlank } ?? lines.count
        guard next < lines.count, self.shape(lines[next]).indent >= columns else { break }
        inner += lines[at..<next]
        at = next
        open = false
        continue
      }
      if shape.indent >= columns {
        inner.append(shape.dropping(columns: max(columns, min(4, shape.indent))))
      } else if open, ListMarker(shape) == nil, !interrupts(lines, at) {
        inner.append(lines[at])
      } else {
        break
      }
      open = true
      at += 1
    }
    return (inner, at)
  }

  /// Reads a paragraph, or the heading that a line under it makes of it.
  private mutating func paragraph(_ lines: [Line], _ start: Int, _ kind: Passage.Kind) -> Int {
    var at = start + 1
    while at < lines.count, !shape(lines[at]).isBlank {
      if let level = shape(lines[at]).underline, isTitle(lines[start..<at]), kind == .paragraph {
        add(.heading(level: level), Array(lines[start..<at]))
        return at + 1
      }
      if interrupts(lines, at) { break }
      at += 1
    }
    add(.passage(kind), Array(lines[start..<at]))
    return at
  }

  /// Whether underlined lines can be a title: a rule under a page's last line is no underline.
  private func isTitle(_ lines: ArraySlice<Line>) -> Bool {
    lines.count <= 2 && lines.allSatisfy { $0.count <= 120 }
  }

  /// Whether a line ends a paragraph before it.
  private func interrupts(_ lines: [Line], _ at: Int) -> Bool {
    let shape = shape(lines[at])
    if shape.heading != nil || shape.isRule || shape.quoted != nil || shape.fence != nil
      || shape.definition != nil || text.has("<!--", at: shape.first)
    {
      return true
    }
    return ListMarker(shape)?.mayInterrupt ?? false
  }
}
