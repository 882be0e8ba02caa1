/// Whether a text stops where a sentence does.
enum SentenceEnd {
  /// True when the last thing but quotation marks, brackets and white space is a stop.
  static func ends(_ text: some StringProtocol) -> Bool {
    for scalar in text.unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", "…": return true
      case "\"", "'", "”", "’", "»", "“", "‘", ")", "]", "*": continue
      default:
        if scalar.properties.isWhitespace { continue }
        return false
      }
    }
    return false
  }

  /// True when the first letter is small; quotation marks and brackets before it do not count.
  static func startsSmall(_ text: some StringProtocol) -> Bool {
    for scalar in text.unicodeScalars.prefix(8) {
      if scalar.properties.isLowercase { return true }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return false }
    }
    return false
  }
}
