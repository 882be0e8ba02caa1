/// Tags within the text, and what is raised.
extension InlineReader {
  mutating func angle() {
    if bytes.has("<sup", at: at), let (content, end) = element() {
      raised(content)
      at = end
    } else if bytes.has("<!--", at: at), let end = find("-->", limit: 100_000) {
      at = end
    } else if let address = autolink() {
      out += bytes[(at + 1)..<address]
      at = address + 1
    } else if let end = tagEnd() {
      tag(at..<end)
      at = end
    } else {
      literal()
    }
  }

  /// `<sup>` and `^…^`: the label of a note, an exponent, or the end of an ordinal.
  mutating func raised(_ content: ArraySlice<UInt8>) {
    let labels =
      InlineReader.isExponent(content, after: out) ? nil : NoteLabel.read(content, context: context)
    if let labels {
      for label in labels { mark(label) }
      return
    }
    let inner = Line(start: content.startIndex, end: content.endIndex, number: source.line(at: at))
    out += InlineReader.read(InlineSource([inner], in: bytes), context.inner).0.bytes
  }

  /// The 2 of km², unless a note has that label and the unit is no unit.
  static func isExponent(_ content: ArraySlice<UInt8>, after out: [UInt8]) -> Bool {
    guard content.count == 1, let digit = content.first,
      digit == UInt8(ascii: "2") || digit == UInt8(ascii: "3")
    else { return false }
    var start = out.count
    while start > 0, Byte.isLetter(out[start - 1]) { start -= 1 }
    let unit = String(decoding: out[start...], as: UTF8.self)
    return ["m", "km", "cm", "mm", "ha"].contains(unit) && start > 0 && out[start - 1] == Byte.space
      && start > 1 && Byte.isDigit(out[start - 2])
  }

  /// Content of `<sup …>…</sup>` at this place, and its end. Raised things are short.
  private mutating func element() -> (ArraySlice<UInt8>, Int)? {
    guard context.depth < 2, let start = tagEnd(), start - at < 200 else { return nil }
    var end = start
    while end < bytes.count, end - start < 400 {
      if bytes.has("</sup>", at: end) { return (bytes[start..<end], end + 6) }
      end += 1
    }
    patience -= 1
    return nil
  }

  private mutating func find(_ wanted: StaticString, limit: Int) -> Int? {
    guard patience > 0 else { return nil }
    var end = at
    while end < bytes.count, end - at < limit {
      if bytes.has(wanted, at: end) { return end + wanted.utf8CodeUnitCount }
      end += 1
    }
    patience -= 1
    return nil
  }

  /// The `>` of `<https://…>` or `<name@place>`.
  private mutating func autolink() -> Int? {
    var end = at + 1
    var isAddress = false
    while end < bytes.count, end - at < 500, bytes[end] != UInt8(ascii: ">") {
      if Byte.isSpace(bytes[end]) || bytes[end] == UInt8(ascii: "<")
        || bytes[end] == UInt8(ascii: "\"")
      {
        return nil
      }
      if bytes[end] == UInt8(ascii: "@") || bytes.has("://", at: end) { isAddress = true }
      end += 1
    }
    return end < bytes.count && bytes[end] == UInt8(ascii: ">") && isAddress ? end : nil
  }

  /// After the `>` of a tag that begins here.
  private mutating func tagEnd() -> Int? {
    var end = at + 1
    if end < bytes.count, bytes[end] == UInt8(ascii: "/") { end += 1 }
    guard patience > 0, end < bytes.count, Byte.isLetter(bytes[end]) else { return nil }
    while end < bytes.count, end - at < 1000 {
      if bytes[end] == UInt8(ascii: ">") { return end + 1 }
      if bytes[end] == UInt8(ascii: "<") { return nil }
      end += 1
    }
    patience -= 1
    return nil
  }

  /// Drops a tag, but for what it says of breaks and emphasis.
  private mutating func tag(_ range: Range<Int>) {
    let inner = bytes[(range.lowerBound + 1)..<(range.upperBound - 1)]
    let name = inner.prefix { Byte.isLetter($0) || Byte.isDigit($0) || $0 == UInt8(ascii: "/") }
    switch String(decoding: name, as: UTF8.self).lowercased() {
    case "br", "br/":
      lineBreak(Byte.hardBreak)
    case "i", "em", "cite":
      openItalics.append(out.count)
    case "/i", "/em", "/cite":
      if let start = openItalics.popLast(), start < out.count { emphasis.append(start..<out.count) }
    default: break
    }
  }

  /// ¹²³ and the like, which call a note only where a note begins with them.
  mutating func superscriptDigits() {
    var label = ""
    var end = at
    while let scalar = bytes.scalar(at: end), let digit = Superscript.digit(scalar) {
      label.append(digit)
      end += UTF8.width(scalar)
    }
    let atStart = out.isEmpty || Byte.isBreak(out[out.count - 1])
    guard !label.isEmpty,
      context.superscript.contains(label) || (atStart && !context.superscript.isEmpty)
    else { return literal() }
    mark(label)
    at = end
  }
}

enum Superscript {
  /// The digit that a raised one stands for.
  static func digit(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar.value {
    case 0xB9: "1"
    case 0xB2: "2"
    case 0xB3: "3"
    case 0x2070, 0x2074...0x2079: Character(String(scalar.value - 0x2070))
    default: nil
    }
  }
}
