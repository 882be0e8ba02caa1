/// How a text is cut into words, the same for the index, for questions and for kwic.
///
/// A word is a run of letters, digits and combining marks. Hyphens and apostrophes part words, so
/// that `left-wing` is found as `left`, as `wing` and as the phrase, and `l'opposition` as
/// `opposition`; a question's hyphenated word becomes a phrase by the same rule.
public enum Words {
  /// UTF-8 ranges of the words, in order.
  public static func ranges(in text: String) -> [Range<Int>] {
    var found: [Range<Int>] = []
    scan(text) { range, _ in found.append(range) }
    return found
  }

  /// The folded words, in order.
  public static func folded(_ text: String) -> [String] {
    var found: [String] = []
    scan(text) { _, word in found.append(word) }
    return found
  }

  /// Calls `body` with each word's UTF-8 range and folded form. A word that folds to nothing (a
  /// lone soft hyphen) is passed over. The index has a faster scan of bytes that must agree with
  /// this one; a test compares them.
  public static func scan(_ text: String, _ body: (Range<Int>, String) -> Void) {
    var offset = 0
    var start = -1
    var word = ""
    func end() {
      if start >= 0, !word.isEmpty { body(start..<offset, word) }
      start = -1
      word = ""
    }
    for scalar in text.unicodeScalars {
      if isWordScalar(scalar) {
        if start < 0 { start = offset }
        Folding.append(scalar, to: &word)
      } else {
        end()
      }
      offset += UTF8.width(scalar)
    }
    end()
  }

  /// Letters, digits, marks, and what stands inside a word unseen: the soft hyphen, joiners.
  public static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 {
      return (value >= 97 && value <= 122) || (value >= 65 && value <= 90)
        || (value >= 48 && value <= 57)
    }
    switch value {
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFEFF: return true
    // Letters to Unicode, written as apostrophes.
    case 0x2B9, 0x2BB...0x2BD, 0x374: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark, .letterNumber:
      return true
    default: return false
    }
  }
}
