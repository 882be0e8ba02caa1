/// One file of the corpus, read. Arrays are flat and in reading order; indices point into them.
///
/// A *block* is a passage or a footnote: block `i` is passage `i` for `i < passages.count`, else
/// footnote `i - passages.count`. Spans (mentions, dates, quotes, figures) name their block so.
public struct Document: Sendable {
  public var handle: String
  /// Path as opened, relative to the notebook's folder when inside it.
  public var path: String
  public var sha256: String
  /// Size of the file in bytes.
  public var byteCount: Int
  public var metadata: Metadata
  public var sections: [Section]
  public var passages: [Passage]
  public var footnotes: [Footnote]
  /// By the sentence pass; every passage has at least one.
  public var sentences: [Sentence] = []
  /// By the citation pass.
  public var citations: [Citation] = []
  /// By the date, name, quotation and figure passes; each sorted by block, then start.
  public var dates: [DateExpression] = []
  public var mentions: [Mention] = []
  /// By the pass that gathers the forms of names; its mentions in notes, as an author or in a title,
  /// come to the others where the name is also in the text.
  public var nameForms: [NameForm] = []
  public var noteMentions: [Mention] = []
  public var quotes: [Quote] = []
  public var figures: [Figure] = []
  /// Entries of the document's own list of references, by the pass that reads references in the text.
  public var listedWorks: [ListedWork] = []
  /// By the importer, where the format marks names, dates and citations up; sorted by block.
  public var markup: [MarkedSpan] = []
  /// What reading was unsure of.
  public var doubts: [Doubt] = []

  public init(
    handle: String, path: String, sha256: String, byteCount: Int, metadata: Metadata = Metadata(),
    sections: [Section] = [], passages: [Passage] = [], footnotes: [Footnote] = [],
    doubts: [Doubt] = []
  ) {
    self.handle = handle
    self.path = path
    self.sha256 = sha256
    self.byteCount = byteCount
    self.metadata = metadata
    self.sections = sections
    self.passages = passages
    self.footnotes = footnotes
    self.doubts = doubts
  }

  public var blockCount: Int { passages.count + footnotes.count }

  public func block(_ index: Int) -> TextBlock {
    index < passages.count ? passages[index].block : footnotes[index - passages.count].block
  }

  /// `8.1` for a passage's block, `n17` for a footnote's.
  public func address(ofBlock index: Int) -> Address {
    guard index < passages.count else {
      return Address(handle: handle, place: .footnote(footnotes[index - passages.count].number))
    }
    let section = passages[index].section
    let passage = index - sections[section].passages.lowerBound
    return Address(
      handle: handle, place: .passage(section: section + 1, passage: passage + 1))
  }
}

/// What the document says of itself, or its front matter, title page and colophon say of it.
public struct Metadata: Sendable, Equatable {
  public var title: String?
  public var creators: [String]
  /// EDTF.
  public var date: String?
  /// BCP 47, `en` when nothing says otherwise and the text looks so.
  public var language: String?
  /// Facts of the colophon in the order found, such as (`ISSN`, `0816–8172`), (`Retrieved`, …).
  public var colophon: [Fact]

  public struct Fact: Sendable, Equatable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(
    title: String? = nil, creators: [String] = [], date: String? = nil, language: String? = nil,
    colophon: [Fact] = []
  ) {
    self.title = title
    self.creators = creators
    self.date = date
    self.language = language
    self.colophon = colophon
  }
}

/// A heading and what stands under it. A document without headings has one section with no title.
public struct Section: Sendable, Equatable {
  public var title: String
  /// As marked up: 1 to 6; 0 for text before the first heading.
  public var level: Int
  /// Index of the section this one stands under.
  public var parent: Int?
  /// Passages directly under this heading, not those of its sub-sections.
  public var passages: Range<Int>
  public var origin: FileSpan?

  public init(
    title: String, level: Int, parent: Int? = nil, passages: Range<Int>, origin: FileSpan? = nil
  ) {
    self.title = title
    self.level = level
    self.parent = parent
    self.passages = passages
    self.origin = origin
  }
}

/// A paragraph, or what stands in its place.
public struct Passage: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case paragraph, item, quotation, verse, row, caption, code
    /// An entry of the document's list of references.
    case reference
  }

  public var kind: Kind
  public var block: TextBlock
  /// Index of the section.
  public var section: Int
  /// Where footnotes are called, in order.
  public var markers: [Marker]

  public init(kind: Kind, block: TextBlock, section: Int, markers: [Marker] = []) {
    self.kind = kind
    self.block = block
    self.section = section
    self.markers = markers
  }
}

/// The call of a footnote in the text.
public struct Marker: Sendable, Equatable {
  /// UTF-8 offset in the passage's reading text at which the marker stood.
  public var offset: Int
  /// Index of the footnote in its document.
  public var footnote: Int

  public init(offset: Int, footnote: Int) {
    self.offset = offset
    self.footnote = footnote
  }
}

/// The author's note, at the foot or the end.
public struct Footnote: Sendable, Equatable {
  /// The number in its address. The label where all labels of the document are distinct whole
  /// numbers, else its place in the order of the text.
  public var number: Int
  /// As printed.
  public var label: String
  /// Line breaks of the note are kept as `\n`: they part citations.
  public var block: TextBlock

  public init(number: Int, label: String, block: TextBlock) {
    self.number = number
    self.label = label
    self.block = block
  }
}

/// A sentence of a passage.
public struct Sentence: Sendable, Equatable {
  /// Index of the passage.
  public var passage: Int
  /// UTF-8 range in the passage's text, without the white space after it.
  public var range: Range<Int>

  public init(passage: Int, range: Range<Int>) {
    self.passage = passage
    self.range = range
  }
}
