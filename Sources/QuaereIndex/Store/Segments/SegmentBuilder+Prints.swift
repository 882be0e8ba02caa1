import QuaereCore

extension SegmentBuilder {
  /// Prints of passages and sentences, and which letters each block has.
  func writePrints() throws {
    var prints = PrintScanner()
    var passages: [UInt32] = []
    var sentences: [UInt32] = []
    for document in documents {
      var next = 0
      for (index, passage) in document.passages.enumerated() {
        var text = passage.block.text
        text.withUTF8 { text in
          let whole = prints.print(text)
          passages.append(whole)
          while next < document.sentences.count, document.sentences[next].passage == index {
            let range = document.sentences[next].range
            let isAll = range == 0..<text.count
            let part = UnsafeBufferPointer(rebasing: text[range])
            sentences.append(isAll ? whole : prints.print(part))
            next += 1
          }
        }
      }
    }
    try writer.column(.passagePrint, passages)
    try writer.column(.sentencePrint, sentences)
    var letters: [UInt8] = []
    forEachBlock { block in
      var text = block.text
      letters.append(text.withUTF8 { Letters.of($0).rawValue })
    }
    try writer.column(.blockLetters, letters)
  }
}
