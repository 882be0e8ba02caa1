import QuaereCore

/// What the passes over the library need of a document, as bytes: kept in the index, since what they
/// make of it must be made again when another document changes.
///
/// Path and handle stay out, for a file may be moved.
extension ByteWriter {
  init(unjoined document: Document) {
    self.init()
    add(document.metadata.title)
    add(document.metadata.creators) { $0.add($1) }
    add(document.footnotes) { $0.add($1.number) }
    add(document.citations) { $0.add($1) }
    add(document.listedWorks) { $0.add($1) }
    add(document.doubts) { $0.add($1, of: document) }
    add(document.nameForms) { $0.add($1) }
    add(mentions: document.mentions)
    add(mentions: document.noteMentions)
  }

  private mutating func add(_ citation: Citation) {
    add(citation.footnote)
    add(citation.range)
    add(Citation.Form.allCases.firstIndex(of: citation.form) ?? 0)
    add(citation.authors) { $0.add($1) }
    for text in [
      citation.title, citation.container, citation.volume, citation.issue, citation.date,
      citation.pages, citation.key, citation.reason,
    ] {
      add(text)
    }
    add(citation.isBackReference)
    add(citation.refersTo)
    add(citation.listed)
    add(citation.inferred) { $0.add($1) }
  }

  private mutating func add(_ work: ListedWork) {
    add(work.authors) { $0.add($1) }
    for text in [
      work.key, work.title, work.container, work.volume, work.issue, work.date, work.yearLetter,
    ] {
      add(text)
    }
  }

  private mutating func add(_ doubt: Doubt, of document: Document) {
    add(doubt.kind.rawValue)
    add(doubt.address?.placeDescription)
    add(doubt.path == document.path ? nil : doubt.path)
    add(doubt.line)
    add(doubt.detail)
  }

  private mutating func add(_ form: NameForm) {
    add(form.text)
    for votes in [form.votes, form.marked] {
      add(votes.person)
      add(votes.place)
      add(votes.group)
    }
    add(form.mentionCount)
    add(form.noteMentionCount)
    add(form.citation)
  }

  /// In the order of blocks; starts count from the mention before in the same block.
  private mutating func add(mentions: [Mention]) {
    var (block, end) = (0, 0)
    add(mentions.count)
    for mention in mentions {
      add(mention.block - block)
      if mention.block != block { (block, end) = (mention.block, 0) }
      add(mention.range.lowerBound - end)
      add(mention.range.count)
      add(mention.name)
      end = mention.range.upperBound
    }
  }
}
