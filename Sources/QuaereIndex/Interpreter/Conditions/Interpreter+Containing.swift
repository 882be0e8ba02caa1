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
      return IDSet(
        sorted: try index.units(
          unit, containing: word, among: candidates.ids, isCancelled: isCancelled))
    }
    return candidates.intersection(try containing(matches, noun))
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
    guard matches.terms.count == 1, case .pattern(.word(let word)) = matches.terms[0].value else {
      return nil
    }
    return (word, index.frequency(of: word))
  }

  private func containing(_ matches: Matches<WordTerm>, _ noun: Noun) throws -> IDSet {
    var result: IDSet?
    for term in matches.terms {
      let set = try patterns(term.value).reduce(IDSet.empty) {
        $0.union(try containing($1, noun))
      }
      result = result.map { matches.wantsAll ? $0.intersection(set) : $0.union(set) } ?? set
    }
    return result ?? .empty
  }

  /// A spelling variant stands for every word of the corpus with its key.
  func patterns(_ term: WordTerm) -> [TextPattern] {
    switch term {
    case .pattern(let pattern): return [pattern]
    case .variant(let word):
      let wanted = Set(SpellingKey.keys(of: word))
      return (0..<index.lexicon.count).map { index.lexicon[$0] }
        .filter { !wanted.isDisjoint(with: SpellingKey.keys(of: $0)) }
        .map { .word($0) }
    }
  }

  private func containing(_ pattern: TextPattern, _ noun: Noun) throws -> IDSet {
    switch Relation.space(of: noun) {
    case .sentences: return try units(.sentences, pattern)
    case .passages: return try units(.passages, pattern)
    case .footnotes: return try units(.footnotes, pattern)
    case .sections: return try map(try units(.passages, pattern), from: .passages, to: .sections)
    case .documents:
      let notes = try map(try units(.footnotes, pattern), from: .footnotes, to: .documents)
      return try map(try units(.passages, pattern), from: .passages, to: .documents).union(notes)
    case .dates, .mentions:
      return try map(try units(.sentences, pattern), from: .sentences, to: noun)
    case .quotes, .figures, .citations: return try partsContaining(pattern, noun)
    default: return everything(noun).filter { recordHolds(pattern, noun, $0) }
    }
  }

  private func units(_ unit: TextUnit, _ pattern: TextPattern) throws -> IDSet {
    IDSet(sorted: try index.units(unit, containing: pattern, isCancelled: isCancelled))
  }

  /// Quotations, figures and citations are parts of a block: hits have to lie inside them.
  private func partsContaining(_ pattern: TextPattern, _ noun: Noun) throws -> IDSet {
    let hits = try index.hits(pattern, isCancelled: isCancelled)
    var found: [UInt32] = []
    for hit in hits {
      guard let place = textPlace(Int(hit.position), Int(hit.length)) else { continue }
      for part in parts(noun, inBlock: place.block)
      where part.range.lowerBound <= place.range.lowerBound
        && place.range.upperBound <= part.range.upperBound
      { found.append(part.id) }
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

  private func recordHolds(_ pattern: TextPattern, _ noun: Noun, _ id: UInt32) -> Bool {
    let text = NounDefinition.of(noun).fields.map { value(noun, id, $0).plain }.joined(
      separator: "\n")
    let words = Words.folded(text)
    switch pattern {
    case .word(let word): return words.contains(word)
    case .prefix(let start): return words.contains { $0.hasPrefix(start) }
    case .phrase(let phrase, _), .literal(let phrase, _): return holds(words, phrase)
    case .near(let wanted, _): return wanted.allSatisfy(words.contains)
    case .regex: return false
    }
  }
}

extension TextUnit {
  fileprivate init?(_ noun: Noun) {
    switch noun {
    case .passages: self = .passages
    case .sentences: self = .sentences
    case .footnotes: self = .footnotes
    default: return nil
    }
  }
}
