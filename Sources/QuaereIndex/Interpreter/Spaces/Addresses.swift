import QuaereCore

/// Addresses to ids and back.
struct Addresses {
  let index: Index

  /// Ids of one noun.
  struct IDs {
    var noun: Noun
    var ids: Range<Int>
  }

  /// What a mark on a place stands on.
  struct Standing {
    var sentences: [UInt32] = []
    var passages: [UInt32] = []
    var sections: [UInt32] = []
    var documents: [UInt32] = []
    var footnotes: [UInt32] = []
    var citations: [UInt32] = []
    var sources: [UInt32] = []
    var names: [UInt32] = []

    func ids(of noun: Noun) -> [UInt32] {
      switch noun {
      case .sentences: sentences
      case .passages: passages
      case .sections: sections
      case .documents: documents
      case .footnotes: footnotes
      case .citations: citations
      case .sources: sources
      case .names: names
      default: []
      }
    }
  }

  var documentCount: Int { index.documentHandle.count }

  func document(handle: String?) -> Int? {
    guard let handle else { return documentCount == 1 ? 0 : nil }
    return index.lookups.document(Folding.fold(handle), in: index)
  }

  /// Nil when there is no such place, or no handle where one is needed.
  func ids(of address: Address) -> IDs? {
    guard let document = document(handle: address.handle) else { return nil }
    switch address.place {
    case .document:
      return IDs(noun: .documents, ids: document..<document + 1)
    case .section(let number):
      return section(document, number).map { IDs(noun: .sections, ids: $0..<$0 + 1) }
    case .passage(let section, let number):
      return passage(document, section, number).map { IDs(noun: .passages, ids: $0..<$0 + 1) }
    case .sentences(let section, let number, let first, let last):
      guard let passage = passage(document, section, number) else { return nil }
      let all = index.passageSentences[passage]
      guard first >= 1, last <= all.count else { return nil }
      return IDs(noun: .sentences, ids: all.lowerBound + first - 1..<all.lowerBound + last)
    case .footnote(let number):
      return footnote(document, number).map { IDs(noun: .footnotes, ids: $0..<$0 + 1) }
    case .citation(let footnote, let number):
      guard let at = self.footnote(document, footnote) else { return nil }
      let all = index.footnoteCitations[at]
      guard number >= 1, number <= all.count else { return nil }
      return IDs(noun: .citations, ids: all.lowerBound + number - 1..<all.lowerBound + number)
    }
  }

  private func section(_ document: Int, _ number: Int) -> Int? {
    // Text before the first heading is section 0 where headings follow; numbering starts at 1.
    let all = index.documentSections[document]
    return number >= 1 && number <= all.count ? all.lowerBound + number - 1 : nil
  }

  private func passage(_ document: Int, _ section: Int, _ number: Int) -> Int? {
    guard let at = self.section(document, section) else { return nil }
    let all = index.sectionPassages[at]
    return number >= 1 && number <= all.count ? all.lowerBound + number - 1 : nil
  }

  private func footnote(_ document: Int, _ number: Int) -> Int? {
    index.documentFootnotes[document].first { Int(index.footnoteNumber[$0]) == number }
  }

  /// A section, its parent, the parent of that and so on. Parents come first in the file; where a
  /// damaged one says otherwise the chain ends.
  func chain(from section: UInt32) -> [UInt32] {
    var chain = [section]
    while let last = chain.last {
      let parent = index.sectionParent[Int(last)]
      guard parent != Index.none, parent < last else { break }
      chain.append(parent)
    }
    return chain
  }

  // MARK: Back

  func address(_ noun: Noun, _ id: Int) -> Address {
    switch noun {
    case .documents: return Address(handle: index.documentHandle[id], place: .document)
    case .sections: return section(id)
    case .passages: return passage(id)
    case .sentences: return sentence(id)
    case .footnotes: return footnote(id)
    case .citations: return citation(id)
    default: return Address(place: .document)
    }
  }

  func section(_ id: Int) -> Address {
    let document = Int(index.sectionDocument[id])
    return Address(
      handle: index.documentHandle[document],
      place: .section(id - index.documentSections[document].lowerBound + 1))
  }

  func passage(_ id: Int) -> Address {
    let section = Int(index.passageSection[id])
    let document = Int(index.sectionDocument[section])
    return Address(
      handle: index.documentHandle[document],
      place: .passage(
        section: section - index.documentSections[document].lowerBound + 1,
        passage: id - index.sectionPassages[section].lowerBound + 1))
  }

  func sentence(_ id: Int) -> Address {
    let passage = Int(index.sentencePassage[id])
    let number = id - index.passageSentences[passage].lowerBound + 1
    guard case .passage(let section, let place) = self.passage(passage).place else {
      return self.passage(passage)
    }
    return Address(
      handle: index.documentHandle[document(ofPassage: passage)],
      place: .sentences(section: section, passage: place, first: number, last: number))
  }

  func footnote(_ id: Int) -> Address {
    Address(
      handle: index.documentHandle[Int(index.footnoteDocument[id])],
      place: .footnote(Int(index.footnoteNumber[id])))
  }

  func citation(_ id: Int) -> Address {
    let footnote = Int(index.citationFootnote[id])
    return Address(
      handle: index.documentHandle[Int(index.footnoteDocument[footnote])],
      place: .citation(
        footnote: Int(index.footnoteNumber[footnote]),
        citation: id - index.footnoteCitations[footnote].lowerBound + 1))
  }

  func document(ofPassage passage: Int) -> Int {
    Int(index.sectionDocument[Int(index.passageSection[passage])])
  }

  /// The address of a span: its sentence, or its footnote.
  func address(ofSpanIn block: Int, sentence: UInt32) -> Address {
    if sentence != Index.none { return self.sentence(Int(sentence)) }
    let passages = index.passageKind.count
    return block < passages ? passage(block) : footnote(block - passages)
  }

  func standing(_ at: IDs) -> Standing {
    var standing = Standing()
    for id in at.ids {
      switch at.noun {
      case .documents: standing.documents.append(UInt32(id))
      case .sections: addSection(id, to: &standing)
      case .passages: addPassage(id, to: &standing)
      case .sentences:
        standing.sentences.append(UInt32(id))
        addPassage(Int(index.sentencePassage[id]), to: &standing)
      case .footnotes: addFootnote(id, to: &standing)
      case .citations:
        standing.citations.append(UInt32(id))
        addFootnote(Int(index.citationFootnote[id]), to: &standing)
      default: break
      }
    }
    return standing
  }

  private func add(_ id: Int, to list: inout [UInt32]) {
    if list.last != UInt32(id) { list.append(UInt32(id)) }
  }

  private func addPassage(_ id: Int, to standing: inout Standing) {
    add(id, to: &standing.passages)
    addSection(Int(index.passageSection[id]), to: &standing)
  }

  private func addSection(_ id: Int, to standing: inout Standing) {
    for section in chain(from: UInt32(id)) where !standing.sections.contains(section) {
      standing.sections.append(section)
    }
    add(Int(index.sectionDocument[id]), to: &standing.documents)
  }

  private func addFootnote(_ id: Int, to standing: inout Standing) {
    add(id, to: &standing.footnotes)
    add(Int(index.footnoteDocument[id]), to: &standing.documents)
  }
}
