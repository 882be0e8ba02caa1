import QuaereCore
import QuaereQuery

/// What rows are called, their states and the few fields that random questions compare.
extension NaiveText {
  func name(of noun: Noun, _ id: Int) -> String {
    switch Relation.space(of: noun) {
    case .documents: library.documents[id].handle
    case .sections: "\(document(sections[id]).handle):\(sections[id].own + 1)"
    case .passages: document(passages[id]).address(ofBlock: passages[id].own).description
    case .sentences: name(ofSentence: id)
    case .footnotes: "\(document(footnotes[id]).handle):n\(footnotes[id].own + 1)"
    case .citations: name(ofCitation: id)
    case .sources: library.sources[id].key
    case .authors: library.authors[id].name
    case .voices: name(ofVoice: id)
    case .names: library.names[id].name
    case .spellings: library.names.flatMap(\.spellings)[id].text
    default: name(ofSpan: spans(noun)[id])
    }
  }

  private func name(ofSentence id: Int) -> String {
    let passage = passage(ofSentence: id)
    let number = sentences(inPassage: passage).firstIndex(of: id) ?? 0
    return "\(name(of: .passages, passage)).\(number + 1)"
  }

  private func name(ofCitation id: Int) -> String {
    let note = step(.citations, .footnotes, id)[0]
    let number = step(.footnotes, .citations, note).firstIndex(of: id) ?? 0
    return "\(name(of: .footnotes, note)).\(number + 1)"
  }

  private func name(ofVoice id: Int) -> String {
    let authors = voices[id].flatMap { library.sources[$0].authors }
    return authors.first.map { library.authors[$0].name } ?? library.sources[voices[id][0]].key
  }

  private func name(ofSpan span: Span) -> String {
    if let note = footnote(span) { return name(of: .footnotes, note) }
    return sentence(span).map { name(ofSentence: $0) } ?? ""
  }

  func value(ofDate id: Int) -> EDTF { document(dates[id]).dates[dates[id].own].value }

  func fits(_ value: EDTF, _ period: Period) -> Bool {
    guard case .date(let wanted) = period.when else { return false }
    return period.sense == .overlaps
      ? value.earliest <= wanted.latest && wanted.earliest <= value.latest
      : wanted.earliest <= value.earliest && value.latest <= wanted.latest
  }

  /// A name stands in the words of a citation.
  func citation(_ id: Int, holds names: Set<Int>) -> Bool {
    let part = citations[id]
    let citation = document(part).citations[part.own]
    return mentions.indices.contains { number in
      let span = mentions[number]
      return footnote(span) == step(.citations, .footnotes, id)[0]
        && citation.range.lowerBound <= span.range.lowerBound
        && span.range.upperBound <= citation.range.upperBound
        && !names.isDisjoint(with: step(.mentions, .names, number))
    }
  }

  func isIn(_ state: String, _ noun: Noun, _ id: Int) -> Bool {
    switch (Relation.space(of: noun), state) {
    case (.dates, "inferred"): document(dates[id]).dates[dates[id].own].inferred != nil
    case (.citations, "inferred"):
      !document(citations[id]).citations[citations[id].own].inferred.isEmpty
    case (.citations, _):
      document(citations[id]).citations[citations[id].own].form.rawValue == state
    case (.names, "inferred"): library.names[id].spellings.count > 1
    case (.names, "authors"): library.authors.contains { $0.person == id }
    default: false
    }
  }

  func holds(
    _ noun: Noun, _ id: Int, _ field: String, _ comparison: Comparison, _ literal: Literal
  ) -> Bool {
    switch (field, literal) {
    case ("words", .number(let number)) where comparison == .greater:
      return Words.folded(words(of: noun, id)).count > number
    case ("volume", .text(let text)) where comparison == .equal:
      return document(citations[id]).citations[citations[id].own].volume == text
    default: return false
    }
  }

  private func words(of noun: Noun, _ id: Int) -> String {
    switch noun {
    case .sentences:
      let part = sentences[id]
      let own = document(part).sentences[part.own]
      return document(part).block(own.passage).slice(own.range)
    case .passages: return document(passages[id]).block(passages[id].own).text
    default:
      let span = spans(noun)[id]
      return document(span).block(span.block).slice(span.range)
    }
  }
}
