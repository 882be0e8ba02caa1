/// The columns of the file; the raw value stands in its table, so any change here that is not an
/// addition at the end asks for a new `IndexFormat.version`.
enum ColumnID: UInt32, CaseIterable {
  case counts
  case documentHandle, documentPath, documentSHA256, documentTitle, documentCreators,
    documentDate, documentLanguage, documentColophon, documentSections, documentPassages,
    documentFootnotes
  case sectionTitle, sectionLevel, sectionParent, sectionDocument, sectionEnd, sectionPassages
  case blockText, blockFirstLine, blockLastLine, blockFirstByte, blockLastByte, blockTokens,
    blockMentions, blockDates, blockQuotes, blockFigures
  case passageKind, passageSection, passagePrint, passageSentences, passageMarkers
  case sentencePassage, sentenceStart, sentenceEnd, sentencePrint, sentenceTokens,
    sentenceRestsOnSentence, sentenceRestsOnParagraph, sentenceRestsOnSection, sentenceMentions,
    sentenceDates
  case footnoteDocument, footnoteNumber, footnoteLabel, footnoteCitations, footnoteMarkers,
    footnoteAnswersForSentence, footnoteAnswersForParagraph, footnoteAnswersForSection
  case markerOffset, markerSentence, markerFootnote
  case citationFootnote, citationStart, citationEnd, citationForm, citationSource,
    citationAuthors, citationTitle, citationContainer, citationVolume, citationIssue,
    citationDate, citationPages, citationInferred, citationReason
  case sourceKey, sourceTitle, sourceContainer, sourceDate, sourceSpellings, sourceDocument,
    sourceIsResolved, sourceAuthors, sourceCitations
  case authorName, authorPerson, authorSources
  case nameText, nameKind, nameKindIsGuess, nameJoined, nameSpellings, nameMentions
  case spellingText, spellingCount, spellingName
  case mentionBlock, mentionStart, mentionEnd, mentionName, mentionSpelling, mentionSentence
  case dateBlock, dateStart, dateEnd, dateSentence, dateEarliest, dateLatest, dateText,
    dateReason
  case quoteBlock, quoteStart, quoteEnd, quoteSentence
  case figureBlock, figureStart, figureEnd, figureSentence, figureValue
  case doubtKind, doubtAddress, doubtPath, doubtLine, doubtDetail
  case tokens, lexicon, termPlaces, termStretches, termInPassages, termInNotes, postings,
    densePassages
  case fingerprintPath, fingerprintSize, fingerprintModified, fingerprintInode, fingerprintSHA256,
    readingVersion
  case dateCompleted
  case blockLetters
  case documentUnjoined
}
