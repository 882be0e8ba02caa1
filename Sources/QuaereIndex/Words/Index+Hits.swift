import QuaereQuery

extension Index {
  /// The places of a pattern in all passages, then all footnotes, in text order. None crosses the
  /// border of a block. Overlapping places are all given, except of a regular expression.
  ///
  /// Of a regular expression, or a literal without words, the hit is the words it touches; a block
  /// without any word has no hits.
  ///
  /// - Parameter isCancelled: asked now and then.
  /// - Throws: `SearchError`.
  public func hits(
    _ pattern: TextPattern, isCancelled: () -> Bool = { false }
  ) throws -> [Hit] {
    try withoutActuallyEscaping(isCancelled) { isCancelled in
      let finder = HitFinder(index: self, poll: Poll(isCancelled))
      switch pattern {
      case .word(let word): return finder.hits(term(word).map { $0..<$0 + 1 } ?? 0..<0)
      case .prefix(let prefix): return finder.hits(terms(withPrefix: prefix))
      case .phrase(let words, let lastIsPrefix):
        return try finder.hits(Phrase(words, lastIsPrefix: lastIsPrefix, self))
      case .near(let words, let within):
        return try finder.hits(Nearness(words, within: within, self))
      case .literal(let words, let text): return try finder.hits(words, Literal(text))
      case .regex(let pattern): return try finder.hits(RegularExpression(pattern))
      }
    }
  }
}
