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

  // MARK: Sources

  func stepFromSource(_ from: Noun, _ to: Noun, _ id: UInt32, _ body: (UInt32) -> Void) {
    switch (from, to) {
    case (.citations, .footnotes): body(index.citationFootnote[Int(id)])
    case (.citations, .documents): body(UInt32(document(of: .citations, Int(id))))
    case (.citations, .sources): body(sources.source(ofCitation: Int(id)))
    case (.sources, .citations): sources.citations(of: id).forEach(body)
    case (.sources, .authors): for author in index.sourceAuthors[Int(id)] { body(author) }
    case (.sources, .voices): body(sources.voiceOf[Int(id)])
    case (.citations, .marks), (.sources, .marks): marks.marks(on: from, id).forEach(body)
    case (.citations, .dismissals), (.sources, .dismissals):
      dismissed.lines(on: from, id).forEach(body)
    case (.authors, .sources): for source in index.authorSources[Int(id)] { body(source) }
    case (.authors, .names):
      let person = index.authorPerson[Int(id)]
      if person != Index.none { body(names.canonical(person)) }
    case (.voices, .sources): sources.voices[Int(id)].forEach(body)
    default: break
    }
  }

  // MARK: Names

  func stepFromName(_ from: Noun, _ to: Noun, _ id: UInt32, _ body: (UInt32) -> Void) {
    switch (from, to) {
    case (.names, .mentions): names.mentions(of: id, body)
    case (.names, .spellings): names.spellings(of: id).forEach(body)
    case (.names, .authors):
      for author in 0..<index.authorPerson.count
      where index.authorPerson[author] != Index.none
        && names.canonical(index.authorPerson[author]) == id
      { body(UInt32(author)) }
    case (.names, .marks):
      // On the name itself, and on sentences that name it.
      marks.marks(on: .names, id).forEach(body)
      names.mentions(of: id) { mention in
        let sentence = index.mentionSentence[Int(mention)]
        if sentence != Index.none { marks.marks(on: .sentences, sentence).forEach(body) }
      }
    case (.names, .dismissals): dismissed.lines(on: .names, id).forEach(body)
    case (.names, .searches): searchedNames.searches[id]?.forEach(body)
    case (.spellings, .names): body(names.name(ofSpelling: id))
    case (.spellings, .mentions):
      names.mentions(of: names.name(ofSpelling: id)) {
        if index.mentionSpelling[Int($0)] == id { body($0) }
      }
    default: break
    }
  }

  // MARK: The record

  func stepFromRecord(_ from: Noun, _ to: Noun, _ id: UInt32, _ body: (UInt32) -> Void) {
    switch (from, to) {
    case (.marks, .evidence):
      for number in marks.evidence(of: id) { body(UInt32(number)) }
    case (.marks, .sessions):
      for (number, session) in record.sessions.enumerated()
      where session.name == marks.marks[Int(id)].session { body(UInt32(number)) }
    case (.marks, .names):
      marks.places(.names, of: id).forEach(body)
      for sentence in marks.places(.sentences, of: id) {
        for mention in index.sentenceMentions[Int(sentence)] {
          body(names.name(ofMention: mention))
        }
      }
    case (.marks, .changes): changes { touches($0, marks.marks[Int(id)].id) }.forEach(body)
    case (.marks, _): marks.places(to, of: id).forEach(body)
    case (.evidence, .marks): body(marks.evidence[Int(id)].mark)
    case (.sessions, .marks):
      let name = record.sessions[Int(id)].name
      for (number, mark) in marks.marks.enumerated() where mark.session == name {
        body(UInt32(number))
      }
    default: stepFromTrail(from, to, Int(id), body)
    }
  }
}
