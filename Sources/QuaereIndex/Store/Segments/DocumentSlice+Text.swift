import QuaereCore

/// The text of a document where it lies; numbers are those of its segment.
extension DocumentSlice {
  var passages: Range<Int> { columns.documentPassages[number] }
  var footnotes: Range<Int> { columns.documentFootnotes[number] }

  func text(ofPassage passage: Int) -> UnsafeBufferPointer<UInt8> {
    columns.blockText.utf8(passage)
  }

  func text(ofFootnote footnote: Int) -> UnsafeBufferPointer<UInt8> {
    columns.blockText.utf8(columns.passageKind.count + footnote)
  }

  func sentences(ofPassage passage: Int) -> [Sentence] {
    let length = text(ofPassage: passage).count
    return columns.passageSentences[passage].map { sentence in
      let end = min(length, Int(columns.sentenceEnd[sentence]))
      let start = min(end, Int(columns.sentenceStart[sentence]))
      return Sentence(passage: passage, range: start..<end)
    }
  }

  /// In bytes.
  var textSize: Int {
    passages.reduce(0) { $0 + text(ofPassage: $1).count }
      + footnotes.reduce(0) { $0 + text(ofFootnote: $1).count }
  }
}
