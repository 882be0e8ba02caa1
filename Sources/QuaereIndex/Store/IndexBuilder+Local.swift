/// What belongs to one document alone, taken over from the segments.
extension IndexBuilder {
  func writeDocuments() throws {
    let documents = layout.documents
    try strings(.documentSHA256, \.documentSHA256, documents)
    try strings(.documentTitle, \.documentTitle, documents)
    try strings(.documentCreators, \.documentCreators, documents)
    try strings(.documentDate, \.documentDate, documents)
    try strings(.documentLanguage, \.documentLanguage, documents)
    try strings(.documentColophon, \.documentColophon, documents)
    try strings(.documentUnjoined, \.documentUnjoined, documents)
    try bounds(.documentSections, \.documentSections, documents, into: layout.sections)
    try bounds(.documentPassages, \.documentPassages, documents, into: layout.passages)
    try bounds(.documentFootnotes, \.documentFootnotes, documents, into: layout.footnotes)
  }

  func writeSections() throws {
    let sections = layout.sections
    try strings(.sectionTitle, \.sectionTitle, sections)
    try copy(.sectionLevel, \.sectionLevel, sections)
    try shift(.sectionParent, \.sectionParent, sections, by: sections)
    try owners(.sectionDocument, \.documentSections)
    try shift(.sectionEnd, \.sectionEnd, sections, by: sections)
    try bounds(.sectionPassages, \.sectionPassages, sections, into: layout.passages)
  }

  /// But for the texts, which are written with the words.
  func writeBlocks() throws {
    let blocks = layout.blocks
    try copy(.blockFirstLine, \.blockFirstLine, blocks)
    try copy(.blockLastLine, \.blockLastLine, blocks)
    try copy(.blockFirstByte, \.blockFirstByte, blocks)
    try copy(.blockLastByte, \.blockLastByte, blocks)
    try copy(.blockLetters, \.blockLetters, blocks)
  }

  func writePassages() throws {
    let passages = layout.passages
    try copy(.passageKind, \.passageKind, passages)
    try copy(.passagePrint, \.passagePrint, passages)
    try shift(.passageSection, \.passageSection, passages, by: layout.sections)
    try bounds(.passageSentences, \.passageSentences, passages, into: layout.sentences)
    try bounds(.passageMarkers, \.passageMarkers, passages, into: layout.markers)
  }

  func writeSentences() throws {
    let sentences = layout.sentences
    try shift(.sentencePassage, \.sentencePassage, sentences, by: layout.passages)
    try copy(.sentenceStart, \.sentenceStart, sentences)
    try copy(.sentenceEnd, \.sentenceEnd, sentences)
    try copy(.sentencePrint, \.sentencePrint, sentences)
    let notes = layout.footnotes
    try lists(.sentenceRestsOnSentence, \.sentenceRestsOnSentence, sentences, into: notes)
    try lists(.sentenceRestsOnParagraph, \.sentenceRestsOnParagraph, sentences, into: notes)
    try lists(.sentenceRestsOnSection, \.sentenceRestsOnSection, sentences, into: notes)
  }

  func writeFootnotes() throws {
    let notes = layout.footnotes
    try owners(.footnoteDocument, \.documentFootnotes)
    try copy(.footnoteNumber, \.footnoteNumber, notes)
    try strings(.footnoteLabel, \.footnoteLabel, notes)
    try lists(.footnoteMarkers, \.footnoteMarkers, notes, into: layout.markers)
    let sentences = layout.sentences
    try lists(.footnoteAnswersForSentence, \.footnoteAnswersForSentence, notes, into: sentences)
    try lists(.footnoteAnswersForParagraph, \.footnoteAnswersForParagraph, notes, into: sentences)
    try lists(.footnoteAnswersForSection, \.footnoteAnswersForSection, notes, into: sentences)
    try copy(.markerOffset, \.markerOffset, layout.markers)
    try shift(.markerSentence, \.markerSentence, layout.markers, by: sentences)
    try shift(.markerFootnote, \.markerFootnote, layout.markers, by: notes)
  }

  func writeSpans() throws {
    let (dates, quotes, figures) = (layout.dates, layout.quotes, layout.figures)
    try shift(.dateBlock, \.dateBlock, dates, by: layout.blocks)
    try shift(.dateSentence, \.dateSentence, dates, by: layout.sentences)
    try copy(.dateStart, \.dateStart, dates)
    try copy(.dateEnd, \.dateEnd, dates)
    try copy(.dateEarliest, \.dateEarliest, dates)
    try copy(.dateLatest, \.dateLatest, dates)
    try strings(.dateText, \.dateText, dates)
    try strings(.dateReason, \.dateReason, dates)
    try copy(.dateCompleted, \.dateCompleted, dates)
    try bounds(.blockDates, \.blockDates, layout.blocks, into: dates)
    try bounds(.sentenceDates, \.sentenceDates, layout.sentences, into: dates)
    try shift(.quoteBlock, \.quoteBlock, quotes, by: layout.blocks)
    try shift(.quoteSentence, \.quoteSentence, quotes, by: layout.sentences)
    try copy(.quoteStart, \.quoteStart, quotes)
    try copy(.quoteEnd, \.quoteEnd, quotes)
    try bounds(.blockQuotes, \.blockQuotes, layout.blocks, into: quotes)
    try shift(.figureBlock, \.figureBlock, figures, by: layout.blocks)
    try shift(.figureSentence, \.figureSentence, figures, by: layout.sentences)
    try copy(.figureStart, \.figureStart, figures)
    try copy(.figureEnd, \.figureEnd, figures)
    try copy(.figureValue, \.figureValue, figures)
    try bounds(.blockFigures, \.blockFigures, layout.blocks, into: figures)
  }
}
