/// Character references of HTML that prose uses.
enum Entities {
  /// Text and length of the reference at `at`, which is a `&`.
  static func read(_ bytes: [UInt8], at: Int) -> (String, Int)? {
    var end = at + 1
    while end < bytes.count, end - at < 12, bytes[end] != UInt8(ascii: ";") { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > at + 1 else { return nil }
    let name = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
    let length = end + 1 - at
    if name.hasPrefix("#") { return numeric(name.dropFirst()).map { ($0, length) } }
    return named[name].map { ($0, length) }
  }

  private static func numeric(_ digits: Substring) -> String? {
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value != 0, let scalar = Unicode.Scalar(value) else { return nil }
    return String(scalar)
  }

  /// Names of U+00A0 to U+00FF, in order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
    szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute \
    icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml \
    yacute thorn yuml
    """

  private static let named: [String: String] = {
    var table = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–", "mdash": "—",
      "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
      "lsaquo": "‹", "rsaquo": "›", "hellip": "…", "bull": "•", "dagger": "†", "Dagger": "‡",
      "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "Zcaron": "Ž", "zcaron": "ž",
      "Ccaron": "Č", "ccaron": "č", "euro": "€", "trade": "™", "ensp": " ", "emsp": " ",
      "thinsp": " ", "zwnj": "", "zwj": "", "prime": "′", "Prime": "″", "minus": "−",
    ]
    for (index, name) in latin.split(separator: " ").enumerated() {
      if let scalar = Unicode.Scalar(0xA0 + UInt32(index)) { table[String(name)] = String(scalar) }
    }
    return table
  }()
}
