/// The one folding used everywhere words are compared: case, accents, ligatures, apostrophes and
/// dashes of all kinds. Foundation's own costs 12–43 MB/s and differs by platform, so this is a
/// table over scalars (Unicode decompositions of Latin, Greek and Cyrillic letters).
///
/// `ß` is `ss`, `ﬁ` is `fi`, `ſ` is `s`, `İ` and `ı` are `i`, final `ς` is `σ`, `ё` is `е`. `й` and `ї`
/// are letters of their own, composed or not. What belongs to another spelling (`ü` as `ue`, `ѣ` as
/// `е`) is left to `SpellingKey`.
public enum Folding {
  /// A folded copy: `Ålesund` → `alesund`, `Œuvre` → `oeuvre`, `Ёлка` → `елка`.
  public static func fold(_ text: some StringProtocol) -> String { fold(String(text)) }

  public static func fold(_ text: String) -> String {
    var text = text
    let letters = text.withUTF8 { Folding.letters($0) }
    switch letters {
    case .small: return text
    case .plain: return lowered(text)
    case .others:
      var out = String()
      for scalar in text.unicodeScalars { append(scalar, to: &out) }
      return out
    }
  }

  private enum Letters {
    /// ASCII without capitals, which is its own folded form.
    case small
    /// ASCII.
    case plain
    case others
  }

  private static func letters(_ text: UnsafeBufferPointer<UInt8>) -> Letters {
    var found = Letters.small
    for byte in text {
      if byte >= 0x80 { return .others }
      if byte &- 65 < 26 { found = .plain }
    }
    return found
  }

  /// Of letters without accents, as most are.
  private static func lowered(_ text: String) -> String {
    var text = text
    return text.withUTF8 { text in
      String(unsafeUninitializedCapacity: text.count) { out in
        for (place, byte) in zip(out.indices, text) {
          out[place] = (byte &- 65) < 26 ? byte + 32 : byte
        }
        return text.count
      }
    }
  }

  /// Appends the folded form of one scalar; combining marks vanish, but for the two that make
  /// another letter of the one before.
  public static func append(_ scalar: Unicode.Scalar, to out: inout String) {
    let value = scalar.value
    if value < 0x80 {
      out.unicodeScalars.append(
        value >= 65 && value <= 90 ? Unicode.Scalar(UInt8(value + 32)) : scalar)
      return
    }
    switch value {
    case 0x2018, 0x2019, 0x201B, 0x02BB...0x02BD, 0x02B9, 0x2032, 0x00B4: out.append("'")
    case 0x201C...0x201F, 0x00AB, 0x00BB, 0x2033, 0x2039, 0x203A: out.append("\"")
    case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D: out.append("-")
    case 0x00AD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x02BE, 0x02BF: break
    case 0x00A0, 0x2007, 0x202F: out.append(" ")
    case 0xFB00...0xFB06: out.append(FoldingTable.several(value))
    case 0x306, 0x308: join(value, to: &out)
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

  /// The letter that a breve (U+0306) or diaeresis (U+0308) makes of `letter`, where it is another
  /// letter and not an accented one.
  public static func joined(_ letter: UInt32, with mark: UInt32) -> UInt32? {
    switch (letter, mark) {
    case (0x438, 0x306): 0x439
    case (0x456, 0x308): 0x457
    default: nil
    }
  }

  private static func join(_ mark: UInt32, to out: inout String) {
    guard let last = out.unicodeScalars.last,
      let letter = joined(last.value, with: mark).flatMap(Unicode.Scalar.init)
    else { return }
    out.unicodeScalars.removeLast()
    out.unicodeScalars.append(letter)
  }
}
