import QuaereCore

/// The tokens of a document's blocks, made when a pass first asks for them and kept for the next.
public struct BlockTexts {
  private var texts: [TokenText?]

  public init(_ document: Document) {
    texts = Array(repeating: nil, count: document.blockCount)
  }

  mutating func text(of block: Int, in document: Document) -> TokenText {
    // A pass may have made footnotes of what stands in brackets.
    while texts.count < document.blockCount { texts.append(nil) }
    if let made = texts[block] { return made }
    let made =
      block < document.passages.count
      ? TokenText(document.passages[block].block.text)
      : TokenText(document.footnotes[block - document.passages.count].block.text)
    texts[block] = made
    return made
  }
}
