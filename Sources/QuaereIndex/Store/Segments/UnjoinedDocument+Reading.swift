import QuaereCore

extension Document {
  /// A document without its text, as the passes over the library look at it: metadata, numbers of
  /// footnotes, citations, lists of works, doubts and names, none of them joined yet.
  ///
  /// - Throws: `IndexError.damaged`.
  init(
    unjoined bytes: UnsafeBufferPointer<UInt8>, handle: String, path: String, sha256: String
  ) throws(IndexError) {
    var reader = ByteReader(bytes)
    self.init(handle: handle, path: path, sha256: sha256, byteCount: 0)
    metadata.title = try reader.optionalText()
    metadata.creators = try reader.list { reader throws(IndexError) in try reader.text() }
    footnotes = try reader.list { reader throws(IndexError) in
      Footnote(number: try reader.number(), label: "", block: TextBlock(text: ""))
    }
    citations = try reader.list { reader throws(IndexError) in try reader.citation() }
    listedWorks = try reader.list { reader throws(IndexError) in try reader.listedWork() }
    doubts = try reader.list { reader throws(IndexError) in try reader.doubt(handle, path) }
    nameForms = try reader.list { reader throws(IndexError) in try reader.nameForm() }
    mentions = try reader.mentions()
    noteMentions = try reader.mentions()
    guard reader.isAtEnd, citations.allSatisfy({ footnotes.indices.contains($0.footnote) }),
      nameForms.allSatisfy({ $0.citation.map { citations.indices.contains($0) } ?? true })
    else { throw .damaged("what a document leaves to the library") }
  }
}

extension ByteReader {
  fileprivate mutating func citation() throws(IndexError) -> Citation {
    var citation = Citation(footnote: try count(), range: try range())
    let form = try count()
    guard Citation.Form.allCases.indices.contains(form) else { throw .damaged("a citation") }
    citation.form = Citation.Form.allCases[form]
    citation.authors = try list { reader throws(IndexError) in try reader.text() }
    citation.title = try optionalText()
    citation.container = try optionalText()
    citation.volume = try optionalText()
    citation.issue = try optionalText()
    citation.date = try optionalText()
    citation.pages = try optionalText()
    citation.key = try optionalText()
    citation.reason = try optionalText()
    citation.isBackReference = try flag()
    citation.refersTo = try optional()
    citation.listed = try optional()
    citation.inferred = try list { reader throws(IndexError) in try reader.text() }
    return citation
  }

  fileprivate mutating func listedWork() throws(IndexError) -> ListedWork {
    let authors = try list { reader throws(IndexError) in try reader.text() }
    var work = ListedWork(key: try optionalText())
    work.authors = authors
    work.title = try optionalText()
    work.container = try optionalText()
    work.volume = try optionalText()
    work.issue = try optionalText()
    work.date = try optionalText()
    work.yearLetter = try optionalText()
    return work
  }

  fileprivate mutating func doubt(_ handle: String, _ path: String) throws(IndexError) -> Doubt {
    guard let kind = Doubt.Kind(rawValue: try text()) else { throw .damaged("a doubt") }
    var address: Address?
    if let place = try optionalText() {
      // No place is the document itself.
      address = Address(place) ?? Address(place: .document)
      address?.handle = handle
    }
    return Doubt(
      kind: kind, address: address, path: try optionalText() ?? path, line: try optional(),
      detail: try text())
  }

  fileprivate mutating func nameForm() throws(IndexError) -> NameForm {
    var form = NameForm(text: try text())
    form.votes = try votes()
    form.marked = try votes()
    form.mentionCount = try count()
    form.noteMentionCount = try count()
    form.citation = try optional()
    return form
  }

  private mutating func votes() throws(IndexError) -> KindVotes {
    KindVotes(person: try number(), place: try number(), group: try number())
  }

  fileprivate mutating func mentions() throws(IndexError) -> [Mention] {
    var (block, end) = (0, 0)
    return try list { reader throws(IndexError) in
      let step = try reader.number()
      if step != 0 { (block, end) = (block &+ step, 0) }
      let start = end &+ (try reader.number())
      let length = try reader.count()
      let (upper, isOver) = start.addingReportingOverflow(length)
      guard block >= 0, start >= 0, !isOver else { throw .damaged("a mention") }
      end = upper
      var mention = Mention(block: block, range: start..<upper)
      mention.name = try reader.count()
      return mention
    }
  }
}
