/// The text between the brackets of a paste.
struct PasteDecoder {
  private let input: InputBytes

  init(_ input: InputBytes) {
    self.input = input
  }

  /// Reads to the closing bracket; Ctrl-C gives up on a terminal that never sends it.
  func next() -> Keystroke {
    var bytes: [UInt8] = []
    let end = EscapeSequence.pasteEnd
    while !bytes.suffix(end.count).elementsEqual(end) {
      switch input.next(timeout: 100) {
      case .byte(let byte): bytes.append(byte)
      case .timeout, .signal: if Interrupt.isRaised { return .signal }
      case .end: return .end
      }
    }
    return .pasted(Self.text(bytes.dropLast(end.count)))
  }

  /// The pasted text with `\n` between lines, without controls and without newlines at the end.
  ///
  /// libedit's terminal mode swaps CR and LF, so both are line ends here, and LF CR is one.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    let raw = String(decoding: Array(bytes), as: UTF8.self).unicodeScalars
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in raw {
      switch scalar {
      case "\r" where last == "\n": break
      case "\r", "\n": text.append("\n")
      case "\t": text.append(scalar)
      default:
        if scalar.properties.generalCategory != .control { text.append(scalar) }
      }
      last = scalar
    }
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
