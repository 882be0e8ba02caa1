import QuaereCore
import QuaereQuery

/// Fields of rows, by the names of `NounDefinition`.
extension Interpreter {
  func value(_ noun: Noun, _ id: UInt32, _ field: String) -> Value {
    // A search has a place of its own: where it was made.
    if field == "place", noun != .searches {
      return .text(rowPlace(noun, id, rowAddress(noun, id)))
    }
    let own = ownValue(noun, id, field)
    if own != .none { return own }
    guard let target = Noun(rawValue: field), let relation = Relation.between(noun, target),
      NounDefinition.of(noun).takes(field: field)
    else { return .none }
    return .number(targets(of: id, along: relation.path).filter { isOf(target, $0) }.count)
  }

  private func ownValue(_ noun: Noun, _ id: UInt32, _ field: String) -> Value {
    let at = Int(id)
    switch Relation.space(of: noun) {
    case .documents: return documentValue(at, field)
    case .sections: return sectionValue(at, field)
    case .passages, .sentences: return textValue(noun, at, field)
    case .footnotes: return footnoteValue(at, field)
    case .citations: return citationValue(at, field)
    case .sources, .authors, .voices: return sourceValue(noun, id, field)
    case .names, .spellings: return nameValue(noun, id, field)
    case .mentions, .dates, .quotes, .figures: return spanValue(noun, at, field)
    default: return recordValue(noun, at, field)
    }
  }

  private func documentValue(_ at: Int, _ field: String) -> Value {
    switch field {
    case "address", "handle": .text(index.documentHandle[at])
    case "title": .optional(index.documentTitle[at])
    case "creators": .list(index.documentCreators.list(at).map { .text($0) })
    case "date": .optional(index.documentDate[at])
    case "language": .optional(index.documentLanguage[at])
    case "path": .text(index.documentPath[at])
    case "sha256": .text(index.documentSHA256[at])
    case "sections": .number(index.documentSections[at].count)
    case "passages": .number(index.documentPassages[at].count)
    case "sentences": .number(sentences(of: .documents, at).count)
    case "footnotes": .number(index.documentFootnotes[at].count)
    case "citations": .number(citations(ofDocument: at))
    case "doubts": .number(doubts(ofDocument: at))
    default: .none
    }
  }

  private func citations(ofDocument at: Int) -> Int {
    index.documentFootnotes[at].reduce(0) { $0 + index.footnoteCitations[$1].count }
  }

  private func doubts(ofDocument at: Int) -> Int {
    let path = index.documentPath[at]
    return (0..<index.doubtPath.count).reduce(0) { $0 + (index.doubtPath[$1] == path ? 1 : 0) }
  }

  private func sectionValue(_ at: Int, _ field: String) -> Value {
    switch field {
    case "address": .text(places.section(at).description)
    case "title": .text(index.sectionTitle[at])
    case "level": .number(Int(index.sectionLevel[at]))
    case "parent":
      index.sectionParent[at] == Index.none
        ? .none : .text(places.section(Int(index.sectionParent[at])).description)
    case "passages": .number(passages(of: .sections, at).count)
    case "document": .text(index.documentHandle[Int(index.sectionDocument[at])])
    default: .none
    }
  }

  private func textValue(_ noun: Noun, _ at: Int, _ field: String) -> Value {
    let passage = noun == .sentences ? Int(index.sentencePassage[at]) : at
    switch field {
    case "address": return .text(places.address(noun, at).description)
    case "print":
      let print = noun == .sentences ? index.sentencePrint[at] : index.passagePrint[at]
      return .text(Print(value: print).description)
    case "text": return .text(text(noun, at))
    case "section": return .text(places.section(Int(index.passageSection[passage])).description)
    case "document": return .text(index.documentHandle[places.document(ofPassage: passage)])
    case "words":
      return .number(
        noun == .sentences ? index.sentenceTokens[at].count : index.blockTokens[at].count)
    case "kind" where noun == .passages:
      let kinds = Passage.Kind.allCases
      let raw = Int(index.passageKind[at])
      return raw < kinds.count ? .text(kinds[raw].rawValue) : .none
    case "date" where noun == .sentences:
      return index.sentenceDates[at].first.map { .text(dates.text($0)) } ?? .none
    default: return .none
    }
  }

  func text(_ noun: Noun, _ at: Int) -> String {
    switch noun {
    case .sentences:
      let block = Int(index.sentencePassage[at])
      let start = Int(index.sentenceStart[at])
      return index.blockText[block, start..<max(start, Int(index.sentenceEnd[at]))]
    case .footnotes: return index.blockText[index.passageKind.count + at]
    default: return index.blockText[at]
    }
  }

  private func footnoteValue(_ at: Int, _ field: String) -> Value {
    switch field {
    case "address": .text(places.footnote(at).description)
    case "label": .text(index.footnoteLabel[at])
    case "text": .text(text(.footnotes, at))
    case "markers":
      .list(
        index.footnoteMarkers[at].map { marker in
          .text(places.sentence(Int(index.markerSentence[Int(marker)])).description)
        })
    case "citations": .number(index.footnoteCitations[at].count)
    case "document": .text(index.documentHandle[Int(index.footnoteDocument[at])])
    default: .none
    }
  }

  private func spanValue(_ noun: Noun, _ at: Int, _ field: String) -> Value {
    let place = spanPlace(noun, at)
    let address = places.address(ofSpanIn: place.block, sentence: place.sentence)
    switch field {
    case "address": return .text(address.description)
    case "text": return .text(index.blockText[place.block, place.start..<place.end])
    case "start": return .number(index.blockText.scalarOffset(place.block, utf8: place.start))
    case "end": return .number(index.blockText.scalarOffset(place.block, utf8: place.end))
    case "document": return .text(address.handle ?? "")
    case "section":
      let passages = index.passageKind.count
      return place.block < passages
        ? .text(places.section(Int(index.passageSection[place.block])).description) : .none
    case "words":
      return .number(
        Words.ranges(in: index.blockText[place.block, place.start..<place.end]).count)
    default: break
    }
    switch noun {
    case .dates: return dateValue(at, field)
    case .figures: return field == "value" ? .number(index.figureValue[at]) : .none
    case .mentions: return mentionValue(at, field)
    default: return .none
    }
  }

  private func dateValue(_ at: Int, _ field: String) -> Value {
    if field == "value" { return .text(dates.text(at)) }
    let first = dates.earliest(at)
    let last = dates.latest(at)
    // A date is in a month only when all of it is: 1978 is not January.
    switch field {
    case "year" where first.civil.year == last.civil.year: return .text(String(first.civil.year))
    case "month" where first.description.prefix(7) == last.description.prefix(7):
      return .text(String(first.description.prefix(7)))
    case "day" where first == last: return .text(first.description)
    default: return .none
    }
  }

  private func mentionValue(_ at: Int, _ field: String) -> Value {
    let name = names.name(ofMention: at)
    switch field {
    case "name": return .text(names.text(of: name))
    case "kind": return .text(names.kind(of: name).rawValue)
    case "spelling": return .text(index.spellingText[Int(index.mentionSpelling[at])])
    default: return .none
    }
  }
}
