import QuaereCore

/// A paragraph of three or more lines that the author broke is a verse.
enum Verses {
  static func find(in draft: inout Draft) {
    for index in draft.pieces.indices where draft.pieces[index].isParagraph {
      let bytes = draft.pieces[index].text.bytes
      let breaks = bytes.lazy.filter { $0 == Byte.hardBreak }.count
      if breaks >= 2, !bytes.contains(Byte.lineFeed) {
        draft.pieces[index].role = .passage(.verse)
      }
    }
  }
}
