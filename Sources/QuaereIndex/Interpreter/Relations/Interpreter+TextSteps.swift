import QuaereCore
import QuaereQuery

/// Steps from the text, and what stands in it.
extension Interpreter {
  func stepFromText(_ from: Noun, _ to: Noun, _ id: Int, _ body: (UInt32) -> Void) {
    switch to {
    case .marks:
      marks.marks(on: from, UInt32(id)).forEach(body)
    case .dismissals:
      dismissed.lines(on: from, UInt32(id)).forEach(body)
    case .documents:
      body(UInt32(document(of: from, id)))
    case .sections where from == .documents:
      give(index.documentSections[id], body)
    case .sections:
      sections(ofPassage: from == .sentences ? Int(index.sentencePassage[id]) : id, body)
    case .passages where from == .sentences:
      body(index.sentencePassage[id])
    case .passages:
      give(passages(of: from, id), body)
    case .sentences:
      give(sentences(of: from, id), body)
    case .footnotes where from == .documents:
      give(index.documentFootnotes[id], body)
    case .footnotes:
      let restsOn = index.sentenceRestsOn[reachNumber]
      for sentence in sentences(of: from, id) {
        for footnote in restsOn[sentence] { body(footnote) }
      }
    default:
      stepToSpans(from, to, id, body)
    }
  }

  private func stepToSpans(_ from: Noun, _ to: Noun, _ id: Int, _ body: (UInt32) -> Void) {
    if from == .sentences {
      switch to {
      case .mentions: give(index.sentenceMentions[id], body)
      case .dates: give(index.sentenceDates[id], body)
      case .quotes: stepToQuotes(id, body)
      case .figures:
        for figure in index.blockFigures[Int(index.sentencePassage[id])]
        where index.figureSentence[figure] == UInt32(id) { body(UInt32(figure)) }
      default: break
      }
      return
    }
    let passages = passages(of: from, id)
    give(spans(to, inBlocks: passages), body)
    if from == .documents {
      let notes = index.documentFootnotes[id]
      let first = index.passageKind.count
      give(spans(to, inBlocks: first + notes.lowerBound..<first + notes.upperBound), body)
    }
  }

  /// Quotations that a sentence has a part in.
  func stepToQuotes(_ sentence: Int, _ body: (UInt32) -> Void) {
    for quote in index.blockQuotes[Int(index.sentencePassage[sentence])]
    where overlapsSentence(index.quoteStart[quote], index.quoteEnd[quote], sentence) {
      body(UInt32(quote))
    }
  }

  func overlapsSentence(_ start: UInt32, _ end: UInt32, _ sentence: Int) -> Bool {
    start < index.sentenceEnd[sentence] && index.sentenceStart[sentence] < end
  }

  /// Spans of neighbouring blocks are neighbours.
  func spans(_ noun: Noun, inBlocks blocks: Range<Int>) -> Range<Int> {
    guard let last = blocks.last else { return 0..<0 }
    let bounds =
      switch noun {
      case .mentions: index.blockMentions
      case .dates: index.blockDates
      case .quotes: index.blockQuotes
      default: index.blockFigures
      }
    return bounds[blocks.lowerBound].lowerBound..<bounds[last].upperBound
  }

  func passages(of noun: Noun, _ id: Int) -> Range<Int> {
    switch noun {
    case .documents: index.documentPassages[id]
    // A section's own passages and those of its sub-sections stand side by side.
    case .sections:
      index.sectionPassages[id]
        .lowerBound..<index.sectionPassages[max(id, Int(index.sectionEnd[id]) - 1)].upperBound
    case .sentences: Int(index.sentencePassage[id])..<Int(index.sentencePassage[id]) + 1
    default: id..<id + 1
    }
  }

  func sentences(of noun: Noun, _ id: Int) -> Range<Int> {
    if noun == .sentences { return id..<id + 1 }
    return sentences(ofPassages: passages(of: noun, id))
  }

  func sentences(ofPassages passages: Range<Int>) -> Range<Int> {
    guard let last = passages.last else { return 0..<0 }
    let start = index.passageSentences[passages.lowerBound].lowerBound
    // In a damaged file the later may come before the former.
    return start..<max(start, index.passageSentences[last].upperBound)
  }

  /// The section of a passage and those it stands under: `in 2` includes its sub-sections.
  func sections(ofPassage passage: Int, _ body: (UInt32) -> Void) {
    places.chain(from: index.passageSection[passage]).forEach(body)
  }

  func document(of noun: Noun, _ id: Int) -> Int {
    switch noun {
    case .documents: id
    case .sections: Int(index.sectionDocument[id])
    case .sentences: places.document(ofPassage: Int(index.sentencePassage[id]))
    case .footnotes: Int(index.footnoteDocument[id])
    case .citations: Int(index.footnoteDocument[Int(index.citationFootnote[id])])
    default: places.document(ofPassage: id)
    }
  }

  var reachNumber: Int { Reach.allCases.firstIndex(of: settings.reach) ?? 1 }

  func give(_ range: Range<Int>, _ body: (UInt32) -> Void) {
    for id in range { body(UInt32(id)) }
  }
}
