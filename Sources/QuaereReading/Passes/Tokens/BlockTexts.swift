import QuaereCore

/// The tokens of a document's blocks, made when a pass first asks for them and kept for the next.
public struct BlockTexts {
  private var texts: [TokenText?]

  public init(_ document: Document) {
    texts = Array(repeating: nil, count: document.blockCount)
  }

  mutating func text(of block: Int, in document: Document) -> TokenText {
    if let made = texts[block] { return made }
    let made =
      block < document.passages.count
      ? TokenText(document.passages[block].block.text)
      : TokenText(document.footnotes[block - document.passages.count].block.text)
    texts[block] = made
    return made
  }
}
