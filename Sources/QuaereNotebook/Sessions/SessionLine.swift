import QuaereCore

/// One line of a session file, told apart by its indent and its sign.
enum SessionLine: Equatable {
  /// `    [ada.4 2026-03-07T14:09:02Z]`
  case head(author: String, number: Int, suffix: String, time: String)
  /// A line indented by four spaces (or a tab, as some editors make of them) with a known sign.
  case record(sign: Character, text: String)
  /// Indented, but with a sign that this version doesn't know; without its indent.
  case unknown(String)
  case prose

  static let signs: Set<Character> = ["?", "-", "@", "<", "\"", ">", "!", "="]

  init(_ line: String) {
    guard line.hasPrefix("    ") || line.hasPrefix("\t") else {
      self = .prose
      return
    }
    let body = Substring(line).unicodeScalars.drop { $0 == " " || $0 == "\t" }
    guard let first = body.first else {
      self = .prose
      return
    }
    let sign = Character(first)
    let rest = body.dropFirst()
    if first == "[", let head = SessionLine.head(String(body)) {
      self = head
    } else if SessionLine.signs.contains(sign), rest.isEmpty || rest.first == " " {
      self = .record(sign: sign, text: String(rest.dropFirst()))
    } else {
      self = .unknown(String(body))
    }
  }

  private static func head(_ body: String) -> SessionLine? {
    let words = body.split(separator: " ")
    guard words.count == 2, words[1].hasSuffix("]"),
      let id = EntryID(words[0].dropFirst())
    else { return nil }
    return .head(
      author: id.author, number: id.number, suffix: id.suffix, time: String(words[1].dropLast()))
  }
}
