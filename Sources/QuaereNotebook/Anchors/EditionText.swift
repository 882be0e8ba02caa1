import QuaereCore

/// An edition held in memory, with its lookups.
public struct EditionText: Edition {
  public let handle: String
  public let sha256: String
  public let blocks: [EditionUnit]
  public let passageCount: Int
  private let parts: [[EditionUnit]]
  private let byAddress: [Address: EditionUnit]
  private let byPrint: [Print: [EditionUnit]]

  /// - Parameters:
  ///   - blocks: passages, then footnotes; unit `i` has block `i`.
  ///   - parts: sentences and citations, in order.
  public init(
    handle: String, sha256: String, blocks: [EditionUnit], passageCount: Int, parts: [EditionUnit]
  ) {
    self.handle = handle
    self.sha256 = sha256
    self.blocks = blocks
    self.passageCount = passageCount
    var perBlock = [[EditionUnit]](repeating: [], count: blocks.count)
    for part in parts where blocks.indices.contains(part.block) {
      perBlock[part.block].append(part)
    }
    self.parts = perBlock
    byAddress = Dictionary((blocks + parts).map { ($0.address, $0) }) { first, _ in first }
    byPrint = Dictionary(grouping: blocks + parts, by: \.print)
  }

  public var blockCount: Int { blocks.count }

  public func block(_ index: Int) -> EditionUnit { blocks[index] }

  public func parts(ofBlock block: Int) -> [EditionUnit] {
    parts.indices.contains(block) ? parts[block] : []
  }

  public func unit(at address: Address) -> EditionUnit? { byAddress[address] }

  public func units(withPrint print: Print) -> [EditionUnit] { byPrint[print] ?? [] }
}

extension EditionText {
  public init(_ document: Document) {
    let blocks = (0..<document.blockCount).map { index in
      EditionUnit(
        address: document.address(ofBlock: index), text: document.block(index).text, block: index)
    }
    self.init(
      handle: document.handle, sha256: document.sha256, blocks: blocks,
      passageCount: document.passages.count,
      parts: EditionText.sentences(of: document) + EditionText.citations(of: document))
  }

  private static func sentences(of document: Document) -> [EditionUnit] {
    var number = 0
    var passage = -1
    return document.sentences.compactMap { sentence in
      number = sentence.passage == passage ? number + 1 : 1
      passage = sentence.passage
      guard case .passage(let section, let place) = document.address(ofBlock: passage).place else {
        return nil
      }
      let block = document.passages[passage].block
      return EditionUnit(
        address: Address(
          handle: document.handle,
          place: .sentences(section: section, passage: place, first: number, last: number)),
        text: block.slice(sentence.range), block: passage,
        start: block.text.scalarOffset(utf8: sentence.range.lowerBound))
    }
  }

  private static func citations(of document: Document) -> [EditionUnit] {
    var number = 0
    var footnote = -1
    return document.citations.map { citation in
      number = citation.footnote == footnote ? number + 1 : 1
      footnote = citation.footnote
      let note = document.footnotes[footnote]
      return EditionUnit(
        address: Address(
          handle: document.handle, place: .citation(footnote: note.number, citation: number)),
        text: note.block.slice(citation.range), block: document.passages.count + footnote,
        start: note.block.text.scalarOffset(utf8: citation.range.lowerBound))
    }
  }
}
