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
      out.unicodeScalars.append(
        value >= 65 && value <= 90 ? Unicode.Scalar(UInt8(value + 32)) : scalar)
      return
    }
    switch value {
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0x02B9, 0x2032, 0x00B4: out.append("'")
    case 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB, 0x2033: out.append("\"")
    case 0x2010...0x2015, 0x2212: out.append("-")
    case 0x00AD, 0x200B...0x200D, 0xFEFF: break
    case 0x00A0, 0x2007, 0x202F: out.append(" ")
    case 0xFB00...0xFB04: out.append(FoldingTable.several(value))
    default:
      switch FoldingTable.entry(value) {
      case FoldingTable.vanishes: break
      case FoldingTable.isSeveral: out.append(FoldingTable.several(value))
      case let folded?: out.unicodeScalars.append(Unicode.Scalar(folded) ?? scalar)
      case nil:
        if scalar.properties.canonicalCombiningClass.rawValue != 0 { return }
        out.append(scalar.properties.lowercaseMapping)
      }
    }
  }
}
