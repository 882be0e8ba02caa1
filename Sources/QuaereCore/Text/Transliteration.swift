/// Letters that folding would lose, written so that a spelling key can tell them: Cyrillic in the
/// key's own letters, scholarly and Polish letters with a háček or a dot in English digraphs.
enum Transliteration {
  static func latin(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return String(text) }
    var out = ""
    for scalar in text.unicodeScalars {
      if let known = table[scalar] {
        out += known
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// True when the text has a letter of one of these alphabets.
  static func isCyrillic(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
  }

  private static let table: [Unicode.Scalar: String] = {
    var made: [Unicode.Scalar: String] = [
      "č": "tch", "Č": "tch", "š": "sh", "Š": "sh", "ž": "zh", "Ž": "zh", "ż": "zh", "Ż": "zh",
      "ś": "s", "Ś": "s", "ć": "tch", "Ć": "tch", "ĭ": "i", "ë": "e", "Ë": "e",
    ]
    let cyrillic: [(Unicode.Scalar, String)] = [
      ("а", "a"), ("б", "b"), ("в", "v"), ("г", "g"), ("ґ", "g"), ("д", "d"), ("е", "e"),
      ("ё", "e"), ("є", "e"), ("ж", "zh"), ("з", "z"), ("и", "i"), ("і", "i"), ("ї", "i"),
      ("й", "i"), ("к", "k"), ("л", "l"), ("м", "m"), ("н", "n"), ("о", "o"), ("п", "p"),
      ("р", "r"), ("с", "s"), ("т", "t"), ("у", "u"), ("ў", "u"), ("ф", "f"), ("х", "kh"),
      ("ц", "ts"), ("ч", "tch"), ("ш", "sh"), ("щ", "shch"), ("ъ", ""), ("ы", "i"), ("ь", ""),
      ("э", "e"), ("ю", "iu"), ("я", "ia"), ("ѣ", "e"), ("ѳ", "f"), ("ѵ", "i"),
    ]
    for (letter, latin) in cyrillic {
      made[letter] = latin
      for upper in letter.properties.uppercaseMapping.unicodeScalars { made[upper] = latin }
    }
    return made
  }()
}
