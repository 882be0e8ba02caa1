import QuaereQuery

extension Index {
  /// The units that hold the pattern whole: ids of passages, sentences or footnotes, ascending.
  ///
  /// - Parameter isCancelled: asked now and then.
  /// - Throws: `SearchError`.
  public func units(
    _ unit: TextUnit, containing pattern: TextPattern, isCancelled: () -> Bool = { false }
  ) throws -> [UInt32] {
    try withoutActuallyEscaping(isCancelled) { isCancelled in
      let finder = UnitFinder(index: self, unit: unit, poll: Poll(isCancelled))
      switch pattern {
      case .word(let word): return try finder.holding(term(word).map { $0..<$0 + 1 } ?? 0..<0)
      case .prefix(let prefix): return try finder.holding(terms(withPrefix: prefix))
      case .phrase(let words, let lastIsPrefix):
        return try finder.holding(Phrase(words, lastIsPrefix: lastIsPrefix, self))
      case .near(let words, let within):
        return try finder.holding(Nearness(words, within: within, self))
      case .literal(let words, let text): return try finder.holding(words, Literal(text))
      case .regex(let pattern): return try finder.matching(RegularExpression(pattern))
      }
    }
  }

  /// Those of `candidates`, ascending ids, that hold the word. For few candidates and a frequent
  /// word this is quicker than to find all units that hold it.
  func units(
    _ unit: TextUnit, containing word: String, among candidates: [UInt32],
    isCancelled: () -> Bool
  ) throws -> [UInt32] {
    try withoutActuallyEscaping(isCancelled) { isCancelled in
      let finder = UnitFinder(index: self, unit: unit, poll: Poll(isCancelled))
      return try finder.holding(term(word).map { $0..<$0 + 1 } ?? 0..<0, among: candidates)
    }
  }

  /// How often a word stands in the text.
  func frequency(of word: String) -> Int { term(word).map { postings($0).count } ?? 0 }

  /// The text of a unit.
  func text(of unit: TextUnit, _ id: Int) -> UnsafeBufferPointer<UInt8> {
    switch unit {
    case .passages: blockText.utf8(id)
    case .footnotes: blockText.utf8(passageKind.count + id)
    case .sentences:
      blockText.utf8(
        Int(sentencePassage[id]),
        Int(sentenceStart[id])..<max(Int(sentenceStart[id]), Int(sentenceEnd[id])))
    }
  }

  /// The words of a unit.
  func tokens(of unit: TextUnit, _ id: Int) -> Range<Int> {
    switch unit {
    case .passages: blockTokens[id]
    case .footnotes: blockTokens[passageKind.count + id]
    case .sentences: sentenceTokens[id]
    }
  }

  func count(of unit: TextUnit) -> Int {
    switch unit {
    case .passages: passageKind.count
    case .footnotes: footnoteNumber.count
    case .sentences: sentenceStart.count
    }
  }
}
