import QuaereCore
import QuaereQuery

/// What hangs on a row, one step away; rows may come twice.
extension NaiveText {
  func step(_ from: Noun, _ to: Noun, _ id: Int) -> [Int] {
    if let known = steps[[from, to]] { return known[id] }
    let made = (0..<count(of: from)).map { look(from, to, $0) }
    steps[[from, to]] = made
    return made[id]
  }

  private func look(_ from: Noun, _ to: Noun, _ id: Int) -> [Int] {
    switch from {
    case .documents, .sections, .passages, .sentences: stepFromText(from, to, id)
    case .footnotes: stepFromFootnote(to, id)
    case .mentions, .dates, .quotes, .figures: stepFromSpan(from, to, id)
    case .citations, .sources, .authors, .voices: stepFromWork(from, to, id)
    default: stepFromName(from, to, id)
    }
  }

  // MARK: Text

  private func stepFromText(_ from: Noun, _ to: Noun, _ id: Int) -> [Int] {
    switch to {
    case .footnotes where from == .documents:
      return footnotes.indices.filter { footnotes[$0].document == id }
    case .footnotes: return sentences(of: from, id).flatMap { restsOn($0, reach) }
    case .mentions, .dates, .figures, .quotes: return spansIn(from, id, to)
    case .sentences: return sentences(of: from, id)
    // The other ways between the parts of a text: one is in the other.
    default:
      return (0..<count(of: to)).filter { other in
        let parts = Set(sentences(of: to, other))
        let own = Set(sentences(of: from, id))
        if to == .sections, from == .documents { return sections[other].document == id }
        if to == .documents { return document(of: from, id) == other }
        if to == .sections { return isIn(from, id, section: other) }
        return !parts.isEmpty && parts.isSubset(of: own) || own.isSubset(of: parts) && !own.isEmpty
      }
    }
  }

  private func isIn(_ noun: Noun, _ id: Int, section: Int) -> Bool {
    let passage = noun == .sentences ? passage(ofSentence: id) : id
    return withParents(section: self.section(ofPassage: passage)).contains(section)
  }

  func document(of noun: Noun, _ id: Int) -> Int {
    switch noun {
    case .sections: sections[id].document
    case .passages: passages[id].document
    case .sentences: sentences[id].document
    default: id
    }
  }

  func sentences(of noun: Noun, _ id: Int) -> [Int] {
    sentences.indices.filter { sentence in
      switch noun {
      case .sentences: return sentence == id
      case .passages: return passage(ofSentence: sentence) == id
      case .sections:
        return withParents(section: section(ofPassage: passage(ofSentence: sentence))).contains(id)
      default: return sentences[sentence].document == id
      }
    }
  }

  func spans(_ noun: Noun) -> [Span] {
    switch noun {
    case .mentions: mentions
    case .dates: dates
    case .quotes: quotes
    default: figures
    }
  }

  private func spansIn(_ from: Noun, _ id: Int, _ to: Noun) -> [Int] {
    let all = spans(to)
    return all.indices.filter { number in
      let span = all[number]
      if from == .documents { return span.document == id }
      if to == .quotes, from == .sentences { return overlaps(span, id) }
      return sentence(span).map { sentences(of: from, id).contains($0) } ?? false
    }
  }

  private func overlaps(_ span: Span, _ sentence: Int) -> Bool {
    let part = sentences[sentence]
    let own = document(part).sentences[part.own]
    return part.document == span.document && own.passage == span.block
      && own.range.overlaps(span.range)
  }

  // MARK: Notes and spans

  private func stepFromFootnote(_ to: Noun, _ id: Int) -> [Int] {
    let part = footnotes[id]
    switch to {
    case .documents: return [part.document]
    case .citations:
      return citations.indices.filter { number in
        citations[number].document == part.document
          && document(part).citations[citations[number].own].footnote == part.own
      }
    case .mentions, .dates, .figures:
      return spans(to).indices.filter { footnote(spans(to)[$0]) == id }
    case .quotes:
      return quotes.indices.filter { stepFromSpan(.quotes, .footnotes, $0).contains(id) }
    default:
      return sentences.indices.filter { restsOn($0, reach).contains(id) }.flatMap {
        to == .sentences ? [$0] : stepFromText(.sentences, to, $0)
      }
    }
  }

  private func stepFromSpan(_ from: Noun, _ to: Noun, _ id: Int) -> [Int] {
    let span = spans(from)[id]
    if to == .names || to == .spellings {
      let mention = document(span).mentions[span.own]
      return to == .names ? [mention.name] : [spelling(mention.name, mention.spelling)]
    }
    if to == .documents { return [span.document] }
    if let note = footnote(span) { return to == .footnotes ? [note] : [] }
    let own = sentences.indices.filter {
      from == .quotes ? overlaps(span, $0) : sentence(span) == $0
    }
    switch to {
    case .sentences: return own
    case .footnotes: return own.flatMap { restsOn($0, from == .quotes ? .sentence : reach) }
    default: return own.flatMap { stepFromText(.sentences, to, $0) }
    }
  }

  // MARK: Works and names

  private func stepFromWork(_ from: Noun, _ to: Noun, _ id: Int) -> [Int] {
    switch (from, to) {
    case (.citations, .footnotes):
      let part = citations[id]
      return [number(footnotes, part.document, document(part).citations[part.own].footnote)]
    case (.citations, .documents): return [citations[id].document]
    case (.citations, .sources):
      return [document(citations[id]).citations[citations[id].own].source]
    case (.sources, .citations):
      return citations.indices.filter { step(.citations, .sources, $0) == [id] }
    case (.sources, .authors): return library.sources[id].authors
    case (.sources, .voices): return voices.indices.filter { voices[$0].contains(id) }
    case (.authors, .sources):
      return library.sources.indices.filter { library.sources[$0].authors.contains(id) }
    case (.authors, .names): return library.authors[id].person.map { [$0] } ?? []
    case (.voices, .sources): return voices[id]
    default: return []
    }
  }

  private func stepFromName(_ from: Noun, _ to: Noun, _ id: Int) -> [Int] {
    switch (from, to) {
    case (.names, .mentions):
      return mentions.indices.filter { stepFromSpan(.mentions, .names, $0) == [id] }
    case (.names, .spellings):
      return library.names[id].spellings.indices.map { spelling(id, $0) }
    case (.names, .authors):
      return library.authors.indices.filter { library.authors[$0].person == id }
    case (.spellings, .names):
      return library.names.indices.filter { name in
        library.names[name].spellings.indices.contains { spelling(name, $0) == id }
      }
    case (.spellings, .mentions):
      return mentions.indices.filter { stepFromSpan(.mentions, .spellings, $0) == [id] }
    default: return []
    }
  }

  func spelling(_ name: Int, _ number: Int) -> Int {
    library.names[..<name].reduce(0) { $0 + $1.spellings.count } + number
  }
}
