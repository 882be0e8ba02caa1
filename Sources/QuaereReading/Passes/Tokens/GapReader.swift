/// Reads what stands between two tokens.
enum GapReader {
  static func gap(_ bytes: [UInt8], _ range: Range<Int>) -> Token.Gap {
    if range.isEmpty { return .none }
    if range.count == 1 { return single(bytes[range.lowerBound]) }
    var seen: Token.Gap?
    var spaces = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let (kind, width) = sign(bytes, at, range.upperBound)
      at += width
      if kind == .line { return seen == nil ? .line : .other }
      if kind == .space { spaces += 1; continue }
      if seen != nil { return .other }
      seen = kind
    }
    return combined(seen, spaces: spaces, startsWithSpace: bytes[range.lowerBound] == 0x20)
  }

  private static func combined(
    _ seen: Token.Gap?, spaces: Int, startsWithSpace: Bool
  ) -> Token.Gap {
    guard let seen else { return .space }
    if spaces == 0 { return seen }
    switch seen {
    case .hyphen, .dash: return spaces >= 2 ? .dash : .other
    case .dot: return startsWithSpace ? .other : .dotSpace
    case .comma: return .comma
    default: return .other
    }
  }

  private static func single(_ byte: UInt8) -> Token.Gap {
    switch byte {
    case 0x20, 0x09: .space
    case 0x0A, 0x0D: .line
    case 0x2D: .hyphen
    case 0x27: .apostrophe
    case 0x2C: .comma
    case 0x2E: .dot
    case 0x2F: .slash
    default: .other
    }
  }

  private static func sign(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (Token.Gap, Int) {
    let byte = bytes[at]
    if byte < 0x80 { return (single(byte), 1) }
    let width = min(Tokeniser.width(byte), end - at)
    if width == 2, byte == 0xC2, bytes[at + 1] == 0xA0 { return (.space, 2) }
    guard width == 3, byte == 0xE2, bytes[at + 1] == 0x80 else { return (.other, width) }
    switch bytes[at + 2] {
    case 0x80...0x8A, 0xAF: return (.space, 3)
    case 0x90, 0x91: return (.hyphen, 3)
    case 0x92...0x95: return (.dash, 3)
    case 0x98, 0x99: return (.apostrophe, 3)
    default: return (.other, 3)
    }
  }
}
