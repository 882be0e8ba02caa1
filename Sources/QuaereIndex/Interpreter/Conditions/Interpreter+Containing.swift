import QuaereCore
import QuaereQuery

/// `containing`: words of the text, by the lexicon and postings; of marks, by their own words.
extension Interpreter {
  func containing(
    _ matches: Matches<WordTerm>, _ noun: Noun, among candidates: IDSet
  ) throws -> IDSet {
    // A frequent word is looked up in the few rows that are left rather than everywhere.
    if let (word, frequency) = soleWord(matches), candidates.count < frequency / 4,
      let unit = TextUnit(Relation.space(of: noun))
    {
      return try searching(matches.terms) {
        IDSet(
          sorted: try index.units(
            unit, containing: word, among: candidates.ids, isCancelled: isCancelled))
      }
    }
    guard matches.wantsAll else {
      return candidates.intersection(try holding(matches.terms, noun, among: candidates))
    }
    return try matches.terms.reduce(candidates) {
      $0.isEmpty ? $0 : $0.intersection(try holding([$1], noun, among: $0))
    }
  }

  /// Conditions on single words from the rarest to the most frequent; others keep their places.
  func rarestFirst(_ parts: [Condition]) -> [Condition] {
    let words = parts.enumerated().compactMap { place, part -> (place: Int, frequency: Int)? in
      guard case .containing(let matches) = part else { return nil }
      return soleWord(matches).map { (place, $0.frequency) }
    }
    guard words.count > 1 else { return parts }
    var ordered = parts
    let ranked = words.enumerated().sorted {
      ($0.element.frequency, $0.offset) < ($1.element.frequency, $1.offset)
    }
    for (slot, word) in zip(words, ranked) { ordered[slot.place] = parts[word.element.place] }
    return ordered
  }

  private func soleWord(_ matches: Matches<WordTerm>) -> (word: String, frequency: Int)? {
    guard matches.terms.count == 1, matches.terms[0].value.alternatives.count == 1,
      case .sequence(let forms, let marks) = matches.terms[0].value.alternatives[0],
      forms.count == 1, marks.isEmpty, case .exact(let word) = forms[0]
    else { return nil }
    return (word, index.frequency(of: word))
  }

  /// Rows with at least one of the terms. Where few candidates are left, expressions are tried on
  /// these alone.
  private func holding(
    _ terms: [Spanned<WordTerm>], _ noun: Noun, among candidates: IDSet
  ) throws -> IDSet {
    let patterns = terms.flatMap { self.patterns($0.value) }
    func units(_ unit: TextUnit) throws -> IDSet {
      let isPart = TextUnit(Relation.space(of: noun)) == unit && candidates.count < spaceCount(noun)
      return IDSet(
        sorted: try index.units(
          unit, containingAny: patterns, among: isPart ? candidates.ids : nil, forms: forms,
          isCancelled: isCancelled))
    }
    return try searching(terms) {
      switch Relation.space(of: noun) {
      case .sentences: return try units(.sentences)
      case .passages: return try units(.passages)
      case .footnotes: return try units(.footnotes)
      case .sections: return try map(try units(.passages), from: .passages, to: .sections)
      case .documents:
        let notes = try map(try units(.footnotes), from: .footnotes, to: .documents)
        return try map(try units(.passages), from: .passages, to: .documents).union(notes)
      case .dates, .mentions: return try map(try units(.sentences), from: .sentences, to: noun)
      case .quotes, .figures, .citations: return try partsHolding(patterns, noun)
      default:
        let words = try RecordWords(patterns, forms)
        return try everything(noun).filter { try words.holds(recordText(noun, $0)) }
      }
    }
  }

  /// Quotations, figures and citations are parts of a block: hits have to lie inside them.
  private func partsHolding(_ patterns: [TextPattern], _ noun: Noun) throws -> IDSet {
    var found: [UInt32] = []
    for pattern in patterns {
      for hit in try index.hits(pattern, forms: forms, isCancelled: isCancelled) {
        guard let place = textPlace(Int(hit.position), Int(hit.length)) else { continue }
        for part in parts(noun, inBlock: place.block)
        where part.range.lowerBound <= place.range.lowerBound
          && place.range.upperBound <= part.range.upperBound
        { found.append(part.id) }
      }
    }
    return IDSet(unsorted: found)
  }

  private func parts(_ noun: Noun, inBlock block: Int) -> [(id: UInt32, range: Range<Int>)] {
    if noun == .citations {
      let passages = index.passageKind.count
      guard block >= passages else { return [] }
      return index.footnoteCitations[block - passages].map {
        (UInt32($0), Int(index.citationStart[$0])..<Int(index.citationEnd[$0]))
      }
    }
    return spans(noun, inBlocks: block..<block + 1).map {
      let place = spanPlace(noun, $0)
      return (UInt32($0), place.start..<place.end)
    }
  }

  private func recordText(_ noun: Noun, _ id: UInt32) -> String {
    NounDefinition.of(noun).fields.map { value(noun, id, $0).plain }.joined(separator: "\n")
  }
}

extension TextUnit {
  init?(_ noun: Noun) {
    switch noun {
    case .passages: self = .passages
    case .sentences: self = .sentences
    case .footnotes: self = .footnotes
    default: return nil
    }
  }
}
