import QuaereCore

/// Words as typed to what is looked for.
extension Checker {
  func wordTerms(_ values: Values, _ span: Span) throws(Diagnostic) -> Matches<WordTerm> {
    let (terms, wantsAll): ([Spanned<ValueTerm>], Bool)
    switch values {
    case .any(let some): (terms, wantsAll) = (some, false)
    case .all(let every): (terms, wantsAll) = (every, true)
    case .query:
      throw Diagnostic(
        code: "words-wanted", message: "words are wanted here, not a question", span: span)
    }
    var out: [Spanned<WordTerm>] = []
    for term in terms { out.append(Spanned(try word(term), term.span)) }
    return Matches(terms: out, wantsAll: wantsAll)
  }

  private func word(_ term: Spanned<ValueTerm>) throws(Diagnostic) -> WordTerm {
    switch term.value {
    case .words(let text, _): return .pattern(try pattern(text, term.span))
    case .near(let text, let within):
      let words = try folded(text, term.span)
      guard !text.contains("*") else { throw strayStar(text, term.span) }
      return .pattern(.near(words, within: within))
    case .regex(let text): return .pattern(.regex(text))
    case .variant(let text): return .variant(text)
    case .named(let set):
      throw Diagnostic(
        code: "words-wanted", message: "words are wanted here, not the set “\(set)”",
        span: term.span)
    }
  }

  /// Punctuation counts where it was typed.
  private func pattern(_ text: String, _ span: Span) throws(Diagnostic) -> TextPattern {
    let words = try folded(text, span)
    guard !text.dropLast().contains("*") else { throw strayStar(text, span) }
    if text.hasSuffix("*") {
      return words.count == 1 ? .prefix(words[0]) : .phrase(words, lastIsPrefix: true)
    }
    let literal = Folding.fold(Normalised.collapsingWhiteSpace(text))
    let isPlain = literal.unicodeScalars.allSatisfy {
      Words.isWordScalar($0) || " -'".unicodeScalars.contains($0)
    }
    guard isPlain else { return .literal(words: words, text: literal) }
    return words.count == 1 ? .word(words[0]) : .phrase(words, lastIsPrefix: false)
  }

  private func folded(_ text: String, _ span: Span) throws(Diagnostic) -> [String] {
    let words = Words.folded(text)
    if !words.isEmpty { return words }
    throw Diagnostic(code: "no-words", message: "“\(text)” holds no word", span: span)
  }

  private func strayStar(_ text: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      code: "stray-star", message: "a star stands at the end of the last word only", span: span,
      hints: [hint(span, "\"\(text.filter { $0 != "*" })\"")])
  }
}
