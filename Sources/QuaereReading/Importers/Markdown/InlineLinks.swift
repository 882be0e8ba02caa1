/// Links, images and the references of notes in brackets.
extension InlineReader {
  mutating func image() {
    if bytes.has("![", at: at), !bytes.has("![^", at: at) {
      let start = at
      at += 1
      out.append(bytes[start])
      brackets.append(OpenBracket(out: out.count - 1, source: at + 1))
      literal()
    } else {
      literal()
    }
  }

  mutating func openBracket(_ start: Int) {
    if noteReference() || bracketedLabel() { return }
    brackets.append(OpenBracket(out: out.count, source: at + 1))
    literal()
  }

  /// `[^label]`.
  private mutating func noteReference() -> Bool {
    guard bytes.has("[^", at: at), let end = labelEnd(at + 2), end > at + 2 else { return false }
    mark(String(decoding: bytes[(at + 2)..<end], as: UTF8.self))
    at = end + 1
    return true
  }

  /// `[12]` or `\[12\]`, where a note of the file begins with it.
  private mutating func bracketedLabel() -> Bool {
    guard !context.bracketed.isEmpty, let end = labelEnd(at + 1) else { return false }
    let label = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
    guard context.bracketed.contains(label) else { return false }
    mark(label)
    at = end + 1
    if at < bytes.count, bytes[at] == UInt8(ascii: "("), let close = addressEnd(at) { at = close }
    return true
  }

  private func labelEnd(_ start: Int) -> Int? {
    var end = start
    while end < bytes.count, end - start < 100 {
      let byte = bytes[end]
      if byte == UInt8(ascii: "]") { return end }
      if Byte.isSpace(byte) || byte == UInt8(ascii: "[") { return nil }
      end += 1
    }
    return nil
  }

  mutating func closeBracket() {
    guard let open = brackets.popLast() else { return literal() }
    let inner = bytes[open.source..<max(open.source, at)]
    let next = at + 1
    var end: Int?
    if next < bytes.count, bytes[next] == UInt8(ascii: "(") {
      end = addressEnd(next)
      if let end, isNoteLink(inner, next..<end) { return callNote(inner, open, end) }
    } else if next < bytes.count, bytes[next] == UInt8(ascii: "["), !context.links.isEmpty {
      end = reference(next, inner)
    } else if isDefined(inner) {
      end = next
    }
    guard let end else { return literal() }
    cuts.append(open.out..<open.out + (out[open.out] == UInt8(ascii: "!") ? 2 : 1))
    at = end
  }

  private func isDefined(_ label: ArraySlice<UInt8>) -> Bool {
    guard !context.links.isEmpty, label.count < 200 else { return false }
    return context.links.contains(String(decoding: label, as: UTF8.self).lowercased())
  }

  private func reference(_ start: Int, _ inner: ArraySlice<UInt8>) -> Int? {
    var end = start + 1
    while end < bytes.count, end - start < 200, bytes[end] != UInt8(ascii: "]") { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "]") else { return nil }
    let label = end == start + 1 ? inner : bytes[(start + 1)..<end]
    return isDefined(label) ? end + 1 : nil
  }

  /// After the `)` of `(address "title")`; addresses longer than 2,000 bytes are not looked for.
  private mutating func addressEnd(_ start: Int) -> Int? {
    guard patience > 0 else { return nil }
    var depth = 0
    var at = start
    while at < bytes.count, at - start < 2000 {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return at + 1 }
      default: break
      }
      at += 1
    }
    patience -= 1
    return nil
  }

  /// `[12](#fn12)`: how a note's call looks after conversion from HTML.
  private func isNoteLink(_ inner: ArraySlice<UInt8>, _ address: Range<Int>) -> Bool {
    guard bytes.has("(#", at: address.lowerBound) else { return false }
    return NoteLabel.read(inner, context: context) != nil
  }

  private mutating func callNote(_ inner: ArraySlice<UInt8>, _ open: OpenBracket, _ end: Int) {
    cuts.append(open.out..<out.count)
    for label in NoteLabel.read(inner, context: context) ?? [] { mark(label) }
    at = end
  }

  mutating func mark(_ label: String) {
    marks.append(FlatText.Mark(offset: out.count, label: label, line: source.line(at: at)))
  }

  /// `^[a note]`, `^12^`, or a caret.
  mutating func caret() {
    if bytes.has("^[", at: at), let end = inlineNoteEnd(at + 1) {
      inlineNote(at + 2..<end)
      at = end + 1
      return
    }
    var end = at + 1
    while end < bytes.count, end - at < 8, Byte.isDigit(bytes[end]) || Byte.isLetter(bytes[end]) {
      end += 1
    }
    guard end > at + 1, end < bytes.count, bytes[end] == UInt8(ascii: "^") else { return literal() }
    raised(bytes[(at + 1)..<end])
    at = end + 1
  }

  private mutating func inlineNoteEnd(_ start: Int) -> Int? {
    guard patience > 0, context.depth == 0 else { return nil }
    var depth = 0
    var at = start
    while at < bytes.count, at - start < 20_000 {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return at }
      default: break
      }
      at += 1
    }
    patience -= 1
    return nil
  }

  private mutating func inlineNote(_ range: Range<Int>) {
    let line = source.line(at: range.lowerBound)
    let label = "\(NoteMatching.inlinePrefix)\(line).\(inlineNotes.count + 1)"
    let inner = InlineSource(
      [Line(start: range.lowerBound, end: range.upperBound, number: line)], in: bytes)
    let (text, _) = InlineReader.read(inner, context.inner)
    inlineNotes.append(InlineNote(label: label, text: text, line: line))
    mark(label)
  }
}
