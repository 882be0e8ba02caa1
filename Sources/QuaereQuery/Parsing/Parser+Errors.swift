import QuaereCore

/// Errors that teach: what was meant, and what to type instead.
extension Parser {
  func unknownSubject(_ token: Token?) -> Diagnostic {
    guard let token, let word = token.keyword else { return noSubject(token) }
    if let stage = stageFirst(word) { return stage }
    if let other = Instead.verbs[word], tokens.count < 3 {
      return Diagnostic(
        code: "unknown-verb", message: "“\(token.text)” is no word I know; \(other) is",
        span: token.span, hints: [replacing(token.span, with: other)])
    }
    if PlainEnglish.begins(with: word), tokens.count > 1 {
      return PlainEnglish.diagnostic(for: line)
    }
    if let noun = Noun(word: word) {
      return Diagnostic(
        code: "singular-noun", message: "a question starts with a plural: \(noun.rawValue)",
        span: token.span, hints: [replacing(token.span, with: noun.rawValue)])
    }
    if let near = Nearest.word(to: word, in: Noun.allCases.map(\.rawValue)) {
      return Diagnostic(
        code: "unknown-noun", message: "I know \(near)", span: token.span,
        hints: [replacing(token.span, with: near)])
    }
    if let verb = Nearest.word(to: word, in: CommandDefinition.all.map(\.verb)) {
      return Diagnostic(
        code: "unknown-verb", message: "“\(token.text)” is no word I know; \(verb) is",
        span: token.span, hints: [replacing(token.span, with: verb)])
    }
    return PlainEnglish.diagnostic(for: line)
  }

  /// Words of the text alone: `"hunger strike"`.
  private func noSubject(_ token: Token?) -> Diagnostic {
    let isText =
      switch token?.kind {
      case .string, .regex, .variant: true
      default: false
      }
    return missing(
      isText
        ? "a question starts with what you want: sentences, passages …"
        : "a question starts with what you want",
      code: isText ? "missing-noun" : "no-subject",
      hints: isText ? ["sentences containing"] : ["passages", "people", "sources"])
  }

  /// `timeline`, `sort by date`: what acts on rows, before any are asked for.
  private func stageFirst(_ word: String) -> Diagnostic? {
    guard at == 0, StageDefinition.named(word) != nil,
      let first = tokens.first, (try? Parser.parse("sentences | \(line)")) != nil
    else { return nil }
    let nouns: [Noun] = [.sentences, .passages, .people, .sources]
    let lines = nouns.map { "\($0.rawValue) | \(line)" }
    return Diagnostic(
      code: "stage-first", message: "“\(first.text)” is a stage: it acts on rows asked for before it",
      span: first.span, hints: lines.filter { (try? Reading.check($0, environment: environment)) != nil })
  }

  func unknownNoun(after words: String, on other: Noun?) -> Diagnostic {
    let known = Noun.allCases.filter { noun in
      noun != .pairs && (other.map { Relation.between($0, noun) != nil } ?? true)
    }.map(\.rawValue)
    let nearby =
      other.map { Relation.likely(with: $0).map(\.rawValue) } ?? ["sentences", "passages", "dates"]
    guard let token = current, let word = token.keyword, !Keywords.reserved.contains(word) else {
      return missing("a noun is wanted after “\(words)”", code: "missing-noun", hints: nearby)
    }
    if Noun(word: word) == .pairs { return pairsHangOnNothing(token, other) }
    let near = Nearest.word(to: word, in: known)
    let inText = near == nil ? wordsOfText(token, other) : nil
    return Diagnostic(
      code: "unknown-noun",
      message: near.map { "I know \($0)" } ?? "“\(token.text)” is nothing I can count",
      span: token.span,
      hints: [inText].compactMap { $0 }
        + (near.map { [$0] } ?? nearby).prefix(3).map { replacing(token.span, with: $0) })
  }

