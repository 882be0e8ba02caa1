/// Text of a document may hold anything, and a terminal obeys what it is sent: here control
/// characters become signs that can be seen and do nothing.
enum Harmless {
  /// One scalar for one scalar, so that offsets and columns stay true.
  /// - Parameter keepingLines: line feeds stay, for formats that can quote them.
  static func text(_ text: String, keepingLines: Bool = false) -> String {
    guard mayHarm(text), text.unicodeScalars.contains(where: { sign(for: $0) != nil }) else {
      return text
    }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let kept = keepingLines && scalar == "\n"
      scalars.append(kept ? scalar : sign(for: scalar) ?? scalar)
    }
    return String(scalars)
  }

  /// A quick look at the bytes; most text is let through here.
  private static func mayHarm(_ text: String) -> Bool {
    // 0xC2 begins the C1 controls, 0xE2 the line separators and the overrides of direction.
    text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
  }

  /// What stands for a scalar that a terminal would act on; nil when it is harmless.
  private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: " "
    // Control pictures: ESC is shown as ␛.
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    // Overrides of direction can make a line read as its opposite.
    case 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: nil
    }
  }
}
