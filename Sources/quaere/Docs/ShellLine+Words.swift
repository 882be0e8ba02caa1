extension ShellLine {
  /// Commands between `|`; those in quotes, of either kind, stay together.
  static func parts(_ line: String) -> [String] {
    split(line, at: "|").map { String($0.drop { $0 == " " }) }
  }

  /// Words between blanks, without their quotes.
  static func words(_ line: String) -> [String] {
    split(line, at: " ").filter { !$0.isEmpty }.map { word in
      var quote: Character?
      return word.filter { character in
        if quote == nil, character == "\"" || character == "'" {
          quote = character
        } else if character == quote {
          quote = nil
        } else {
          return true
        }
        return false
      }
    }
  }

  private static func split(_ line: String, at separator: Character) -> [String] {
    var parts = [""]
    var quote: Character?
    for character in line {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      } else if quote == nil, character == separator {
        parts.append("")
        continue
      }
      parts[parts.count - 1].append(character)
    }
    return parts
  }
}