  /// `sentences with treasure`, `with two sources`.
  private func wordsOfText(_ token: Token, _ other: Noun?) -> String? {
    if let number = Instead.number(token.keyword), let noun = next?.keyword.flatMap(Noun.init(word:)) {
      let whole = token.span.lowerBound..<(next?.span.upperBound ?? token.span.upperBound)
      return replacing(whole, with: "at least \(number) \(number == 1 ? noun.singular : noun.rawValue)")
    }
    guard at > 0, tokens[at - 1].keyword == "with", let other,
      Applicability.containing.contains(other)
    else { return nil }
    let isName = token.text.first?.isUppercase ?? false
    let whole = tokens[at - 1].span.lowerBound..<token.span.upperBound
    return replacing(whole, with: "\(isName ? "naming" : "containing") \(token.text)")
  }

  /// Pairs are asked for first, and what they are pairs of is gone on to.
  private func pairsHangOnNothing(_ token: Token, _ other: Noun?) -> Diagnostic {
    let noun = other.map { Relation.exists(from: $0) ? $0 : .sentences } ?? .sentences
    return Diagnostic(
      code: "no-relation", message: "pairs hang on nothing; a question begins with them",
      span: token.span, hints: ["pairs of \(noun.rawValue)"])
  }

  /// A word where a clause, a stage or the end was wanted.
  func leftover(_ token: Token) -> Diagnostic {
    if case .sign(")") = token.kind {
      return Diagnostic(
        code: "extra-bracket", message: "no bracket is open here", span: token.span,
        hints: [replacing(token.span, with: "")])
    }
    guard let word = token.keyword else { return unexpected(token) }
    if StageDefinition.named(word) != nil { return missingPipe(token) }
    if Keywords.clauses.contains(word) {
      // After a stage, clauses narrow only through `keep`.
      let isAfterStage = tokens.prefix(at).contains { $0.kind == .sign("|") }
      return Diagnostic(
        code: "misplaced-word", message: "“\(token.text)” cannot stand here", span: token.span,
        hints: isAfterStage ? [replacing(token.span, with: "| keep \(token.text)")] : [])
    }
    if let other = Instead.of(tokens[at...]) {
      let whole = token.span.lowerBound..<tokens[at + other.count - 1].span.upperBound
      return Diagnostic(
        code: "unknown-clause",
        message: other.words.isEmpty
          ? "“\(token.text)” is not needed here"
          : "“\(text(of: whole))” is no word of a question; “\(other.words)” is",
        span: whole, hints: [replacing(whole, with: other.words)])
    }
    if let near = Nearest.word(to: word, in: Keywords.reserved.sorted()) {
      return Diagnostic(
        code: "unknown-clause", message: "“\(token.text)” is no clause; \(near) is",
        span: token.span, hints: [replacing(token.span, with: near)])
    }
    return unexpected(token)
  }

  func missingPipe(_ token: Token) -> Diagnostic {
    Diagnostic(
      code: "missing-pipe", message: "a stage comes after a |", span: token.span,
      hints: [replacing(token.span, with: "| " + token.text)])
  }

  /// The clause that such a word would go with, as far as its form tells.
  private func unexpected(_ token: Token) -> Diagnostic {
    let isOwn = expected.contains { if case .string = $0 { true } else { false } }
    if isOwn, isBareWord(token) {
      let rest = text(of: token.span.lowerBound..<line.unicodeScalars.count)
      return Diagnostic(
        code: "missing-quotes", message: "words of one's own stand in quotes", span: token.span,
        hints: [replacing(token.span.lowerBound..<Int.max, with: "\"\(rest)\"")])
    }
    let isUpper = token.text.first?.isUppercase ?? false
    let clause: String? =
      switch token.kind {
      case .number(let number) where number >= 1000: "dated"
      case .isoDate: "dated"
      case .number, .address: "in"
      case .word: isUpper ? "naming" : "containing"
      case .string, .regex, .variant: "containing"
      default: nil
      }
    let canTake = clause.map { expected.contains(.word($0)) } ?? false
    return Diagnostic(
      code: "unexpected-word", message: "I cannot read “\(token.text)” here", span: token.span,
      hints: canTake ? [replacing(token.span, with: "\(clause ?? "") \(token.text)")] : [])
  }
}
