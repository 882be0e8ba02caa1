/// The columns that belong to one document alone, of a segment or of an index: what is taken over
/// from there when an index is made. Ids in them count from the first document of that file.
final class LocalColumns: Sendable {
  let documentSHA256: StringColumn
  let documentTitle: StringColumn
  let documentCreators: StringColumn
  let documentDate: StringColumn
  let documentLanguage: StringColumn
  let documentColophon: StringColumn
  let documentUnjoined: StringColumn
  let documentSections: Bounds
  let documentPassages: Bounds
  let documentFootnotes: Bounds

  let sectionTitle: StringColumn
  let sectionLevel: Column<UInt8>
  let sectionParent: Column<UInt32>
  let sectionEnd: Column<UInt32>
  let sectionPassages: Bounds

  let blockText: TextColumn
  let blockFirstLine: Column<UInt32>
  let blockLastLine: Column<UInt32>
  let blockFirstByte: Column<UInt64>
  let blockLastByte: Column<UInt64>
  let blockLetters: Column<UInt8>
  let blockDates: Bounds
  let blockQuotes: Bounds
  let blockFigures: Bounds

  let passageKind: Column<UInt8>
  let passageSection: Column<UInt32>
  let passagePrint: Column<UInt32>
  let passageSentences: Bounds
  let passageMarkers: Bounds

  let sentencePassage: Column<UInt32>
  let sentenceStart: Column<UInt32>
  let sentenceEnd: Column<UInt32>
  let sentencePrint: Column<UInt32>
  let sentenceDates: Bounds
  let sentenceRestsOnSentence: Adjacency
  let sentenceRestsOnParagraph: Adjacency
  let sentenceRestsOnSection: Adjacency

  let footnoteNumber: Column<UInt32>
  let footnoteLabel: StringColumn
  let footnoteMarkers: Adjacency
  let footnoteAnswersForSentence: Adjacency
  let footnoteAnswersForParagraph: Adjacency
  let footnoteAnswersForSection: Adjacency

  let markerOffset: Column<UInt32>
  let markerSentence: Column<UInt32>
  let markerFootnote: Column<UInt32>

  let dateBlock: Column<UInt32>
  let dateStart: Column<UInt32>
  let dateEnd: Column<UInt32>
  let dateSentence: Column<UInt32>
  let dateEarliest: Column<Int32>
  let dateLatest: Column<Int32>
  let dateText: StringColumn
  let dateReason: StringColumn
  let dateCompleted: Column<UInt8>

  let quoteBlock: Column<UInt32>
  let quoteStart: Column<UInt32>
  let quoteEnd: Column<UInt32>
  let quoteSentence: Column<UInt32>

  let figureBlock: Column<UInt32>
  let figureStart: Column<UInt32>
  let figureEnd: Column<UInt32>
  let figureSentence: Column<UInt32>
  let figureValue: Column<Double>

