import Foundation

/// How a text is set when it is written to a file.
package struct Conversion {
  enum Quotes: CaseIterable { case asTheyAre, curly, straight, angled }

  var width = 72
  var hyphenates = false
  var quotes = Quotes.asTheyAre
  var isDecomposed = false
  var isMarkdown = false
  /// Cuts pages, in the midst of paragraphs too.
  var pageLines: Int?

  var fileExtension: String { isMarkdown ? "md" : "txt" }

  func text(of manuscript: Manuscript) -> String {
    var lines: [String] = []
    for piece in manuscript.pieces {
      if piece.isHeading {
        lines += ["", (isMarkdown ? "## **" : "") + piece.text + (isMarkdown ? "**" : ""), ""]
      } else {
        lines += set(punctuated(piece.text)) + [""]
      }
    }
    if let pageLines { lines = paged(lines, pageLines) }
    let text = lines.joined(separator: "\n") + "\n"
    return isDecomposed ? text.decomposedStringWithCanonicalMapping : text
  }

  private func set(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ").map(String.init) {
      let room = width - line.count - (line.isEmpty ? 0 : 1)
      if word.count <= room || line.isEmpty && word.count > width {
        line += line.isEmpty ? word : " " + word
      } else if let (head, tail) = parted(word, room: room) {
        lines.append(line + " " + head)
        line = tail
      } else {
        lines.append(line)
        line = word
      }
    }
    return lines + (line.isEmpty ? [] : [line])
  }

  /// A word of small letters only is parted by a hyphen, three letters at the least on each side.
  private func parted(_ word: String, room: Int) -> (String, String)? {
    guard hyphenates, room > 4, word.count > 6, word.prefix(room + 3).allSatisfy(\.isLowercase)
    else { return nil }
    let head = word.prefix(min(room - 1, word.count - 3))
    return (head + "-", String(word.dropFirst(head.count)))
  }

  private func paged(_ lines: [String], _ pageLines: Int) -> [String] {
    var paged: [String] = []
    var page = 1
    for (number, line) in lines.enumerated() {
      if number > 0, number % pageLines == 0, !line.isEmpty, paged.last?.isEmpty == false {
        paged += ["", "\(page)", "", "---", ""]
        page += 1
      }
      paged.append(line)
    }
    return paged
  }
}
