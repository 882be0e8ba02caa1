import QuaereCore
import QuaereReading

/// A document taken apart for editing: its headings and passages in reading order.
package struct Manuscript {
  package var pieces: [Piece] = []
  private(set) var letterCount = 0

  package init() {}

  /// The passages of a document as reading has them, under headings of one form.
  init(_ document: Document) {
    for (number, section) in document.sections.enumerated() {
      if document.sections.count > 1 { append("Chapter \(number + 1)", isHeading: true) }
      for passage in document.passages[section.passages] {
        append(Normalised.collapsingWhiteSpace(passage.block.text))
      }
    }
  }

  /// Paragraphs parted by blank lines.
  package init(text: String) {
    for paragraph in text.split(separator: "\n\n") {
      append(Normalised.collapsingWhiteSpace(paragraph))
    }
  }

  mutating func append(_ text: String, isHeading: Bool = false) {
    let piece = Piece(text, isHeading: isHeading, first: letterCount)
    pieces.append(piece)
    guard !isHeading else { return }
    letterCount += text.unicodeScalars.reduce(0) { $0 + Letter.keys(of: $1).count }
  }

  /// As if it had been written so from the start: every letter is numbered anew.
  func settled() -> Manuscript {
    var fresh = Manuscript()
    for piece in pieces { fresh.append(piece.text, isHeading: piece.isHeading) }
    return fresh
  }
}
