/// Bytes to keystrokes.
struct KeyDecoder {
  private let input: InputBytes
  /// A sequence arrives at once; a person pressing Escape takes longer than this.
  private let pause: Int32 = 50

  init(_ input: InputBytes) {
    self.input = input
  }

  /// Waits for the next keystroke. Sequences that are nobody's are skipped.
  func next() -> Keystroke {
    while true {
      switch input.next(wakes: true) {
      case .signal: return .signal
      case .end: return .end
      case .timeout: continue
      case .byte(0x1B): if let keystroke = escape() { return keystroke }
      case .byte(let first):
        let scalar = self.scalar(first)
        // NUL would end libedit's text; C1 controls are our private keys.
        if scalar.value != 0, !(0x80..<0xA0).contains(scalar.value) { return .scalar(scalar) }
      }
    }
  }

  private func escape() -> Keystroke? {
    switch input.next(timeout: pause) {
    case .byte(UInt8(ascii: "[")): return control()
    case .byte(UInt8(ascii: "O")):
      guard case .byte(let byte) = input.next(timeout: pause) else { return nil }
      return EscapeSequence.key(for: String(Unicode.Scalar(byte))).map(Keystroke.key)
    case .byte(0x0A), .byte(0x0D): return .key(.newline)
    case .byte:
      input.back()
      return .scalar("\u{1B}")
    case .timeout, .signal, .end: return .scalar("\u{1B}")
    }
  }

  private func control() -> Keystroke? {
    var sequence = ""
    while case .byte(let byte) = input.next(timeout: pause) {
      sequence.unicodeScalars.append(Unicode.Scalar(byte))
      guard (0x40...0x7E).contains(byte) else { continue }
      if sequence == EscapeSequence.pasteStart { return PasteDecoder(input).next() }
      return EscapeSequence.key(for: sequence).map(Keystroke.key)
    }
    return nil
  }

  /// One scalar of UTF-8; U+FFFD for bytes that are none.
  private func scalar(_ first: UInt8) -> Unicode.Scalar {
    var bytes = [first]
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    while bytes.count < length, case .byte(let byte) = input.next(timeout: pause) {
      guard byte & 0xC0 == 0x80 else {
        input.back()
        break
      }
      bytes.append(byte)
    }
    let decoded = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return decoded.count == 1 ? decoded.first ?? "\u{FFFD}" : "\u{FFFD}"
  }
}
