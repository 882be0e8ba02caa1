import QuaereCore
import QuaereIndex

/// A document of the index, as anchors see it: nothing is read before it is asked for.
final class IndexEdition: Edition {
  private let document: IndexedDocument
  /// Footnotes and citations by print, which the index doesn't keep.
  private lazy var notes = Dictionary(grouping: notesAndCitations, by: \.print)

  /// Nil when the index has no document of this handle.
  init?(_ index: Index, handle: String) {
    guard let document = IndexedDocument(index, handle: handle) else { return nil }
    self.document = document
  }

  var handle: String { document.handle }
  var sha256: String { document.sha256 }
  var blockCount: Int { document.blockCount }
  var passageCount: Int { document.passageCount }

  func block(_ index: Int) -> EditionUnit { EditionUnit(document.block(index)) }

  func parts(ofBlock block: Int) -> [EditionUnit] {
    document.parts(ofBlock: block).map(EditionUnit.init)
  }

  func unit(at address: Address) -> EditionUnit? {
    document.text(at: address).map(EditionUnit.init)
  }

  func units(withPrint print: Print) -> [EditionUnit] {
    document.texts(withPrint: print).map(EditionUnit.init) + (notes[print] ?? [])
  }

  private var notesAndCitations: [EditionUnit] {
    (passageCount..<blockCount).flatMap { [block($0)] + parts(ofBlock: $0) }
  }

  /// True when what stands at an anchor's address has the print recorded. Of a run of sentences, a
  /// footnote or a citation the words must be read for that.
  func isAsRecorded(_ anchor: Anchor) -> Bool {
    guard let print = anchor.print else { return false }
    return (document.print(at: anchor.address) ?? unitOrRun(at: anchor.address)?.print) == print
  }
}

extension EditionUnit {
  fileprivate init(_ text: IndexedText) {
    self.init(
      address: text.address, print: text.print, text: text.text, block: text.block,
      start: text.start)
  }
}
