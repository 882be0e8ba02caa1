import QuaereCore
import QuaereQuery

/// One step from a noun to its neighbour: the rows of `to` that hang on row `id` of `from`. A row may
/// be given twice; callers make them distinct.
extension Interpreter {
  func step(_ from: Noun, _ to: Noun, _ id: UInt32, _ body: (UInt32) -> Void) {
    switch from {
    case .documents, .sections, .passages, .sentences: stepFromText(from, to, Int(id), body)
    case .footnotes: stepFromFootnote(to, Int(id), body)
    case .mentions, .dates, .quotes, .figures: stepFromSpan(from, to, Int(id), body)
    case .citations, .sources, .authors, .voices: stepFromSource(from, to, id, body)
    case .names, .spellings: stepFromName(from, to, id, body)
    default: stepFromRecord(from, to, id, body)
    }
  }

  // MARK: Text

  private func stepFromText(_ from: Noun, _ to: Noun, _ id: Int, _ body: (UInt32) -> Void) {
    switch to {
    case .marks:
      marks.marks(on: from, UInt32(id)).forEach(body)
    case .documents:
      body(UInt32(document(of: from, id)))
    case .sections where from == .documents:
      give(index.documentSections[id], body)
    case .sections:
      body(index.passageSection[from == .sentences ? Int(index.sentencePassage[id]) : id])
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
      case .quotes:
        for quote in index.blockQuotes[Int(index.sentencePassage[id])]
        where overlapsSentence(index.quoteStart[quote], index.quoteEnd[quote], id) {
          body(UInt32(quote))
        }
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

  private func overlapsSentence(_ start: UInt32, _ end: UInt32, _ sentence: Int) -> Bool {
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
    let passages = passages(of: noun, id)
    guard let last = passages.last else { return 0..<0 }
    return index.passageSentences[passages.lowerBound]
      .lowerBound..<index.passageSentences[last].upperBound
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

  // MARK: Footnotes

  private func stepFromFootnote(_ to: Noun, _ id: Int, _ body: (UInt32) -> Void) {
    let answers = index.footnoteAnswersFor[reachNumber]
    switch to {
    case .sentences: for sentence in answers[id] { body(sentence) }
    case .passages: for sentence in answers[id] { body(index.sentencePassage[Int(sentence)]) }
    case .sections:
      for sentence in answers[id] {
        body(index.passageSection[Int(index.sentencePassage[Int(sentence)])])
      }
    case .documents: body(index.footnoteDocument[id])
    case .citations: give(index.footnoteCitations[id], body)
    case .marks: marks.marks(on: .footnotes, UInt32(id)).forEach(body)
    case .mentions, .dates, .quotes, .figures:
      let block = index.passageKind.count + id
      give(spans(to, inBlocks: block..<block + 1), body)
    default: break
    }
  }

  // MARK: Spans

  func spanPlace(_ noun: Noun, _ id: Int) -> (block: Int, sentence: UInt32, start: Int, end: Int) {
    switch noun {
    case .mentions:
      (
        Int(index.mentionBlock[id]), index.mentionSentence[id], Int(index.mentionStart[id]),
        Int(index.mentionEnd[id])
      )
    case .dates:
      (
        Int(index.dateBlock[id]), index.dateSentence[id], Int(index.dateStart[id]),
        Int(index.dateEnd[id])
      )
    case .quotes:
      (
        Int(index.quoteBlock[id]), index.quoteSentence[id], Int(index.quoteStart[id]),
        Int(index.quoteEnd[id])
      )
    default:
      (
        Int(index.figureBlock[id]), index.figureSentence[id], Int(index.figureStart[id]),
        Int(index.figureEnd[id])
      )
    }
  }

  private func stepFromSpan(_ from: Noun, _ to: Noun, _ id: Int, _ body: (UInt32) -> Void) {
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
        for sentence in index.passageSentences[place.block]
        where overlapsSentence(UInt32(place.start), UInt32(place.end), sentence) {
          body(UInt32(sentence))
        }
      } else if place.sentence != Index.none {
        body(place.sentence)
      }
    case .passages: body(UInt32(place.block))
    case .sections: body(index.passageSection[place.block])
    case .documents: body(UInt32(places.document(ofPassage: place.block)))
    case .footnotes:
      guard place.sentence != Index.none else { return }
      for footnote in index.sentenceRestsOn[reachNumber][Int(place.sentence)] { body(footnote) }
    default: break
    }
  }

  // MARK: Sources

  private func stepFromSource(_ from: Noun, _ to: Noun, _ id: UInt32, _ body: (UInt32) -> Void) {
    switch (from, to) {
    case (.citations, .footnotes): body(index.citationFootnote[Int(id)])
    case (.citations, .documents): body(UInt32(document(of: .citations, Int(id))))
    case (.citations, .sources): body(sources.source(ofCitation: Int(id)))
    case (.sources, .citations): sources.citations(of: id).forEach(body)
    case (.sources, .authors): for author in index.sourceAuthors[Int(id)] { body(author) }
    case (.sources, .voices): body(sources.voiceOf[Int(id)])
    case (.sources, .marks): marks.marks(on: .sources, id).forEach(body)
    case (.authors, .sources): for source in index.authorSources[Int(id)] { body(source) }
    case (.authors, .names):
      let person = index.authorPerson[Int(id)]
      if person != Index.none { body(names.canonical(person)) }
    case (.voices, .sources): sources.voices[Int(id)].forEach(body)
    default: break
    }
  }

  // MARK: Names

  private func stepFromName(_ from: Noun, _ to: Noun, _ id: UInt32, _ body: (UInt32) -> Void) {
    switch (from, to) {
    case (.names, .mentions): names.mentions(of: id, body)
    case (.names, .spellings): names.spellings(of: id).forEach(body)
    case (.names, .authors):
      for author in 0..<index.authorPerson.count
      where index.authorPerson[author] != Index.none
        && names.canonical(index.authorPerson[author]) == id
      { body(UInt32(author)) }
    case (.spellings, .names): body(names.name(ofSpelling: id))
    case (.spellings, .mentions):
      names.mentions(of: names.name(ofSpelling: id)) {
        if index.mentionSpelling[Int($0)] == id { body($0) }
      }
    default: break
    }
  }

  // MARK: The record

  private func stepFromRecord(_ from: Noun, _ to: Noun, _ id: UInt32, _ body: (UInt32) -> Void) {
    switch (from, to) {
    case (.marks, .evidence):
      for (number, item) in marks.evidence.enumerated() where item.mark == id {
        body(UInt32(number))
      }
    case (.marks, .sessions):
      for (number, session) in record.sessions.enumerated()
      where session.name == marks.marks[Int(id)].session { body(UInt32(number)) }
    case (.marks, _): marks.places(to)[Int(id)].forEach(body)
    case (.evidence, .marks): body(marks.evidence[Int(id)].mark)
    case (.sessions, .marks):
      let name = record.sessions[Int(id)].name
      for (number, mark) in marks.marks.enumerated() where mark.session == name {
        body(UInt32(number))
      }
    default: break
    }
  }
}
