import QuaereCore
import QuaereQuery

/// Searches of words with what goes wrong in them put into sentences, and with what `~` and `+` were
/// taken to mean noted.
extension Interpreter {
  /// Hits of a pattern for rows of a noun: rows that are sentences want none across their borders.
  func hits(_ pattern: Spanned<TextPattern>, for rows: Evaluation) throws -> [Hit] {
    let bySentence = [.sentences, .mentions, .dates].contains(rows.noun)
    let among = TextUnit(Relation.space(of: rows.noun)).map { unit in
      let isAll = rows.ids.count == index.count(of: unit)
      return (unit, isAll ? nil : IDSet(unsorted: rows.ids).ids)
    }
    return try searching([Spanned(WordTerm([pattern.value]), pattern.span)]) {
      try index.hits(
        pattern.value, bySentence: bySentence, among: among, forms: forms,
        isCancelled: isCancelled)
    }
  }

  /// - Throws: a `Diagnostic` in place of any `SearchError`.
  func searching<Result>(
    _ terms: [Spanned<WordTerm>], _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let error as SearchError {
      let expression = terms.first { $0.value.alternatives.contains(where: \.isRegex) }
      throw diagnostic(error, terms, expression?.span)
    }
  }

  private func diagnostic(
    _ error: SearchError, _ terms: [Spanned<WordTerm>], _ span: Span?
  ) -> Diagnostic {
    switch error {
    case .cancelled: return Interpreter.interrupted
    case .badPattern(let message, let offset):
      let broken = terms.first { term in
        term.value.alternatives.contains { Interpreter.isBroken($0) }
      }
      return Diagnostic(
        code: "regex-broken", message: "this regular expression is broken: \(message)",
        span: broken.map { Interpreter.place($0, offset) } ?? span)
    case .tooCostly(let limit):
      let what =
        switch limit {
        case .steps(let steps): "\(grouped(steps)) steps in one text"
        case .megabytes(let megabytes): "\(megabytes) MB in one text"
        case .seconds(let seconds): "\(seconds) seconds"
        }
      return Diagnostic(
        code: "regex-too-hard",
        message: "this regular expression takes more than \(what), the most allowed", span: span)
    }
  }

  static let interrupted = Diagnostic(
    code: "interrupted", message: "stopped; nothing was changed")

  private static func isBroken(_ pattern: TextPattern) -> Bool {
    guard case .regex(let text) = pattern else { return false }
    return (try? RegularExpression(text)) == nil
  }

  /// The sign of the pattern at which it is broken, between the slashes of the line.
  private static func place(_ term: Spanned<WordTerm>, _ offset: Int) -> Span {
    guard case .regex(let text)? = term.value.alternatives.first, !term.span.isEmpty else {
      return term.span
    }
    let start = term.span.lowerBound + 1 + text.scalarOffset(utf8: offset)
    return start..<start + 1
  }

  // MARK: Variants and stems

  /// The ways a term is looked for.
  func patterns(_ term: WordTerm) -> [TextPattern] {
    term.alternatives.flatMap { pattern in
      var patterns = [pattern]
      if case .sequence(let words, let marks) = pattern, words.count == 1, marks.isEmpty,
        case .variant(let word) = words[0]
      {
        patterns += forms.hyphenated(word)
      }
      for form in pattern.forms { note(form, patterns.dropFirst()) }
      return patterns
    }
  }

  /// `~Solzhenitsyn = Solzhenitsin, Soljenitsine` under the answer.
  private func note(_ form: WordForm, _ hyphenated: ArraySlice<TextPattern>) {
    let name = form.words
    guard !readings.contains(where: { $0.name == name }) else { return }
    switch form {
    case .exact, .stars: return
    case .variant, .stem:
      let words = forms.spellings(of: form, with: Array(hyphenated))
      readings.append(Field(name, .text(words)))
    }
  }
}
