import QuaereCore

/// Prints of UTF-8 text without making strings: the same as `Print(of:)`, which see.
///
/// Text of ordinary European letters and punctuation is collapsed byte by byte; at the first scalar
/// that could take part in a composition the text goes to `Print(of:)`.
struct PrintScanner {
  private var collapsed: [UInt8] = []
  private let hasher = SHA256Hasher()

  mutating func print(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard let count = collapse(text) else {
      return Print(of: String(decoding: text, as: UTF8.self)).value
    }
    return collapsed.withUnsafeBufferPointer {
      hasher.prefix(of: UnsafeBufferPointer(rebasing: $0[..<count])) >> 8
    }
  }

  /// Fills the start of `collapsed`, and says how much of it; nil when the text is not plainly in
  /// NFC.
  private mutating func collapse(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    // No text gets longer.
    if collapsed.count < text.count { collapsed = [UInt8](repeating: 0, count: 2 * text.count) }
    return collapsed.withUnsafeMutableBufferPointer { out in
      var (end, at) = (0, 0)
      var isPending = false
      while at < text.count {
        let width = PrintScanner.width(text, at)
        guard width != 0 else { return nil }
        if width < 0 {
          isPending = end > 0
        } else {
          if isPending {
            out[end] = 0x20
            end += 1
            isPending = false
          }
          for place in 0..<width { out[end + place] = text[at + place] }
          end += width
        }
        at += abs(width)
      }
      return end
    }
  }

  /// Bytes of the scalar here, negative for white space; 0 for one that must be looked at closely.
  @inline(__always)
  private static func width(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let lead = text[at]
    switch lead {
    case 0x20, 0x09...0x0D: return -1
    case 0..<0x80: return 1
    case 0xC2 where at + 1 < text.count:
      return text[at + 1] == 0x85 || text[at + 1] == 0xA0 ? -2 : 2
    // Latin up to U+02FF; Cyrillic U+0400 to U+047F.
    case 0xC3...0xCB where at + 1 < text.count: return 2
    case 0xD0, 0xD1: return at + 1 < text.count ? 2 : 0
    // General punctuation: U+2010 to U+2027.
    case 0xE2 where at + 2 < text.count:
      return text[at + 1] == 0x80 && (0x90...0xA7).contains(text[at + 2]) ? 3 : 0
    default: return 0
    }
  }
}
