import QuaereCore

/// A passage, footnote, sentence or citation with its words, as anchors need it.
public struct IndexedText: Sendable {
  public var address: Address
  /// Nil where the index keeps none.
  public var print: Print?
  public var text: String
  /// Number of the block within its document: passages, then footnotes.
  public var block: Int
  /// Unicode scalar offset in the block.
  public var start: Int
}

extension Index {
  public struct DocumentText: Sendable {
    public var sha256: String
    public var passageCount: Int
    public var blocks: [IndexedText]
    public var parts: [IndexedText]
  }

  /// All texts of one document; nil when no document has this handle.
  public func textParts(ofDocument handle: String) -> DocumentText? {
    let addresses = Addresses(index: self)
    guard let document = addresses.document(handle: handle) else { return nil }
    let passages = documentPassages[document]
    let notes = documentFootnotes[document]
    var made = DocumentText(
      sha256: documentSHA256[document], passageCount: passages.count, blocks: [], parts: [])
    for passage in passages {
      let text = blockText[passage]
      made.blocks.append(
        IndexedText(
          address: addresses.passage(passage), print: Print(value: passagePrint[passage]),
          text: text, block: passage - passages.lowerBound, start: 0))
      for sentence in passageSentences[passage] {
        let start = Int(sentenceStart[sentence])
        made.parts.append(
          IndexedText(
            address: addresses.sentence(sentence), print: Print(value: sentencePrint[sentence]),
            text: text.slice(utf8: start..<Int(sentenceEnd[sentence])),
            block: passage - passages.lowerBound, start: text.scalarOffset(utf8: start)))
      }
    }
    for note in notes {
      let text = blockText[passageKind.count + note]
      let block = passages.count + note - notes.lowerBound
      made.blocks.append(
        IndexedText(
          address: addresses.footnote(note), print: nil, text: text, block: block, start: 0))
      for citation in footnoteCitations[note] {
        let start = Int(citationStart[citation])
        made.parts.append(
          IndexedText(
            address: addresses.citation(citation), print: nil,
            text: text.slice(utf8: start..<Int(citationEnd[citation])), block: block,
            start: text.scalarOffset(utf8: start)))
      }
    }
    return made
  }
}
