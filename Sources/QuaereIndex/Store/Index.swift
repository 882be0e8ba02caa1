import QuaereCore

/// The index of a library: immutable, memory-mapped, thrown away and rebuilt at will.
///
/// Every noun is a space of whole numbers from 0 in document order. Blocks are all passages, then
/// all footnotes: block `i` is passage `i` for `i < passageCount`, else footnote `i - passageCount`.
/// Spans (mentions, dates, quotes, figures) are sorted by block, then start. Offsets are UTF-8 bytes
/// in the block's text. `Index.none` stands for "no such id".
public final class Index {
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
  public let blockText: StringColumn
  public let blockFirstLine: Column<UInt32>
  public let blockLastLine: Column<UInt32>
  public let blockFirstByte: Column<UInt64>
  public let blockLastByte: Column<UInt64>
  /// Word positions of the block, in the token column.
  public let blockTokens: Bounds

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
  public let tokens: Column<UInt32>

  init() { }
}
