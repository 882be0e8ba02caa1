/// Text of a document may hold anything, and a terminal obeys what it is sent: here control
/// characters become signs that can be seen and do nothing.
enum Harmless {
  /// One scalar for one scalar, so that offsets and columns stay true.
  static func text(_ text: String) -> String { escaper.text(text) }

  private static let escaper = Escaper { String(sign(for: $0)) }

  /// What stands for a scalar that a terminal would act on.
  static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: " "
    // Control pictures: ESC is shown as ␛.
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    // C1 controls; and overrides of direction, which make a line read as its opposite.
    default: "\u{FFFD}"
    }
  }
}
