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

  /// Where each sentence of a passage starts in its text.
  func sentenceStarts(ofPassage passage: Int) -> some RandomAccessCollection<Int> {
    columns.passageSentences[passage].lazy.map { Int(columns.sentenceStart[$0]) }
  }

  /// In bytes.
  var textSize: Int {
    passages.reduce(0) { $0 + text(ofPassage: $1).count }
      + footnotes.reduce(0) { $0 + text(ofFootnote: $1).count }
  }
}
