import QuaereCore

/// The index of a library: immutable, memory-mapped, thrown away and rebuilt at will.
///
/// Every noun is a space of whole numbers from 0 in document order. Blocks are all passages, then
/// all footnotes: block `i` is passage `i` for `i < passageCount`, else footnote `i - passageCount`.
/// Spans (mentions, dates, quotes, figures) are sorted by block, then start. Offsets are UTF-8 bytes
/// in the block's text. `Index.none` stands for "no such id".
///
/// Columns, and the buffers they hand out, point into the mapped file: keep them no longer than the
/// index itself.
public final class Index: Sendable {
  public static let none = UInt32.max

  // Documents
  public let documentHandle: StringColumn
  public let documentPath: StringColumn
  public let documentSHA256: StringColumn
  public let documentTitle: StringColumn
  public let documentCreators: StringColumn  // list
  public let documentDate: StringColumn
  public let documentLanguage: StringColumn
  public let documentColophon: StringColumn  // list of "name: value"
  public let documentSections: Bounds
  public let documentPassages: Bounds
  public let documentFootnotes: Bounds

  // Sections, flat in reading order
  public let sectionTitle: StringColumn
  public let sectionLevel: Column<UInt8>
  public let sectionParent: Column<UInt32>  // none at the top
  public let sectionDocument: Column<UInt32>
  /// First section after the sub-sections of this one.
  public let sectionEnd: Column<UInt32>
  /// Passages directly under the heading.
  public let sectionPassages: Bounds

  // Blocks
  public let blockText: TextColumn
  public let blockFirstLine: Column<UInt32>
  public let blockLastLine: Column<UInt32>
  public let blockFirstByte: Column<UInt64>
  public let blockLastByte: Column<UInt64>
  /// Word positions of the block, in the token column.
  public let blockTokens: Bounds
  let blockLetters: Column<UInt8>  // Letters

  // Passages
  public let passageKind: Column<UInt8>  // index in Passage.Kind.allCases
  public let passageSection: Column<UInt32>
  public let passagePrint: Column<UInt32>
  public let passageSentences: Bounds
  public let passageMarkers: Bounds

  // Sentences
  public let sentencePassage: Column<UInt32>
  public let sentenceStart: Column<UInt32>
  public let sentenceEnd: Column<UInt32>
  public let sentencePrint: Column<UInt32>
  public let sentenceTokens: Bounds

  // Footnotes and their markers
  public let footnoteDocument: Column<UInt32>
  public let footnoteNumber: Column<UInt32>
  public let footnoteLabel: StringColumn
  public let footnoteCitations: Bounds
  public let footnoteMarkers: Adjacency
  public let markerOffset: Column<UInt32>
  public let markerSentence: Column<UInt32>
  public let markerFootnote: Column<UInt32>
  /// What a sentence rests on, and what a footnote answers for, under each `Reach` in the order of
  /// `Reach.allCases`.
  public let sentenceRestsOn: [Adjacency]
  public let footnoteAnswersFor: [Adjacency]

  // Citations
  public let citationFootnote: Column<UInt32>
  public let citationStart: Column<UInt32>
  public let citationEnd: Column<UInt32>
  public let citationForm: Column<UInt8>  // index in Citation.Form.allCases
  public let citationSource: Column<UInt32>
  public let citationAuthors: StringColumn  // list
  public let citationTitle: StringColumn
  public let citationContainer: StringColumn
  public let citationVolume: StringColumn
  public let citationIssue: StringColumn
  public let citationDate: StringColumn
  public let citationPages: StringColumn
  public let citationInferred: StringColumn  // list
  public let citationReason: StringColumn

  // Sources and authors
  public let sourceKey: StringColumn
  public let sourceTitle: StringColumn
  public let sourceContainer: StringColumn
  public let sourceDate: StringColumn
  public let sourceSpellings: StringColumn  // list of "text\tcount"
  public let sourceDocument: Column<UInt32>  // none when missing
  public let sourceIsResolved: Column<UInt8>
  public let sourceAuthors: Adjacency
  public let sourceCitations: Adjacency
  public let authorName: StringColumn
  public let authorPerson: Column<UInt32>
  public let authorSources: Adjacency

