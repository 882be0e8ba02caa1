/// The print of a text: the first 6 hexadecimal digits of SHA-256 over the text in NFC, white space
/// collapsed, footnote markers removed. Two editions of a passage have the same print when a reader
/// would call them the same words.
public struct Print: Hashable, Sendable, CustomStringConvertible {
  /// 24 bits.
  public let value: UInt32

  public init(value: UInt32) {
    self.value = value & 0xFF_FFFF
  }

  /// - Parameter text: reading text, in which markers have already been taken out.
  public init(of text: some StringProtocol) {
    let digest = SHA256Digest(of: Normalised.forPrint(text)).bytes
    value = UInt32(digest[0]) << 16 | UInt32(digest[1]) << 8 | UInt32(digest[2])
  }

  /// Reads six hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 6, let value = UInt32(text, radix: 16) else { return nil }
    self.value = value
  }

  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}
