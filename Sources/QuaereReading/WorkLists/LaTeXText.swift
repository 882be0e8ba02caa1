import QuaereCore

/// The text of a field written in LaTeX: accents as letters, commands and braces gone.
enum LaTeXText {
  static func plain(_ text: String) -> String {
    guard text.contains(where: { "\\{}~-`'".contains($0) }) else {
      return Normalised.collapsingWhiteSpace(text)
    }
    var reader = LaTeXReader(Array(text))
    return Normalised.forPrint(reader.read())
  }
}

private struct LaTeXReader {
  private let signs: [Character]
  private var at = 0
  private var out = ""

  init(_ signs: [Character]) {
    self.signs = signs
  }

  mutating func read() -> String {
    while at < signs.count {
      let sign = signs[at]
      at += 1
      switch sign {
      case "\\": command()
      case "{", "}", "$": break
      case "~": out.append(" ")
      case "-" where at < signs.count && signs[at] == "-": dashes()
      case "`" where at < signs.count && signs[at] == "`": pair("“")
      case "'" where at < signs.count && signs[at] == "'": pair("”")
      default: out.append(sign)
      }
    }
    return out
  }

  private mutating func dashes() {
    var count = 1
    while at < signs.count, signs[at] == "-" {
      at += 1
      count += 1
    }
    out += count == 2 ? "–" : "—"
  }

  private mutating func pair(_ sign: Character) {
    at += 1
    out.append(sign)
  }

  private mutating func command() {
    guard at < signs.count else { return }
    if let mark = Self.accents[signs[at]], !signs[at].isLetter {
      at += 1
      return accent(mark)
    }
    guard signs[at].isLetter else {
      out.append(signs[at])
      at += 1
      return
    }
    var name = ""
    while at < signs.count, signs[at].isLetter, signs[at].isASCII {
      name.append(signs[at])
      at += 1
    }
    if name.count == 1, let mark = Self.accents[Character(name)], at < signs.count,
      signs[at] == "{" || signs[at] == " " || signs[at] == "\\"
    {
      return accent(mark)
    }
    // The space after a command ends it and is no text.
    while at < signs.count, signs[at] == " ", Self.letters[name] != nil { at += 1 }
    out += Self.letters[name] ?? ""
  }

  /// The next letter with a mark over it.
  private mutating func accent(_ mark: String) {
    while at < signs.count, signs[at] == "{" || signs[at] == " " { at += 1 }
    guard at < signs.count else { return }
    if signs[at] == "\\" {
      // `\'{\i}`: the i without its dot.
      at += 1
      if at < signs.count, signs[at] == "i" || signs[at] == "j" {
        out += String(signs[at]) + mark
        at += 1
      }
      return
    }
    out += String(signs[at]) + mark
    at += 1
  }

  private static let accents: [Character: String] = [
    "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "\"": "\u{308}", "~": "\u{303}",
    "=": "\u{304}", ".": "\u{307}", "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}",
    "c": "\u{327}", "k": "\u{328}", "r": "\u{30A}", "d": "\u{323}", "b": "\u{331}",
  ]

  private static let letters: [String: String] = [
    "ss": "ß", "o": "ø", "O": "Ø", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å",
    "AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "dh": "ð", "th": "þ", "textendash": "–",
    "textemdash": "—", "textquoteright": "’", "textquoteleft": "‘", "ldots": "…", "dots": "…",
    "textquotedblleft": "“", "textquotedblright": "”", "guillemotleft": "«",
    "guillemotright": "»",
  ]
}
