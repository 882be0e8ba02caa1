/// The labels with which notes begin.
enum NoteHeads {
  /// Adds the label at the start of a line to what is known.
  static func collect(_ line: Line, in text: [UInt8], into context: inout InlineContext) {
    var at = line.start
    while at < line.end, Byte.isSpace(text[at]) { at += 1 }
    guard at < line.end else { return }
    switch text[at] {
    case UInt8(ascii: "["), UInt8(ascii: "\\"):
      if let label = bracketed(text, at, line.end) { context.bracketed.insert(label) }
    case UInt8(ascii: "<"):
      if let label = raised(text, at, line.end) { context.raised.insert(label) }
    case 0xC2, 0xE2:
      if let label = superscript(text, at, line.end) { context.superscript.insert(label) }
    default: break
    }
  }

  /// `12` of `[12] text`; what only links has no text after it.
  private static func bracketed(_ text: [UInt8], _ start: Int, _ end: Int) -> String? {
    var at = start + (text[start] == UInt8(ascii: "\\") ? 2 : 1)
    let digits = at
    while at < end, Byte.isDigit(text[at]) { at += 1 }
    guard at > digits, at - digits <= 4 else { return nil }
    let label = String(decoding: text[digits..<at], as: UTF8.self)
    if at < end, text[at] == UInt8(ascii: "\\") { at += 1 }
    guard at + 1 < end, text[at] == UInt8(ascii: "]") else { return nil }
    return Byte.isSpace(text[at + 1]) ? label : nil
  }

  /// `a` of `<sup>a</sup> text`, when it is one or two letters that end no ordinal.
  private static func raised(_ text: [UInt8], _ start: Int, _ end: Int) -> String? {
    guard text.has("<sup>", at: start) else { return nil }
    var at = start + 5
    while at < end, at - start < 8, Byte.isLetter(text[at]) { at += 1 }
    let label = String(decoding: text[(start + 5)..<at], as: UTF8.self)
    let ordinals: Set<String> = ["th", "st", "nd", "rd", "er", "re", "me", "e", "o", "te", "de"]
    guard !label.isEmpty, label.count <= 2, !ordinals.contains(label) else { return nil }
    return text.has("</sup>", at: at) ? label : nil
  }

  private static func superscript(_ text: [UInt8], _ start: Int, _ end: Int) -> String? {
    var label = ""
    var at = start
    while at < end, let scalar = text.scalar(at: at), let digit = Superscript.digit(scalar) {
      label.append(digit)
      at += UTF8.width(scalar)
    }
    return label.isEmpty ? nil : label
  }
}
