/// Letters without case and accents, for the history search.
enum SearchFold {
  /// Lower case, marks dropped; a table, because Foundation's folding would load all of ICU.
  static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if let base = bases[scalar] {
        folded.append(base)
      } else if scalar.value < 0x300 || scalar.properties.generalCategory != .nonspacingMark {
        folded.append(scalar)
      }
    }
    return String(folded)
  }

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, forms) in families {
      for form in forms.unicodeScalars { bases[form] = base }
    }
    return bases
  }()

  private static let families: KeyValuePairs<Unicode.Scalar, String> = [
    "a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "c": "çćĉċč", "d": "ďđ", "e": "èéêëēĕėęěẹẻẽếềểễệ",
    "g": "ĝğġģǧ", "h": "ĥħ", "i": "ìíîïĩīĭįıǐịỉ", "j": "ĵ", "k": "ķǩ", "l": "ĺļľłŀ",
    "n": "ñńņňǹ", "o": "òóôõöøōŏőǒọỏốồổỗộớờởỡợơ", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț",
    "u": "ùúûüũūŭůűųǔụủứừửữựư", "w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źżž",
    "α": "άἀἁὰᾶ", "ε": "έἐἑὲ", "η": "ήἠἡὴῆ", "ι": "ίϊΐἰἱὶῖ", "ο": "όὀὁὸ", "υ": "ύϋΰὐὑὺῦ",
    "ω": "ώὠὡὼῶ", "σ": "ς",
    "а": "ӑӓ", "г": "ѓ", "е": "ёѐӗ", "ж": "ӂӝ", "з": "ӟ", "и": "йѝӣӥ", "к": "ќ", "о": "ӧ",
    "у": "ўӯӱӳ", "ч": "ӵ", "ы": "ӹ", "э": "ӭ", "і": "ї",
  ]
}
