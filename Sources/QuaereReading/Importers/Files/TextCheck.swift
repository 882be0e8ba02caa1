/// Whether bytes can be text at all, and what to say where they cannot.
enum TextCheck {
  /// Nil when they can.
  static func refusal(of bytes: [UInt8]) -> ImportError? {
    guard bytes.contains(where: { !Byte.isSpace($0) }) else { return ImportError("it is empty") }
    guard let zero = bytes.firstIndex(of: 0) else { return nil }
    if UTF16Text.order(of: bytes) != nil { return nil }
    let line = bytes[..<zero].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    return ImportError("it is not text: line \(line) has a NUL byte")
  }
}