  // Names, spellings (grouped by name), mentions
  public let nameText: StringColumn
  public let nameKind: Column<UInt8>  // index in Name.Kind.allCases
  public let nameKindIsGuess: Column<UInt8>
  public let nameJoined: StringColumn
  public let nameSpellings: Bounds
  public let nameMentions: Adjacency
  public let spellingText: StringColumn
  public let spellingCount: Column<UInt32>
  public let spellingName: Column<UInt32>
  public let mentionBlock: Column<UInt32>
  public let mentionStart: Column<UInt32>
  public let mentionEnd: Column<UInt32>
  public let mentionName: Column<UInt32>
  public let mentionSpelling: Column<UInt32>  // id in the spelling space
  public let mentionSentence: Column<UInt32>  // none in footnotes
  public let blockMentions: Bounds
  public let sentenceMentions: Bounds

  // Dates
  public let dateBlock: Column<UInt32>
  public let dateStart: Column<UInt32>
  public let dateEnd: Column<UInt32>
  public let dateSentence: Column<UInt32>  // none in footnotes
  public let dateEarliest: Column<Int32>  // Day.number
  public let dateLatest: Column<Int32>
  public let dateText: StringColumn  // EDTF
  public let dateReason: StringColumn  // why inferred; empty when explicit
  public let dateCompleted: Column<UInt8>  // CompletedParts
  public let blockDates: Bounds
  public let sentenceDates: Bounds

  // Quotes and figures
  public let quoteBlock: Column<UInt32>
  public let quoteStart: Column<UInt32>
  public let quoteEnd: Column<UInt32>
  /// The sentence the quotation begins in; none in footnotes.
  public let quoteSentence: Column<UInt32>
  public let blockQuotes: Bounds
  public let figureBlock: Column<UInt32>
  public let figureStart: Column<UInt32>
  public let figureEnd: Column<UInt32>
  public let figureSentence: Column<UInt32>
  public let figureValue: Column<Double>
  public let blockFigures: Bounds

  // What reading was unsure of
  public let doubtKind: StringColumn  // Doubt.Kind
  public let doubtAddress: StringColumn
  public let doubtPath: StringColumn
  public let doubtLine: Column<UInt32>  // none where no line can be named
  public let doubtDetail: StringColumn

  // Words
  /// Term ids in text order: all passages, then all footnotes.
  public let tokens: TokenColumn
  /// The folded words, sorted by UTF-8 bytes; a term's id is its rank.
  public let lexicon: StringColumn
  /// Which sentences and footnotes hold a term.
  let termPostings: PostingLists

  // What the index was built from
  public let fingerprints: Fingerprints
  /// The version of the reading rules that made the library.
  public let readingVersion: UInt64

  let lookups = Lookups()
  let file: IndexFile

