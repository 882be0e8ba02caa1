import QuaereCore

/// Writes one-line YAML scalars.
enum YAMLScalar {
  /// Plain where no reader of YAML can take it for something else, else in double quotes. White
  /// space is collapsed: a scalar is one line.
  static func written(_ text: String) -> String {
    let line = Normalised.collapsingWhiteSpace(text)
    return isPlain(line) ? line : "\"" + line.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func isPlain(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return !line.contains(": ") && !line.contains(" #") && !line.hasSuffix(":")
      && line.unicodeScalars.allSatisfy { !isSpecial($0) }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
    guard isSpecial(scalar) else { return String(scalar) }
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Not allowed as it is in YAML 1.1: controls, the byte order mark, non-characters.
  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
