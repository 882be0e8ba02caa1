import Foundation

/// The one folding used everywhere words are compared: case, accents, ligatures, apostrophes and
/// dashes of all kinds. Foundation's own costs 12–43 MB/s and differs by platform, so this is a
/// table over scalars (Unicode decompositions of Latin, Greek and Cyrillic letters).
public enum Folding {
  /// A folded copy: `Ålesund` → `alesund`, `Œuvre` → `oeuvre`, `Ёлка` → `елка`.
  public static func fold(_ text: some StringProtocol) -> String {
    var out = String()
    for scalar in text.unicodeScalars { append(scalar, to: &out) }
    return out
  }

  /// Appends the folded form of one scalar; combining marks vanish.
  public static func append(_ scalar: Unicode.Scalar, to out: inout String) {
    let value = scalar.value
    if value < 0x80 {
      out.unicodeScalars.append(value >= 65 && value <= 90 ? Unicode.Scalar(UInt8(value + 32)) : scalar)
      return
    }
    switch value {
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0x02B9, 0x2032, 0x00B4: out.append("'")
    case 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB, 0x2033: out.append("\"")
    case 0x2010...0x2015, 0x2212: out.append("-")
    case 0x00AD, 0x200B...0x200D, 0xFEFF: break
    case 0x00A0, 0x2007, 0x202F: out.append(" ")
    default:
      if Unicode.Scalar(value)?.properties.canonicalCombiningClass.rawValue ?? 0 != 0 { return }
      if let known = table[value] {
        out.append(known)
      } else {
        out.append(scalar.properties.lowercaseMapping)
      }
    }
  }

  /// Folded forms of the accented letters and ligatures, by scalar value.
  static let table: [UInt32: String] = {
    var made: [UInt32: String] = [
      0xDF: "ss", 0x1E9E: "ss", 0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe", 0xD8: "o",
      0xF8: "o", 0x110: "d", 0x111: "d", 0x141: "l", 0x142: "l", 0xDE: "th", 0xFE: "th", 0xD0: "d",
      0xF0: "d", 0x131: "i", 0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl",
    ]
    for range in [0xC0...0x24F, 0x370...0x3FF, 0x400...0x52F, 0x1E00...0x1FFF] as [ClosedRange<UInt32>] {
      for value in range where made[value] == nil {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let lower = scalar.properties.lowercaseMapping
        // й is a letter of its own, not и with a breve; so is ї.
        if value == 0x419 || value == 0x439 { made[value] = "й"; continue }
        if value == 0x407 || value == 0x457 { made[value] = "ї"; continue }
        let base = lower.decomposedBase
        if base != String(scalar) { made[value] = base }
      }
    }
    return made
  }()
}

extension String {
  /// The canonical decomposition without combining marks.
  fileprivate var decomposedBase: String {
    var out = String.UnicodeScalarView()
    for scalar in decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.canonicalCombiningClass.rawValue == 0 {
      out.append(scalar)
    }
    return String(out)
  }
}
