import QuaereCore

/// The contents list: taken out, and compared with the headings.
enum ContentsList {
  private static let titles: Set<String> = [
    "contents", "table of contents", "list of contents", "table des matieres", "sommaire", "inhalt",
    "inhaltsverzeichnis", "indice", "sommario", "содержание", "оглавление",
  ]

  private static func isTitle(_ text: FlatText) -> Bool {
    text.bytes.count <= 60 && titles.contains(Title.key(text.string))
  }

  static func remove(from draft: inout Draft) {
    var entries: [String] = []
    var inside = false
    for index in draft.pieces.indices {
      let piece = draft.pieces[index]
      if piece.isHeading || (piece.isParagraph && isTitle(piece.text)) {
        inside = isTitle(piece.text)
        if inside { draft.pieces[index].role = .furniture }
      } else if piece.isPassage, inside ? isEntries(piece.text) : hasLeaders(piece.text) {
        entries += piece.text.lines.map(entry)
        draft.pieces[index].role = .furniture
      } else if piece.isPassage {
        inside = false
      }
    }
    compare(entries, with: &draft)
  }

  /// Under the title, whatever has short lines that end no sentence.
  private static func isEntries(_ text: FlatText) -> Bool {
    text.bytes.count < 20_000
      && text.lines.allSatisfy { $0.utf8.count <= 120 && (!$0.hasSuffix(".") || $0.contains("..")) }
  }

  /// Without a title, only a block most of whose lines have dot leaders and a page number.
  private static func hasLeaders(_ text: FlatText) -> Bool {
    guard text.bytes.count < 20_000, text.bytes.last.map(Byte.isDigit) ?? false,
      text.bytes.contains(where: Byte.isBreak)
    else { return false }
    let lines = text.lines
    let led = lines.filter { line in
      (line.contains("...") || line.contains(". . .") || line.contains("…"))
        && (line.utf8.last.map(Byte.isDigit) ?? false)
    }
    return led.count >= 2 && led.count * 3 >= lines.count * 2
  }

  /// An entry without its leaders and page number.
  private static func entry(_ line: String) -> String {
    var end = line.endIndex
    func drop(while condition: (Character) -> Bool) {
      while end > line.startIndex, condition(line[line.index(before: end)]) {
        end = line.index(before: end)
      }
    }
    let isFiller: (Character) -> Bool = { $0 == "." || $0 == "…" || $0 == "·" || $0.isWhitespace }
    drop { $0.isNumber }
    let afterNumber = end
    drop(while: isFiller)
    // A year at the end of a title is no page number: a page number stands apart.
    return afterNumber < line.endIndex && end < afterNumber && line[end..<afterNumber].count == 1
      && line[end] == " " && line[afterNumber...].count == 4
      ? line : String(line[..<end])
  }

  /// Reports entries that are no heading, when most entries are: then the list is this text's.
  private static func compare(_ entries: [String], with draft: inout Draft) {
    let wanted = entries.map(Title.key).filter { !$0.isEmpty }
    let headings = draft.pieces.filter(\.isHeading).map { Title.key($0.text.string) }
    let known = Set(headings)
    let missing = wanted.filter { !known.contains($0) }
    guard wanted.count >= 3, missing.count * 2 < wanted.count else { return }
    for entry in entries where missing.contains(Title.key(entry)) {
      draft.doubts.append(
        Doubt(
          kind: .headingLevel, path: draft.file.path,
          detail: "the contents list has “\(entry)”, which no heading has"))
    }
  }
}
