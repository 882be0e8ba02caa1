/// `-`, `*`, `+`, `3.` or `3)` at the start of an item.
struct ListMarker {
  /// Nil for a bullet.
  var number: Int?
  /// Columns up to the text of the item.
  var width: Int
  /// The first line of the item, without the marker.
  var rest: Line

  /// Whether the item may follow a paragraph without a blank line: a sentence may wrap just before
  /// a number and a full stop.
  var mayInterrupt: Bool { !rest.isEmpty && (number ?? 1) == 1 }

  init?(_ shape: LineShape) {
    let text = shape.text
    let line = shape.line
    guard shape.indent < 4, shape.first < line.end, !shape.isRule else { return nil }
    var at = shape.first
    if text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "*")
      || text[at] == UInt8(ascii: "+")
    {
      at += 1
    } else {
      guard let end = ListMarker.digits(text, at, line.end) else { return nil }
      number = Int(String(decoding: text[at..<end], as: UTF8.self))
      at = end + 1
    }
    guard at >= line.end || Byte.isSpace(text[at]) else { return nil }
    var start = at
    while start < line.end, Byte.isSpace(text[start]), start - at < 4 { start += 1 }
    rest = Line(start: start, end: line.end, number: line.number)
    width = shape.indent + max(start, at + 1) - shape.first
  }

  /// The end of one to three digits before `.` or `)`. Four would make an item of every paragraph
  /// that begins with a year.
  private static func digits(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, Byte.isDigit(text[at]) { at += 1 }
    guard at > start, at - start <= 3, at < end else { return nil }
    return text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ")") ? at : nil
  }
}
