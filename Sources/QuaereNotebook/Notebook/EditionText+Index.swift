import QuaereCore
import QuaereIndex

extension EditionText {
  /// A document of the index; nil when there is none of this handle.
  init?(index: Index, handle: String) {
    guard let part = index.textParts(ofDocument: handle) else { return nil }
    self.init(
      handle: handle, sha256: part.sha256, blocks: part.blocks.map(EditionUnit.init),
      passageCount: part.passageCount, parts: part.parts.map(EditionUnit.init))
  }
}

extension EditionUnit {
  init(_ text: IndexedText) {
    self.init(
      address: text.address, print: text.print, text: text.text, block: text.block,
      start: text.start)
  }
}
