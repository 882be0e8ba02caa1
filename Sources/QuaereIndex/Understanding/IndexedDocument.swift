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

/// One document of the index, read piece by piece as it is asked for.
public struct IndexedDocument: Sendable {
  private let index: Index
  private let addresses: Addresses
  private let document: Int
  private let passages: Range<Int>
  private let footnotes: Range<Int>

  /// Nil when no document has this handle.
  public init?(_ index: Index, handle: String) {
    guard let found = Addresses(index: index).document(handle: handle) else { return nil }
    self.init(index, document: found)
  }

  /// - Parameter document: its id.
  public init(_ index: Index, document: Int) {
    self.index = index
    self.document = document
    addresses = Addresses(index: index)
    passages = index.documentPassages[document]
    footnotes = index.documentFootnotes[document]
  }

  public var handle: String { index.documentHandle[document] }
  public var sha256: String { index.documentSHA256[document] }
  public var passageCount: Int { passages.count }
  public var blockCount: Int { passages.count + footnotes.count }

  /// - Parameter number: within the document: passages, then footnotes.
  public func block(_ number: Int) -> IndexedText {
    guard number >= passages.count else { return passage(passages.lowerBound + number) }
    return footnote(footnotes.lowerBound + number - passages.count)
  }

  /// The sentences of a passage or the citations of a footnote, in order.
  public func parts(ofBlock number: Int) -> [IndexedText] {
    guard number >= passages.count else {
      let passage = passages.lowerBound + number
      let text = index.blockText[passage]
      return index.passageSentences[passage].map { sentence($0, in: text) }
    }
    let note = footnotes.lowerBound + number - passages.count
    let text = index.blockText[index.passageKind.count + note]
    return index.footnoteCitations[note].map { citation($0, in: text) }
  }

  /// The passage, footnote, sentence or citation at an address.
  public func text(at address: Address) -> IndexedText? {
    guard let found = addresses.ids(of: address), found.ids.count == 1 else { return nil }
    let id = found.ids.lowerBound
    switch found.noun {
    case .passages where passages.contains(id): return passage(id)
    case .sentences where passages.contains(Int(index.sentencePassage[id])): return sentence(id)
    case .footnotes where footnotes.contains(id): return footnote(id)
    case .citations where footnotes.contains(Int(index.citationFootnote[id])):
      return citation(id)
    default: return nil
    }
  }

  /// The print of what stands at an address, without its text; nil where the index keeps none.
  public func print(at address: Address) -> Print? {
    guard let found = addresses.ids(of: address), found.ids.count == 1 else { return nil }
    switch found.noun {
    case .passages: return Print(value: index.passagePrint[found.ids.lowerBound])
    case .sentences: return Print(value: index.sentencePrint[found.ids.lowerBound])
    default: return nil
    }
  }

  /// Passages and sentences of this print.
  public func texts(withPrint print: Print) -> [IndexedText] {
    let first = passages.isEmpty ? 0 : index.passageSentences[passages.lowerBound].lowerBound
    let end = passages.isEmpty ? 0 : index.passageSentences[passages.upperBound - 1].upperBound
    return passages.filter { Print(value: index.passagePrint[$0]) == print }.map { passage($0) }
      + (first..<end).filter { Print(value: index.sentencePrint[$0]) == print }
      .map { sentence($0) }
  }

  // MARK: Pieces

  private func passage(_ id: Int) -> IndexedText {
    IndexedText(
      address: addresses.passage(id), print: Print(value: index.passagePrint[id]),
      text: index.blockText[id], block: id - passages.lowerBound, start: 0)
  }

  /// - Parameter text: of its passage, where that is read already.
  private func sentence(_ id: Int, in text: String? = nil) -> IndexedText {
    let passage = Int(index.sentencePassage[id])
    return part(
      addresses.sentence(id), print: Print(value: index.sentencePrint[id]),
      of: text ?? index.blockText[passage],
      Int(index.sentenceStart[id])..<Int(index.sentenceEnd[id]),
      number: passage - passages.lowerBound)
  }

  private func footnote(_ id: Int) -> IndexedText {
    IndexedText(
      address: addresses.footnote(id), print: nil,
      text: index.blockText[index.passageKind.count + id],
      block: passages.count + id - footnotes.lowerBound, start: 0)
  }

  /// - Parameter text: of its footnote, where that is read already.
  private func citation(_ id: Int, in text: String? = nil) -> IndexedText {
    let note = Int(index.citationFootnote[id])
    return part(
      addresses.citation(id), print: nil,
      of: text ?? index.blockText[index.passageKind.count + note],
      Int(index.citationStart[id])..<Int(index.citationEnd[id]),
      number: passages.count + note - footnotes.lowerBound)
  }

  private func part(
    _ address: Address, print: Print?, of text: String, _ range: Range<Int>, number: Int
  ) -> IndexedText {
    IndexedText(
      address: address, print: print, text: text.slice(utf8: range), block: number,
      start: text.scalarOffset(utf8: range.lowerBound))
  }
}
