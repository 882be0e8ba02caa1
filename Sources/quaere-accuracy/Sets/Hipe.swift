import Foundation

/// Newspapers as tokens, a line each, with the names in them (`newseye*.tsv`, `*HIPE*.tsv`).
enum Hipe {
  struct Article {
    var text: String
    var names: [Range<Int>]
  }

  static func articles(in folder: String) -> [Article] {
    SetFiles.named({ $0.hasSuffix(".tsv") }, in: folder).flatMap { path in
      articles(of: String(decoding: SetFiles.data(path) ?? Data(), as: UTF8.self))
    }
  }

  private static func articles(of file: String) -> [Article] {
    var found: [Article] = []
    var reader = ArticleReader()
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("TOKEN") { continue }
      if line.hasPrefix("#") {
        if line.contains("document_id"), let article = reader.finish() { found.append(article) }
        continue
      }
      reader.add(line.split(separator: "\t", omittingEmptySubsequences: false))
    }
    return found + [reader.finish()].compactMap { $0 }
  }

  private struct ArticleReader {
    private var bytes: [UInt8] = []
    private var names: [Range<Int>] = []
    private var isOpen = false
    private var isSpaced = false
    private var wasBroken = false

    mutating func add(_ cells: [Substring]) {
      guard cells.count >= 2 else { return }
      var token = String(cells[0])
      let misc = cells.last ?? ""
      // A word broken at the end of a line is one word.
      let isBroken = token.hasSuffix("¬")
      if isBroken { token.removeLast() }
      // Two words without a space are those of two lines.
      let isTorn = !wasBroken && bytes.last.map(isLetter) == true
        && token.utf8.first.map(isLetter) == true
      if isSpaced || isTorn { bytes.append(0x20) }
      let start = bytes.count
      bytes += Array(token.utf8)
      if cells[1].hasPrefix("B-") {
        names.append(start..<bytes.count)
      } else if cells[1].hasPrefix("I-"), isOpen, let last = names.popLast() {
        names.append(last.lowerBound..<bytes.count)
      }
      wasBroken = isBroken
      isOpen = cells[1] != "O"
      isSpaced = !misc.contains("NoSpaceAfter") || (misc.contains("EndOfLine") && !isBroken)
    }

    private func isLetter(_ byte: UInt8) -> Bool {
      (byte | 0x20) &- 97 < 26 || byte >= 0x80 && byte != 0x99
    }

    mutating func finish() -> Article? {
      defer { self = ArticleReader() }
      return bytes.isEmpty
        ? nil : Article(text: String(decoding: bytes, as: UTF8.self), names: names)
    }
  }
}
