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
    var seen: Set<WordTerm> = []
    for term in terms {
      let word = try word(term)
      if seen.insert(word).inserted { out.append(Spanned(word, term.span)) }
    }
    return Matches(terms: out, wantsAll: wantsAll)
  }

  private func word(_ term: Spanned<ValueTerm>) throws(Diagnostic) -> WordTerm {
    switch term.value {
    case .words(let text, _): return try phrase(text, term.span)
    case .variant(let text): return try phrase("~" + text, term.span)
    case .near(let text, let within): return try near(text, within, term.span)
    case .regex(let text): return try expression(text, term.span)
    case .named(let set):
      throw Diagnostic(
        code: "words-wanted", message: "words are wanted here, not the set “\(set)”",
        span: term.span)
    }
  }

  /// Punctuation counts where it was typed.
  private func phrase(_ text: String, _ span: Span) throws(Diagnostic) -> WordTerm {
    let readings = try readings(of: text, span)
    return WordTerm(
      readings.map { reading in
        let marksCount = reading.marks.contains { $0 != nil }
        return .sequence(reading.forms, marks: marksCount ? reading.marks : [])
      })
  }

  private func near(_ text: String, _ within: Int, _ span: Span) throws(Diagnostic) -> WordTerm {
    let readings = try readings(of: text, span)
    if readings[0].marks.contains(where: { $0 != nil }) {
      let words = Normalised.collapsingWhiteSpace(
        text.map { Checker.isPunctuation($0) ? " " : String($0) }.joined())
      throw Diagnostic(
        code: "marks-in-near", message: "words that are only near have no marks between them",
        span: span, hints: [hint(span, "\(words.quoted) within \(within)")])
    }
    return WordTerm(readings.map { .near($0.forms, within: within) })
  }

  private static func isPunctuation(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy {
      !Words.isWordScalar($0) && !"-'*+~ ".unicodeScalars.contains($0)
    }
  }

  private func readings(
    of text: String, _ span: Span
  ) throws(Diagnostic) -> [TypedWords.Reading] {
    let typed: TypedWords
    do {
      typed = try TypedWords(text)
    } catch {
      throw error == .twoSigns ? twoSigns(span) : strayStar(text, span)
    }
    if !typed.words.isEmpty { return typed.readings }
    throw Diagnostic(
      code: "no-words", message: "“\(text)” holds no word", span: span,
      hints: text.isEmpty ? [] : [hint(span, "/\(Checker.escaped(text))/")])
  }

  private func expression(_ text: String, _ span: Span) throws(Diagnostic) -> WordTerm {
    let limit = 1000
    let count = text.unicodeScalars.count
    if count > limit {
      throw Diagnostic(
        code: "regex-too-long",
        message:
          "a regular expression has at most \(grouped(limit)) signs; here are \(grouped(count))",
        span: span)
    }
    if text.isEmpty {
      throw Diagnostic(
        code: "no-words", message: "nothing stands between the slashes", span: span,
        hints: [hint(span, "/19[2-5]\\d/")])
    }
    return WordTerm([.regex(text)])
  }

  // MARK: Errors

  private func twoSigns(_ span: Span) -> Diagnostic {
    Diagnostic(
      code: "two-signs", message: "a word takes one of ~ * + at a time", span: span,
      hints: ["strike*", "strike+", "~strike"].map { hint(span, $0) })
  }

  private func strayStar(_ text: String, _ span: Span) -> Diagnostic {
    let words = Normalised.collapsingWhiteSpace(text.filter { $0 != "*" })
    let folded = Words.folded(words)
    let hints =
      if text.contains(".*") {
        ["/\(text)/"]
      } else {
        switch folded.count {
        case 0: ["/\\*/"]
        case 1: [folded[0] + "*"]
        default: ["\(words.quoted) within 1", words.quoted]
        }
      }
    return Diagnostic(
      code: "stray-star", message: "a star stands for letters of a word; this one touches none",
      span: span, hints: hints.map { hint(span, $0) })
  }

  /// A text as a regular expression that finds just it.
  private static func escaped(_ text: String) -> String {
    text.map { "\\/.*+?[](){}^$|".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
