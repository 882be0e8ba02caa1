/// The text of a document where it lies; numbers are those of its segment.
extension DocumentSlice {
  var passages: Range<Int> { columns.documentPassages[number] }
  var footnotes: Range<Int> { columns.documentFootnotes[number] }

  /// Its passages, then its footnotes.
  var blocks: [Range<Int>] {
    let base = columns.passageKind.count
    return [passages, base + footnotes.lowerBound..<base + footnotes.upperBound]
  }

  /// Where each sentence of a passage starts in its text.
  func sentenceStarts(ofPassage passage: Int) -> some RandomAccessCollection<Int> {
    columns.passageSentences[passage].lazy.map { Int(columns.sentenceStart[$0]) }
  }

  /// In bytes as they are stored, for sharing the work.
  var textSize: Int { blocks.reduce(0) { $0 + columns.blockText.storedSize($1) } }
}
