import QuaereCore

/// What a scalar does to the word before it.
enum TokenKind: UInt8 {
  case letter
  /// A word by itself.
  case single
  /// Left out without parting the word: soft hyphens, joiners.
  case nothing
  case space, hyphen, dash, dots
  /// Quotation marks and apostrophes.
  case quote
  case sign

  @inline(__always)
  init(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      self = TokenKind.ascii[Int(scalar.value)]
    } else {
      self.init(beyondASCII: scalar)
    }
  }

  private init(beyondASCII scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFEFF: self = .nothing
    case 0xC0...0x24F: self = scalar.value == 0xD7 || scalar.value == 0xF7 ? .sign : .letter
    case 0x300...0x36F, 0x400...0x481, 0x48A...0x52F: self = .letter
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3041...0x3096, 0x30A1...0x30FA,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD:
      self = Words.isWordScalar(scalar) ? .single : .sign
    case 0x2010, 0x2011: self = .hyphen
    case 0x2012...0x2015, 0x2212: self = .dash
    case 0x2026, 0x2025: self = .dots
    case 0xAB, 0xBB, 0xB4, 0x2018...0x201F, 0x2039, 0x203A, 0x2032, 0x2033, 0x2BC, 0x2B9,
      0x301D...0x301F, 0xFF02, 0xFF07:
      self = .quote
    default:
      self =
        Normalised.isWhiteSpace(scalar) || scalar.value == 0x200B
        ? .space : Words.isWordScalar(scalar) ? .letter : .sign
    }
  }

  private static let ascii: [TokenKind] = (0..<0x80).map { value in
    let scalar = Unicode.Scalar(UInt8(value))
    return switch scalar {
    case "-": .hyphen
    case ".": .dots
    case "\"", "'", "`": .quote
    default:
      Words.isWordScalar(scalar) ? .letter : Normalised.isWhiteSpace(scalar) ? .space : .sign
    }
  }

  @inline(__always)
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 48 && scalar.value <= 57 }

  /// True for letters that composing leaves alone: Cyrillic and most others beyond Latin are not
  /// looked at twice.
  static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x400...0x482, 0x48A...0x52F, 0x3041...0x3096, 0x4E00...0x9FFF: true
    default: false
    }
  }

  /// The letters that are set as one: `ﬁ`, and the long s.
  static func ligature(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x17F: "s"
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    default: nil
    }
  }
}
