/// What a line of Markdown looks like from its start.
struct LineShape {
  let text: [UInt8]
  let line: Line
  /// Columns of white space; a tab stands for four.
  let indent: Int
  /// Offset of the first byte that is not white space.
  let first: Int

  init(_ line: Line, in text: [UInt8]) {
    self.text = text
    self.line = line
    var at = line.start
    var columns = 0
    while at < line.end, text[at] == Byte.space || text[at] == 0x09 {
      columns += text[at] == 0x09 ? 4 - columns % 4 : 1
      at += 1
    }
    indent = columns
    first = at
  }

  var isBlank: Bool {
    var at = first
    while at < line.end, Byte.isSpace(text[at]) { at += 1 }
    return at >= line.end
  }

  private var byte: UInt8 { first < line.end ? text[first] : 0 }

  /// Level and content of `## Title ##`.
  var heading: (level: Int, content: Line)? {
    guard indent < 4, byte == UInt8(ascii: "#") else { return nil }
    var at = first
    while at < line.end, text[at] == UInt8(ascii: "#") { at += 1 }
    let level = at - first
    guard level <= 6, at == line.end || Byte.isSpace(text[at]) else { return nil }
    var end = line.end
    while end > at, Byte.isSpace(text[end - 1]) { end -= 1 }
    var close = end
    while close > at, text[close - 1] == UInt8(ascii: "#") { close -= 1 }
    if close < end, close == at || Byte.isSpace(text[close - 1]) { end = close }
    return (level, Line(start: at, end: end, number: line.number))
  }

  /// `---`, `* * *`, `___`.
  var isRule: Bool {
    guard indent < 4,
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
    else {
      return false
    }
    var count = 0
    for at in first..<line.end {
      if text[at] == byte { count += 1 } else if !Byte.isSpace(text[at]) { return false }
    }
    return count >= 3
  }

  /// The level that `===` or `---` gives to the line above.
  var underline: Int? {
    guard indent < 4, byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-") else { return nil }
    var end = line.end
    while end > first, Byte.isSpace(text[end - 1]) { end -= 1 }
    for at in first..<end where text[at] != byte { return nil }
    return byte == UInt8(ascii: "=") ? 1 : 2
  }

  /// Byte and length of a code fence.
  var fence: (byte: UInt8, count: Int)? {
    guard indent < 4, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
    var at = first
    while at < line.end, text[at] == byte { at += 1 }
    let count = at - first
    guard count >= 3 else { return nil }
    if byte == UInt8(ascii: "`") {
      for rest in at..<line.end where text[rest] == byte { return nil }
    }
    return (byte, count)
  }

  /// The line without its `>`.
  var quoted: Line? {
    guard indent < 4, byte == UInt8(ascii: ">") else { return nil }
    let next = first + 1
    let skip = next < line.end && text[next] == Byte.space ? 1 : 0
    return Line(start: next + skip, end: line.end, number: line.number)
  }

  /// Label and rest of `[^label]: rest`.
  var definition: (label: String, rest: Line)? {
    guard indent < 4, text.has("[^", at: first) else { return nil }
    var at = first + 2
    while at < line.end, at - first < 200, text[at] != UInt8(ascii: "]") { at += 1 }
    guard at + 1 < line.end, text[at] == UInt8(ascii: "]"), text[at + 1] == UInt8(ascii: ":"),
      at > first + 2
    else {
      return nil
    }
    let label = String(decoding: text[(first + 2)..<at], as: UTF8.self)
    return (label, Line(start: at + 2, end: line.end, number: line.number))
  }

  /// The line without up to `columns` columns of white space.
  func dropping(columns: Int) -> Line {
    var at = line.start
    var column = 0
    while at < first, column < columns {
      column += text[at] == 0x09 ? 4 - column % 4 : 1
      at += 1
    }
    return Line(start: at, end: line.end, number: line.number)
  }
}
