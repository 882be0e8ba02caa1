/// Tells Markdown in a `.txt` file from plain text.
enum MarkdownLooks {
  /// Bytes looked at from the start of a file.
  private static let sample = 1 << 18

  static func likely(_ text: [UInt8]) -> Bool {
    let end = min(text.count, sample)
    var headings = 0
    var notes = 0
    var others = 0
    var at = 0
    var lineStart = true
    while at < end {
      if text[at] >= UInt8(ascii: "a") {
        // Nearly all bytes: small letters begin nothing.
        lineStart = false
        at += 1
        continue
      }
      switch text[at] {
      case UInt8(ascii: "#") where lineStart: if isHeading(text, at) { headings += 1 }
      case UInt8(ascii: "<") where text.has("<sup>", at: at): notes += 1
      case UInt8(ascii: "[") where text.has("[^", at: at): notes += 1
      case UInt8(ascii: "]") where text.has("](http", at: at): others += 1
      case UInt8(ascii: "*") where text.has("**", at: at): others += 1
      default: break
      }
      lineStart = text[at] == 0x0A || text[at] == 0x0D
      at += 1
    }
    return headings > 1 || (headings == 1 && notes + others > 0) || notes > 1
  }

  private static func isHeading(_ text: [UInt8], _ start: Int) -> Bool {
    var at = start
    while at < text.count, text[at] == UInt8(ascii: "#") { at += 1 }
    return at - start <= 6 && at + 1 < text.count && text[at] == Byte.space
      && !Byte.isSpace(text[at + 1])
  }
}
