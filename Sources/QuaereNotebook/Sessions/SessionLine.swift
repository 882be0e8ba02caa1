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
    let bytes = line.utf8
    guard bytes.starts(with: SessionLine.indent) || bytes.first == 0x09 else {
      self = .prose
      return
    }
    let body = Substring(line).utf8.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = body.first else {
      self = .prose
      return
    }
    // All signs are in ASCII.
    let sign = Character(Unicode.Scalar(first))
    let rest = body.dropFirst()
    if first == 0x5B, let head = SessionLine.head(String(Substring(body))) {
      self = head
    } else if SessionLine.signs.contains(sign), rest.isEmpty || rest.first == 0x20 {
      self = .record(sign: sign, text: String(Substring(rest.dropFirst())))
    } else {
      self = .unknown(String(Substring(body)))
    }
  }

  private static let indent: [UInt8] = [0x20, 0x20, 0x20, 0x20]

  private static func head(_ body: String) -> SessionLine? {
    let words = body.split(separator: " ")
    guard words.count == 2, words[1].hasSuffix("]"),
      let id = EntryID(words[0].dropFirst())
    else { return nil }
    return .head(
      author: id.author, number: id.number, suffix: id.suffix, time: String(words[1].dropLast()))
  }
}
