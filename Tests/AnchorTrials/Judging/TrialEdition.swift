import Foundation
import QuaereCore
import QuaereNotebook
import QuaereReading

/// A manuscript written to a file and read as every document is, with the letters of its blocks
/// traced to those of the manuscript.
struct TrialEdition {
  struct Traced: Equatable {
    /// Scalar offset in the block.
    var offset: Int
    var key: Unicode.Scalar
    var origin: Int
  }

  let edition: EditionText
  /// By block: its letters; those of a paragraph that was read otherwise are left out.
  let letters: [[Traced]]

  init?(_ manuscript: Manuscript, _ conversion: Conversion, in folder: String) {
    let name = "book.\(conversion.fileExtension)"
    let path = "\(folder)/\(name)"
    let text = conversion.text(of: manuscript)
    guard (try? Data(text.utf8).write(to: URL(fileURLWithPath: path))) != nil else { return nil }
    let file = FoundFile(path: name, location: path, byteCount: text.utf8.count)
    let library = Reader.read([file], handles: [name: "book"])
    guard let document = library.documents.first else { return nil }
    edition = EditionText(document)
    letters = TrialEdition.trace(manuscript, in: edition)
  }

  private static func trace(_ manuscript: Manuscript, in edition: EditionText) -> [[Traced]] {
    var places: [(block: Int, offset: Int)] = []
    var read: [Unicode.Scalar] = []
    for (number, block) in edition.blocks.prefix(edition.passageCount).enumerated() {
      for (offset, scalar) in block.text.unicodeScalars.enumerated() {
        for key in Letter.keys(of: scalar) {
          read.append(key)
          places.append((number, offset))
        }
      }
    }
    var traced = [[Traced]](repeating: [], count: edition.blocks.count)
    var at = 0
    for piece in manuscript.pieces where !piece.isHeading {
      let own = piece.letters
      guard let start = find(own, in: read, from: at) else { continue }
      for (index, letter) in own.enumerated() {
        let place = places[start + index]
        traced[place.block].append(
          Traced(offset: place.offset, key: letter.key, origin: letter.origin))
      }
      at = start + own.count
    }
    return traced
  }

  /// Where a paragraph's letters begin among those read; something that was read as no passage, or
  /// a page number, may stand between.
  private static func find(
    _ own: [(key: Unicode.Scalar, origin: Int)], in read: [Unicode.Scalar], from: Int
  ) -> Int? {
    guard !own.isEmpty, from + own.count <= read.count else { return nil }
    let last = min(read.count - own.count, from + 20_000)
    return (from...last).first { start in
      own.indices.allSatisfy { own[$0].key == read[start + $0] }
    }
  }
}

extension Piece {
  /// Its letters in order.
  var letters: [(key: Unicode.Scalar, origin: Int)] {
    var found: [(Unicode.Scalar, Int)] = []
    for (scalar, origin) in zip(scalars, origins) {
      for (number, key) in Letter.keys(of: scalar).enumerated() {
        found.append((key, origin == Piece.new ? origin : origin + number))
      }
    }
    return found
  }
}