  /// - Throws: `IndexError.damaged`.
  init(_ file: IndexFile) throws(IndexError) {
    documentSHA256 = try file.strings(.documentSHA256, of: .documents)
    documentTitle = try file.strings(.documentTitle, of: .documents)
    documentCreators = try file.strings(.documentCreators, of: .documents)
    documentDate = try file.strings(.documentDate, of: .documents)
    documentLanguage = try file.strings(.documentLanguage, of: .documents)
    documentColophon = try file.strings(.documentColophon, of: .documents)
    documentUnjoined = try file.strings(.documentUnjoined, of: .documents)
    documentSections = try file.bounds(.documentSections, of: .documents, into: .sections)
    documentPassages = try file.bounds(.documentPassages, of: .documents, into: .passages)
    documentFootnotes = try file.bounds(.documentFootnotes, of: .documents, into: .footnotes)

    sectionTitle = try file.strings(.sectionTitle, of: .sections)
    sectionLevel = try file.column(.sectionLevel, of: .sections)
    sectionParent = try file.column(.sectionParent, of: .sections)
    sectionEnd = try file.column(.sectionEnd, of: .sections)
    sectionPassages = try file.bounds(.sectionPassages, of: .sections, into: .passages)

    blockText = try file.texts(.blockText, of: .blocks)
    blockFirstLine = try file.column(.blockFirstLine, of: .blocks)
    blockLastLine = try file.column(.blockLastLine, of: .blocks)
    blockFirstByte = try file.column(.blockFirstByte, of: .blocks)
    blockLastByte = try file.column(.blockLastByte, of: .blocks)
    blockLetters = try file.column(.blockLetters, of: .blocks)
    blockDates = try file.bounds(.blockDates, of: .blocks, into: .dates)
    blockQuotes = try file.bounds(.blockQuotes, of: .blocks, into: .quotes)
    blockFigures = try file.bounds(.blockFigures, of: .blocks, into: .figures)

    passageKind = try file.column(.passageKind, of: .passages)
    passageSection = try file.column(.passageSection, of: .passages)
    passagePrint = try file.column(.passagePrint, of: .passages)
    passageSentences = try file.bounds(.passageSentences, of: .passages, into: .sentences)
    passageMarkers = try file.bounds(.passageMarkers, of: .passages, into: .markers)

    sentencePassage = try file.column(.sentencePassage, of: .sentences)
    sentenceStart = try file.column(.sentenceStart, of: .sentences)
    sentenceEnd = try file.column(.sentenceEnd, of: .sentences)
    sentencePrint = try file.column(.sentencePrint, of: .sentences)
    sentenceDates = try file.bounds(.sentenceDates, of: .sentences, into: .dates)
    sentenceRestsOnSentence = try file.adjacency(.sentenceRestsOnSentence, of: .sentences)
    sentenceRestsOnParagraph = try file.adjacency(.sentenceRestsOnParagraph, of: .sentences)
    sentenceRestsOnSection = try file.adjacency(.sentenceRestsOnSection, of: .sentences)

    footnoteNumber = try file.column(.footnoteNumber, of: .footnotes)
    footnoteLabel = try file.strings(.footnoteLabel, of: .footnotes)
    footnoteMarkers = try file.adjacency(.footnoteMarkers, of: .footnotes)
    footnoteAnswersForSentence = try file.adjacency(.footnoteAnswersForSentence, of: .footnotes)
    footnoteAnswersForParagraph = try file.adjacency(.footnoteAnswersForParagraph, of: .footnotes)
    footnoteAnswersForSection = try file.adjacency(.footnoteAnswersForSection, of: .footnotes)

    markerOffset = try file.column(.markerOffset, of: .markers)
    markerSentence = try file.column(.markerSentence, of: .markers)
    markerFootnote = try file.column(.markerFootnote, of: .markers)

    dateBlock = try file.column(.dateBlock, of: .dates)
    dateStart = try file.column(.dateStart, of: .dates)
    dateEnd = try file.column(.dateEnd, of: .dates)
    dateSentence = try file.column(.dateSentence, of: .dates)
    dateEarliest = try file.column(.dateEarliest, of: .dates)
    dateLatest = try file.column(.dateLatest, of: .dates)
    dateText = try file.strings(.dateText, of: .dates)
    dateReason = try file.strings(.dateReason, of: .dates)
    dateCompleted = try file.column(.dateCompleted, of: .dates)

    quoteBlock = try file.column(.quoteBlock, of: .quotes)
    quoteStart = try file.column(.quoteStart, of: .quotes)
    quoteEnd = try file.column(.quoteEnd, of: .quotes)
    quoteSentence = try file.column(.quoteSentence, of: .quotes)

    figureBlock = try file.column(.figureBlock, of: .figures)
    figureStart = try file.column(.figureStart, of: .figures)
    figureEnd = try file.column(.figureEnd, of: .figures)
    figureSentence = try file.column(.figureSentence, of: .figures)
    figureValue = try file.column(.figureValue, of: .figures)
  }
}
