import QuaereCore
import QuaereQuery

/// Where a mention, date, quotation or figure stands.
struct SpanPlace {
  /// A passage, or after all passages a footnote.
  var block: Int
  /// `Index.none` in a footnote.
  var sentence: UInt32
  /// UTF-8 offsets in the block.
  var start: Int
  var end: Int

  init(_ block: UInt32, _ sentence: UInt32, _ start: UInt32, _ end: UInt32) {
    self.block = Int(block)
    self.sentence = sentence
    self.start = Int(start)
    self.end = Int(end)
  }
}

/// Steps from footnotes and from spans.
extension Interpreter {
  // MARK: Footnotes

  func stepFromFootnote(_ to: Noun, _ id: Int, _ body: (UInt32) -> Void) {
    let answers = index.footnoteAnswersFor[reachNumber]
    switch to {
    case .sentences: for sentence in answers[id] { body(sentence) }
    case .passages: for sentence in answers[id] { body(index.sentencePassage[Int(sentence)]) }
    case .sections:
      for sentence in answers[id] {
        sections(ofPassage: Int(index.sentencePassage[Int(sentence)]), body)
      }
    case .documents: body(index.footnoteDocument[id])
    case .citations: give(index.footnoteCitations[id], body)
    case .marks: marks.marks(on: .footnotes, UInt32(id)).forEach(body)
    case .dismissals: dismissed.lines(on: .footnotes, UInt32(id)).forEach(body)
    case .mentions, .dates, .figures: give(ownSpans(to, ofFootnote: id), body)
    case .quotes:
      give(ownSpans(to, ofFootnote: id), body)
      // And those that carry the note.
      for sentence in index.footnoteAnswersFor[0][id] { stepToQuotes(Int(sentence), body) }
    default: break
    }
  }

  func ownSpans(_ noun: Noun, ofFootnote id: Int) -> Range<Int> {
    let block = index.passageKind.count + id
    return spans(noun, inBlocks: block..<block + 1)
  }

  // MARK: Spans

  func spanPlace(_ noun: Noun, _ id: Int) -> SpanPlace {
    switch noun {
    case .mentions:
      SpanPlace(
        index.mentionBlock[id], index.mentionSentence[id], index.mentionStart[id],
        index.mentionEnd[id])
    case .dates:
      SpanPlace(
        index.dateBlock[id], index.dateSentence[id], index.dateStart[id], index.dateEnd[id])
    case .quotes:
      SpanPlace(
        index.quoteBlock[id], index.quoteSentence[id], index.quoteStart[id], index.quoteEnd[id])
    default:
      SpanPlace(
        index.figureBlock[id], index.figureSentence[id], index.figureStart[id],
        index.figureEnd[id])
    }
  }

  func stepFromSpan(_ from: Noun, _ to: Noun, _ id: Int, _ body: (UInt32) -> Void) {
    if from == .mentions, to == .names { return body(names.name(ofMention: id)) }
    if from == .mentions, to == .spellings { return body(index.mentionSpelling[id]) }
    let place = spanPlace(from, id)
    let passages = index.passageKind.count
    guard place.block < passages else {
      let footnote = place.block - passages
      if to == .footnotes { body(UInt32(footnote)) }
      if to == .documents { body(index.footnoteDocument[footnote]) }
      return
    }
    switch to {
    case .sentences:
      if from == .quotes {
        for sentence in quotedSentences(place) { body(UInt32(sentence)) }
      } else if place.sentence != Index.none {
        body(place.sentence)
      }
    case .passages: body(UInt32(place.block))
    case .sections: sections(ofPassage: place.block, body)
    case .documents: body(UInt32(places.document(ofPassage: place.block)))
    case .footnotes where from == .quotes:
      // A quotation is covered by a note of its own sentence, never by one far below it.
      for sentence in quotedSentences(place) {
        for footnote in index.sentenceRestsOn[0][sentence] { body(footnote) }
      }
    case .footnotes:
      guard place.sentence != Index.none else { return }
      for footnote in index.sentenceRestsOn[reachNumber][Int(place.sentence)] { body(footnote) }
    default: break
    }
  }

  /// Sentences of a passage that a quotation has a part in.
  private func quotedSentences(_ place: SpanPlace) -> [Int] {
    index.passageSentences[place.block].filter {
      overlapsSentence(UInt32(place.start), UInt32(place.end), $0)
    }
  }
}
