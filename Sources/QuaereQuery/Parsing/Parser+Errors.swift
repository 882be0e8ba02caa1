import QuaereCore

/// Errors that teach: what was meant, and what to type instead.
extension Parser {
  func unknownSubject(_ token: Token?) -> Diagnostic {
    guard let token, let word = token.keyword else {
      return missing(
        "a question starts with what you want", code: "no-subject",
        hints: ["passages", "people", "sources"])
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
    return Diagnostic(
      code: "unknown-noun",
      message: near.map { "I know \($0)" } ?? "“\(token.text)” is nothing I can count",
      span: token.span,
      hints: (near.map { [$0] } ?? nearby).prefix(3).map { replacing(token.span, with: $0) })
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
