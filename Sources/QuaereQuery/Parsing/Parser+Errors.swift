import QuaereCore

/// Errors that teach: what was meant, and what to type instead.
extension Parser {
  func unknownSubject(_ token: Token?) -> Diagnostic {
    guard let token, let word = token.keyword else {
      return missing(
        "a question starts with what you want", code: "no-subject",
        hints: ["passages", "people", "sources"])
    }
    if let noun = Noun(word: word) {
      return Diagnostic(
        code: "singular-noun", message: "a question starts with a plural: \(noun.rawValue)",
        span: token.span, hints: [replacing(token, with: noun.rawValue)])
    }
    if let near = Nearest.word(to: word, in: Noun.allCases.map(\.rawValue)) {
      return Diagnostic(
        code: "unknown-noun", message: "I know \(near)", span: token.span,
        hints: [replacing(token, with: near)])
    }
    if let verb = Nearest.word(to: word, in: CommandDefinition.all.map(\.verb)) {
      return Diagnostic(
        code: "unknown-verb", message: "“\(token.text)” is no word I know; \(verb) is",
        span: token.span, hints: [replacing(token, with: verb)])
    }
    return Diagnostic(
      code: "no-subject",
      message: "a question starts with what you want: people, passages, sentences, sources …",
      span: token.span, hints: PlainEnglish.suggestions(for: tokens.map(\.text)))
  }

  func unknownNoun(after words: String) -> Diagnostic {
    if let token = current, let word = token.keyword {
      let nouns = Noun.allCases.map(\.rawValue)
      let near = Nearest.word(to: word, in: nouns)
      return Diagnostic(
        code: "unknown-noun",
        message: near.map { "I know \($0)" } ?? "“\(token.text)” is nothing I can count",
        span: token.span,
        hints: near.map { [replacing(token, with: $0)] } ?? ["sources", "footnotes", "people"])
    }
    return missing(
      "what is meant is wanted after “\(words)”", code: "missing-noun",
      hints: ["\(words) sources", "\(words) footnotes", "\(words) people"])
  }

  func unknownClause() -> Diagnostic {
    guard let token = current else {
      return missing(
        "a clause is wanted here", code: "missing-clause", hints: ["naming …", "dated …"])
    }
    return leftover(token)
  }

  /// A word where a clause, a stage or the end was wanted.
  func leftover(_ token: Token) -> Diagnostic {
    if let word = token.keyword {
      if let near = Nearest.word(to: word, in: Array(Keywords.reserved)) {
        return Diagnostic(
          code: "unknown-clause", message: "“\(token.text)” is no clause; \(near) is",
          span: token.span, hints: [replacing(token, with: near)])
      }
      if Keywords.clauses.contains(word) {
        return Diagnostic(
          code: "misplaced-word", message: "“\(token.text)” cannot stand here", span: token.span)
      }
      if StageDefinition.named(word) != nil {
        return Diagnostic(
          code: "missing-pipe", message: "a stage comes after a |", span: token.span,
          hints: [replacing(token, with: "| " + token.text)])
      }
    }
    if case .sign(")") = token.kind {
      return Diagnostic(
        code: "extra-bracket", message: "no bracket is open here", span: token.span)
    }
    return Diagnostic(
      code: "unexpected-word",
      message: "I cannot read “\(token.text)” here; a name of several words may need quotes",
      span: token.span, hints: afterThis())
  }

  private func afterThis() -> [String] {
    expected.compactMap {
      if case .word(let word) = $0, Keywords.clauses.contains(word) { word + " …" } else { nil }
    }
  }

  /// `or` next to another clause: refused, both readings shown.
  func twoReadings(from start: Int, at span: Span) -> Diagnostic {
    let parts = clauseParts(from: start)
    guard let split = parts.firstIndex(where: { $0.joint == "or" }), parts.count >= 3 else {
      return Diagnostic(
        code: "two-readings", message: "two readings; put ( ) round what belongs together",
        span: span)
    }
    let before = text(of: 0..<start)
    let pair = split == 1 ? (0, 1) : (split - 1, split)
    let first = before + joined(parts, bracketing: pair.0...pair.1)
    let other =
      split == 1
      ? joined(parts, bracketing: 1...parts.count - 1)
      : joined(parts, bracketing: 0...split - 1)
    return Diagnostic(
      code: "two-readings", message: "two readings; put ( ) round what belongs together",
      span: span, hints: [first, before + other])
  }

  /// Names joined by both `or` and `and`.
  func twoValueReadings(from start: Int) -> Diagnostic {
    Diagnostic(
      code: "two-readings", message: "two readings: “or” and “and” cannot stand in one list",
      span: here,
      hints: ["… naming A or B naming C", "… (naming A or naming B) naming C"])
  }

  private struct Part {
    var joint: String
    var text: String
  }

  /// The clauses of the line from `start`, each with the joint before it.
  private func clauseParts(from start: Int) -> [Part] {
    var parts: [Part] = []
    var depth = 0
    var begin: Int?
    var joint = ""
    var end = start
    for token in tokens where token.span.lowerBound >= start {
      if case .sign("|") = token.kind, depth == 0 { break }
      let word = depth == 0 ? token.keyword : nil
      let isJoint = (word == "or" || word == "and") && startsClause(after: token)
      // `not` belongs to the clause after it.
      let isClause = (word.map(Keywords.clauses.contains) ?? false) && !followsNot(token)
      if isJoint || isClause {
        if let from = begin { parts.append(Part(joint: joint, text: text(of: from..<end))) }
        if begin != nil || isJoint { joint = isJoint ? word ?? "" : "" }
        begin = isClause ? token.span.lowerBound : nil
      }
      if case .sign("(") = token.kind { depth += 1 }
      if case .sign(")") = token.kind { depth -= 1 }
      end = token.span.upperBound
    }
    if let from = begin { parts.append(Part(joint: joint, text: text(of: from..<end))) }
    return parts
  }

  private func followsNot(_ token: Token) -> Bool {
    guard let index = tokens.firstIndex(of: token), index > 0 else { return false }
    return tokens[index - 1].keyword == "not"
  }

  private func startsClause(after token: Token) -> Bool {
    guard let index = tokens.firstIndex(of: token), index + 1 < tokens.count else { return false }
    return tokens[index + 1].keyword.map(Keywords.clauses.contains) ?? false
  }

  private func joined(_ parts: [Part], bracketing range: ClosedRange<Int>) -> String {
    var out = ""
    for (index, part) in parts.enumerated() {
      if index > 0 { out += part.joint.isEmpty ? " " : " \(part.joint) " }
      if index == range.lowerBound { out += "(" }
      out += part.text
      if index == range.upperBound { out += ")" }
    }
    return out
  }

  /// The line with one token replaced.
  func replacing(_ token: Token, with word: String) -> String {
    let end = line.unicodeScalars.count
    return text(of: 0..<token.span.lowerBound) + word + text(of: token.span.upperBound..<end)
  }
}