  /// - Throws: `IndexError`. Small columns have been checked whole when this returns, larger ones in
  ///   their shape only; see `verify`.
  init(_ file: IndexFile) throws(IndexError) {
    self.file = file
    documentHandle = try file.strings(.documentHandle, of: .documents)
    documentPath = try file.strings(.documentPath, of: .documents)
    documentSHA256 = try file.strings(.documentSHA256, of: .documents)
    documentTitle = try file.strings(.documentTitle, of: .documents)
    documentCreators = try file.strings(.documentCreators, of: .documents)
    documentDate = try file.strings(.documentDate, of: .documents)
    documentLanguage = try file.strings(.documentLanguage, of: .documents)
    documentColophon = try file.strings(.documentColophon, of: .documents)
    documentSections = try file.bounds(.documentSections, of: .documents, into: .sections)
    documentPassages = try file.bounds(.documentPassages, of: .documents, into: .passages)
    documentFootnotes = try file.bounds(.documentFootnotes, of: .documents, into: .footnotes)

    sectionTitle = try file.strings(.sectionTitle, of: .sections)
    sectionLevel = try file.column(.sectionLevel, of: .sections)
    sectionParent = try file.column(.sectionParent, of: .sections)
    sectionDocument = try file.column(.sectionDocument, of: .sections)
    sectionEnd = try file.column(.sectionEnd, of: .sections)
    sectionPassages = try file.bounds(.sectionPassages, of: .sections, into: .passages)

    blockText = try file.texts(.blockText, of: .blocks)
    blockFirstLine = try file.column(.blockFirstLine, of: .blocks)
    blockLastLine = try file.column(.blockLastLine, of: .blocks)
    blockFirstByte = try file.column(.blockFirstByte, of: .blocks)
    blockLastByte = try file.column(.blockLastByte, of: .blocks)
    blockTokens = try file.bounds(.blockTokens, of: .blocks, into: .tokens)

    passageKind = try file.column(.passageKind, of: .passages)
    passageSection = try file.column(.passageSection, of: .passages)
    passagePrint = try file.column(.passagePrint, of: .passages)
    passageSentences = try file.bounds(.passageSentences, of: .passages, into: .sentences)
    passageMarkers = try file.bounds(.passageMarkers, of: .passages, into: .markers)

    sentencePassage = try file.column(.sentencePassage, of: .sentences)
    sentenceStart = try file.column(.sentenceStart, of: .sentences)
    sentenceEnd = try file.column(.sentenceEnd, of: .sentences)
    sentencePrint = try file.column(.sentencePrint, of: .sentences)
    sentenceTokens = try file.bounds(.sentenceTokens, of: .sentences, into: .tokens)

    footnoteDocument = try file.column(.footnoteDocument, of: .footnotes)
    footnoteNumber = try file.column(.footnoteNumber, of: .footnotes)
    footnoteLabel = try file.strings(.footnoteLabel, of: .footnotes)
    footnoteCitations = try file.bounds(.footnoteCitations, of: .footnotes, into: .citations)
    footnoteMarkers = try file.adjacency(.footnoteMarkers, of: .footnotes)

    markerOffset = try file.column(.markerOffset, of: .markers)
    markerSentence = try file.column(.markerSentence, of: .markers)
    markerFootnote = try file.column(.markerFootnote, of: .markers)

    sentenceRestsOn = try file.adjacencies(
      [.sentenceRestsOnSentence, .sentenceRestsOnParagraph, .sentenceRestsOnSection], of: .sentences
    )

    footnoteAnswersFor = try file.adjacencies(
      [.footnoteAnswersForSentence, .footnoteAnswersForParagraph, .footnoteAnswersForSection],
      of: .footnotes)

    citationFootnote = try file.column(.citationFootnote, of: .citations)
    citationStart = try file.column(.citationStart, of: .citations)
    citationEnd = try file.column(.citationEnd, of: .citations)
    citationForm = try file.column(.citationForm, of: .citations)
    citationSource = try file.column(.citationSource, of: .citations)
    citationAuthors = try file.strings(.citationAuthors, of: .citations)
    citationTitle = try file.strings(.citationTitle, of: .citations)
    citationContainer = try file.strings(.citationContainer, of: .citations)
    citationVolume = try file.strings(.citationVolume, of: .citations)
    citationIssue = try file.strings(.citationIssue, of: .citations)
    citationDate = try file.strings(.citationDate, of: .citations)
    citationPages = try file.strings(.citationPages, of: .citations)
    citationInferred = try file.strings(.citationInferred, of: .citations)
    citationReason = try file.strings(.citationReason, of: .citations)

    sourceKey = try file.strings(.sourceKey, of: .sources)
    sourceTitle = try file.strings(.sourceTitle, of: .sources)
    sourceContainer = try file.strings(.sourceContainer, of: .sources)
    sourceDate = try file.strings(.sourceDate, of: .sources)
    sourceSpellings = try file.strings(.sourceSpellings, of: .sources)
    sourceDocument = try file.column(.sourceDocument, of: .sources)
    sourceIsResolved = try file.column(.sourceIsResolved, of: .sources)
    sourceAuthors = try file.adjacency(.sourceAuthors, of: .sources)
    sourceCitations = try file.adjacency(.sourceCitations, of: .sources)

    authorName = try file.strings(.authorName, of: .authors)
    authorPerson = try file.column(.authorPerson, of: .authors)
    authorSources = try file.adjacency(.authorSources, of: .authors)

    nameText = try file.strings(.nameText, of: .names)
    nameKind = try file.column(.nameKind, of: .names)
    nameKindIsGuess = try file.column(.nameKindIsGuess, of: .names)
    nameJoined = try file.strings(.nameJoined, of: .names)
    nameSpellings = try file.bounds(.nameSpellings, of: .names, into: .spellings)
    nameMentions = try file.adjacency(.nameMentions, of: .names)

    spellingText = try file.strings(.spellingText, of: .spellings)
    spellingCount = try file.column(.spellingCount, of: .spellings)
    spellingName = try file.column(.spellingName, of: .spellings)

    mentionBlock = try file.column(.mentionBlock, of: .mentions)
    mentionStart = try file.column(.mentionStart, of: .mentions)
    mentionEnd = try file.column(.mentionEnd, of: .mentions)
    mentionName = try file.column(.mentionName, of: .mentions)
    mentionSpelling = try file.column(.mentionSpelling, of: .mentions)
    mentionSentence = try file.column(.mentionSentence, of: .mentions)

    blockMentions = try file.bounds(.blockMentions, of: .blocks, into: .mentions)

    sentenceMentions = try file.bounds(.sentenceMentions, of: .sentences, into: .mentions)

    dateBlock = try file.column(.dateBlock, of: .dates)
    dateStart = try file.column(.dateStart, of: .dates)
    dateEnd = try file.column(.dateEnd, of: .dates)
    dateSentence = try file.column(.dateSentence, of: .dates)
    dateEarliest = try file.column(.dateEarliest, of: .dates)
    dateLatest = try file.column(.dateLatest, of: .dates)
    dateText = try file.strings(.dateText, of: .dates)
    dateReason = try file.strings(.dateReason, of: .dates)
    dateCompleted = try file.column(.dateCompleted, of: .dates)

    blockDates = try file.bounds(.blockDates, of: .blocks, into: .dates)

    sentenceDates = try file.bounds(.sentenceDates, of: .sentences, into: .dates)

    quoteBlock = try file.column(.quoteBlock, of: .quotes)
    quoteStart = try file.column(.quoteStart, of: .quotes)
    quoteEnd = try file.column(.quoteEnd, of: .quotes)
    quoteSentence = try file.column(.quoteSentence, of: .quotes)

    blockQuotes = try file.bounds(.blockQuotes, of: .blocks, into: .quotes)

    figureBlock = try file.column(.figureBlock, of: .figures)
    figureStart = try file.column(.figureStart, of: .figures)
    figureEnd = try file.column(.figureEnd, of: .figures)
    figureSentence = try file.column(.figureSentence, of: .figures)
    figureValue = try file.column(.figureValue, of: .figures)

    blockFigures = try file.bounds(.blockFigures, of: .blocks, into: .figures)

    doubtKind = try file.strings(.doubtKind, of: .doubts)
    doubtAddress = try file.strings(.doubtAddress, of: .doubts)
    doubtPath = try file.strings(.doubtPath, of: .doubts)
    doubtLine = try file.column(.doubtLine, of: .doubts)
    doubtDetail = try file.strings(.doubtDetail, of: .doubts)

    blockLetters = try file.column(.blockLetters, of: .blocks)
    tokens = try file.tokens()
    lexicon = try file.strings(.lexicon, of: .terms)
    termPostings = try PostingLists(file)

    fingerprints = try Fingerprints(file)
    readingVersion = try file.column(.readingVersion, count: 1)[0]
  }

  /// Maps an index file and checks its header, table, shapes and small columns.
  public static func open(_ path: String) throws(IndexError) -> Index {
    try Index(IndexFile(path: path))
  }

  /// Checks the columns that `open` left for their size against their checksums, in the order of the
  /// file, at several GB/s. Until it has passed, a damaged file may give wrong ids, and these may
  /// lie outside their space; columns themselves bear that, arrays of the caller's do not.
  public func verify(isCancelled: () -> Bool = { false }) throws(IndexError) {
    try file.verify(isCancelled: isCancelled)
  }

  /// Whether `verify` has anything to do.
  var hasLargeColumns: Bool { file.hasLargeSections }

}
