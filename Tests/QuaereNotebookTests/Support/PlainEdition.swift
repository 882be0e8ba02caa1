import QuaereCore

@testable import QuaereNotebook

extension EditionText {
  /// One section; passages parted by blank lines, sentences by `. `, footnotes begin with `[n]`.
  init(plain text: String, handle: String = "book") {
    let paragraphs = text.split(separator: "\n\n").map { String($0).replacing("\n", with: " ") }
    let passages = paragraphs.filter { !$0.hasPrefix("[") }
    let notes = paragraphs.filter { $0.hasPrefix("[") }
    var blocks: [EditionUnit] = []
    var parts: [EditionUnit] = []
    for (index, passage) in passages.enumerated() {
      blocks.append(
        EditionUnit(
          address: Address(handle: handle, place: .passage(section: 1, passage: index + 1)),
          text: passage, block: index))
      parts += EditionText.sentences(of: passage, handle: handle, passage: index)
    }
    for (index, note) in notes.enumerated() {
      blocks.append(
        EditionUnit(
          address: Address(handle: handle, place: .footnote(index + 1)), text: note,
          block: passages.count + index))
    }
    self.init(
      handle: handle, sha256: SHA256Digest(of: text).description, blocks: blocks,
      passageCount: passages.count, parts: parts)
  }

  private static func sentences(of passage: String, handle: String, passage index: Int)
    -> [EditionUnit]
  {
    var start = 0
    return passage.split(separator: ". ").map(String.init).enumerated().map { number, sentence in
      let isLast = start + sentence.unicodeScalars.count == passage.unicodeScalars.count
      let text = isLast ? sentence : sentence + "."
      defer { start += text.unicodeScalars.count + 1 }
      return EditionUnit(
        address: Address(
          handle: handle,
          place: .sentences(section: 1, passage: index + 1, first: number + 1, last: number + 1)),
        text: text, block: index, start: start)
    }
  }
}
