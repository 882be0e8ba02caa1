import QuaereCore

/// Blocks that hold no others.
extension MarkdownBlocks {
  /// Reads a heading, rule, code, table, comment or link definition, and returns the line after it.
  mutating func leaf(_ lines: [Line], _ at: Int, _ shape: LineShape) -> Int? {
    if let (level, content) = shape.heading {
      add(.heading(level: level), [content])
      return at + 1
    }
    if shape.isRule {
      add(.rule, [lines[at]])
      return at + 1
    }
    if let fence = shape.fence { return code(lines, at, fence) }
    if let next = comment(lines, at, shape) { return next }
    if let next = table(lines, at) { return next }
    if let label = linkLabel(shape) {
      addLink(label)
      return at + 1
    }
    if text.has("| ", at: shape.first) { return lineBlock(lines, at) }
    return nil
  }

  private mutating func code(_ lines: [Line], _ start: Int, _ fence: (byte: UInt8, count: Int))
    -> Int
  {
    var at = start + 1
    while at < lines.count {
      if let close = shape(lines[at]).fence, close.byte == fence.byte, close.count >= fence.count {
        break
      }
      at += 1
    }
    add(.passage(.code), Array(lines[(start + 1)..<at]))
    return min(at + 1, lines.count)
  }

  /// Passes over `<!-- … -->`, `<script>` and `<style>`, when they begin a line.
  private mutating func comment(_ lines: [Line], _ start: Int, _ shape: LineShape) -> Int? {
    let closing: StaticString
    if text.has("<!--", at: shape.first) {
      closing = "-->"
    } else if text.has("<script", at: shape.first) {
      closing = "</script>"
    } else if text.has("<style", at: shape.first) {
      closing = "</style>"
    } else {
      return nil
    }
    if unclosed.contains(closing.description) { return nil }
    for at in start..<lines.count {
      guard let end = find(closing, lines[at]) else { continue }
      // Text after the comment on its line is read as a paragraph would be.
      return LineShape(Line(start: end, end: lines[at].end, number: 1), in: text).isBlank
        ? at + 1 : nil
    }
    unclosed.insert(closing.description)
    return nil
  }

  private func find(_ wanted: StaticString, _ line: Line) -> Int? {
    guard line.start < line.end else { return nil }
    for at in line.start..<line.end where text.has(wanted, at: at) {
      return at + wanted.utf8CodeUnitCount
    }
    return nil
  }

  /// Each row but the one of dashes is a block of its own.
  private mutating func table(_ lines: [Line], _ start: Int) -> Int? {
    guard start + 1 < lines.count, hasPipe(lines[start]), isTableRule(lines[start + 1]) else {
      return nil
    }
    add(.passage(.row), [lines[start]])
    var at = start + 2
    while at < lines.count, hasPipe(lines[at]) {
      add(.passage(.row), [lines[at]])
      at += 1
    }
    return at
  }

  private func hasPipe(_ line: Line) -> Bool {
    line.start < line.end && text[line.start..<line.end].contains(UInt8(ascii: "|"))
  }

  private func isTableRule(_ line: Line) -> Bool {
    guard hasPipe(line) else { return false }
    var dashes = 0
    for at in line.start..<line.end {
      switch text[at] {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"), UInt8(ascii: ":"), Byte.space, 0x09: break
      default: return false
      }
    }
    return dashes > 0
  }

  /// The label of `[label]: address`.
  private func linkLabel(_ shape: LineShape) -> String? {
    guard shape.indent < 4, text.has("[", at: shape.first) else { return nil }
    var at = shape.first + 1
    let end = min(shape.line.end, at + 200)
    while at < end, text[at] != UInt8(ascii: "]") { at += 1 }
    guard at > shape.first + 1, at + 2 < shape.line.end, text[at] == UInt8(ascii: "]"),
      text[at + 1] == UInt8(ascii: ":"), Byte.isSpace(text[at + 2])
    else { return nil }
    var address = at + 2
    while address < shape.line.end, Byte.isSpace(text[address]) { address += 1 }
    // Prose after the colon is no address.
    var last = address
    while last < shape.line.end, !Byte.isSpace(text[last]) { last += 1 }
    let isAddress = text[address..<last].contains {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "#")
        || $0 == UInt8(ascii: "<")
    }
    return isAddress ? String(decoding: text[(shape.first + 1)..<at], as: UTF8.self) : nil
  }

  /// Pandoc's verse: each line begins with `|`.
  private mutating func lineBlock(_ lines: [Line], _ start: Int) -> Int {
    var at = start
    var verse: [Line] = []
    while at < lines.count, case let shape = shape(lines[at]), text.has("|", at: shape.first) {
      verse.append(Line(start: shape.first + 1, end: lines[at].end, number: lines[at].number))
      at += 1
    }
    add(.passage(.verse), verse)
    return at
  }
}
