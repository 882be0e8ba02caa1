import QuaereCore

extension Checker {
  mutating func clause(_ clause: Spanned<Clause>, on noun: Noun) throws(Diagnostic) -> Condition {
    let span = clause.span
    switch clause.value {
    case .inside(let scope):
      return try self.scope(scope, on: noun, span)
    case .naming(let values):
      try require(noun, in: Applicability.naming, "naming", span)
      return .naming(try nameTerms(values))
    case .containing(let values):
      try require(noun, in: Applicability.containing, "containing", span)
      return .containing(try Checker.wordTerms(values))
    case .citing(let values):
      try require(noun, in: Applicability.citing, "citing", span, values)
      return .citing(try nameTerms(values))
    case .by(let values):
      try require(noun, in: Applicability.by, "by", span, values)
      return .by(try nameTerms(values))
    case .dated(let period):
      try require(noun, in: Applicability.dated, "dated", span)
      return .dated(period)
    case .undated:
      try require(noun, in: Applicability.dated, "undated", span)
      return .undated
    case .made(let period):
      try require(noun, in: Applicability.made, "made", span)
      return .made(period)
    case .with(let count, let target, let filter):
      return try with(count, target, filter, on: noun)
    case .state(let state):
      return .state(state.value)
    case .comparison(let field, let comparison, let literal):
      return .comparison(field: field.value, comparison, literal.value, field.span)
    case .sharing(let count, let target):
      try requirePairs(noun, "sharing", span)
      return .sharing(count ?? .atLeast(1), target.value)
    case .differing(let fields):
      try requirePairs(noun, "differing", span)
      return .differing(fields.map(\.value))
    }
  }

  private mutating func with(
    _ count: Count?, _ target: Spanned<Noun>, _ filter: Filter?, on noun: Noun
  ) throws(Diagnostic) -> Condition {
    guard Relation.between(noun, target.value) != nil else {
      throw Diagnostic(
        code: "no-relation",
        message: "\(noun.rawValue) and \(target.value.rawValue) have nothing to do with each other",
        span: target.span, hints: Checker.related(to: noun).map { "\(noun.rawValue) with \($0)" })
    }
    var condition: Condition?
    if let filter { condition = try self.condition(filter, on: target.value) }
    return .with(count, target.value, condition)
  }

  /// Nouns that hang on this one, nearest first.
  static func related(to noun: Noun) -> [String] {
    let space = Relation.space(of: noun)
    return Noun.allCases.compactMap { other -> (String, Int)? in
      guard Relation.space(of: other) != space, let way = Relation.between(noun, other) else {
        return nil
      }
      return (other.rawValue, way.path.count)
    }.sorted { $0.1 < $1.1 }.prefix(3).map(\.0)
  }

  private mutating func scope(
    _ scope: Scope, on noun: Noun, _ span: Span
  ) throws(Diagnostic) -> Condition {
    switch scope {
    case .place(let address):
      try requireInside(noun, address.value.place.noun, span)
      return .place(address.value, address.span)
    case .query(let query):
      let checked = try self.query(query)
      try requireInside(noun, checked.noun, span)
      return .inside(checked)
    case .values(let values):
      return try namedScope(values, on: noun, span)
    }
  }

  /// `in @solo`, `in iztok`, `in left-opposition`.
  private mutating func namedScope(
    _ values: Values, on noun: Noun, _ span: Span
  ) throws(Diagnostic) -> Condition {
    guard case .any(let terms) = values else {
      throw Diagnostic(
        code: "two-places", message: "nothing is in two places at once; “or” joins places",
        span: span)
    }
    var parts: [Condition] = []
    var words: [Spanned<String>] = []
    for term in terms {
      switch term.value {
      case .named(let set):
        let inner = try named(set, term.span)
        try requireInside(noun, inner.noun, span)
        parts.append(.inside(CheckedQuery(set: inner, stages: [], noun: inner.noun)))
      case .words(let text, _):
        if let address = Address(text) {
          parts.append(.place(address, term.span))
        } else {
          words.append(Spanned(text, term.span))
        }
      default:
        throw Diagnostic(
          code: "unknown-place", message: "a place is a document, a section or an address",
          span: term.span, hints: ["in 1", "in 1.1"])
      }
    }
    if !words.isEmpty { parts.append(.named(words)) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private func requireInside(_ noun: Noun, _ scope: Noun, _ span: Span) throws(Diagnostic) {
    if noun == .pairs || Relation.between(noun, scope) != nil { return }
    throw Diagnostic(
      code: "no-relation", message: "\(noun.rawValue) are never in \(scope.rawValue)", span: span)
  }

  private func requirePairs(_ noun: Noun, _ clause: String, _ span: Span) throws(Diagnostic) {
    if noun == .pairs { return }
    throw Diagnostic(
      code: "pairs-only", message: "“\(clause)” is about pairs", span: span,
      hints: ["pairs of \(noun.rawValue) \(clause) …"])
  }

  private func require(
    _ noun: Noun, in nouns: Set<Noun>, _ clause: String, _ span: Span, _ values: Values? = nil
  ) throws(Diagnostic) {
    if nouns.contains(noun) { return }
    let who = values?.firstWords ?? "…"
    if Applicability.marks.contains(noun), clause == "citing" {
      throw Diagnostic(
        code: "notes-or-footnotes",
        message: "\(noun.rawValue) are yours; the author's are footnotes",
        span: span, hints: ["footnotes citing \(who)"])
    }
    if clause == "by" {
      let article = "aeiou".contains(noun.singular.first ?? "x") ? "an" : "a"
      throw Diagnostic(
        code: "no-author", message: "\(article) \(noun.singular) has no author", span: span,
        hints: ["\(noun.rawValue) with sources (by \(who))"])
    }
    throw Diagnostic(
      code: "clause-without-meaning", message: "“\(clause)” says nothing about \(noun.rawValue)",
      span: span,
      hints: nouns.sorted { $0.rawValue < $1.rawValue }.prefix(3).map {
        "\($0.rawValue) \(clause) \(who)"
      })
  }

  // MARK: Values

  mutating func nameTerms(_ values: Values) throws(Diagnostic) -> Matches<NameTerm> {
    switch values {
    case .query(let query):
      let checked = try self.query(query)
      return Matches(terms: [Spanned(.query(checked), 0..<0)], wantsAll: false)
    case .any(let terms):
      return Matches(terms: try nameTerms(terms), wantsAll: false)
    case .all(let terms):
      return Matches(terms: try nameTerms(terms), wantsAll: true)
    }
  }

  private mutating func nameTerms(
    _ terms: [Spanned<ValueTerm>]
  ) throws(Diagnostic) -> [Spanned<NameTerm>] {
    var out: [Spanned<NameTerm>] = []
    for term in terms {
      switch term.value {
      case .words(let words, _), .near(let words, _), .variant(let words):
        out.append(Spanned(.words(words), term.span))
      case .named(let set):
        let inner = try named(set, term.span)
        out.append(
          Spanned(.query(CheckedQuery(set: inner, stages: [], noun: inner.noun)), term.span))
      case .regex:
        throw Diagnostic(
          code: "regex-as-name", message: "a name is no regular expression; containing takes one",
          span: term.span, hints: ["containing /…/"])
      }
    }
    return out
  }

  static func wordTerms(_ values: Values) throws(Diagnostic) -> Matches<WordTerm> {
    switch values {
    case .query:
      throw Diagnostic(
        code: "words-wanted", message: "containing takes words, not a question",
        hints: ["containing \"…\""])
    case .any(let terms): return Matches(terms: try terms.mapped(word), wantsAll: false)
    case .all(let terms): return Matches(terms: try terms.mapped(word), wantsAll: true)
    }
  }

  private static func word(_ term: Spanned<ValueTerm>) throws(Diagnostic) -> Spanned<WordTerm> {
    switch term.value {
    case .words(let text, _): Spanned(.pattern(try pattern(text, term.span)), term.span)
    case .near(let text, let within):
      Spanned(.pattern(.near(Words.folded(text), within: within)), term.span)
    case .regex(let text): Spanned(.pattern(.regex(text)), term.span)
    case .variant(let text): Spanned(.variant(text), term.span)
    case .named(let set):
      throw Diagnostic(
        code: "words-wanted", message: "containing takes words, not the set “\(set)”",
        span: term.span)
    }
  }

  /// Words as typed to what is looked for; punctuation counts where it was typed.
  static func pattern(_ text: String, _ span: Span) throws(Diagnostic) -> TextPattern {
    let words = Words.folded(text)
    guard !words.isEmpty else {
      throw Diagnostic(
        code: "no-words", message: "“\(text)” holds no word", span: span, hints: ["containing /…/"])
    }
    if text.hasSuffix("*") {
      return words.count == 1 ? .prefix(words[0]) : .phrase(words, lastIsPrefix: true)
    }
    let folded = Folding.fold(Normalised.collapsingWhiteSpace(text))
    if folded.unicodeScalars.contains(where: {
      !Words.isWordScalar($0) && !" -'".unicodeScalars.contains($0)
    }) {
      return .literal(words: words, text: folded)
    }
    return words.count == 1 ? .word(words[0]) : .phrase(words, lastIsPrefix: false)
  }
}

extension Array {
  fileprivate func mapped<T>(_ body: (Element) throws(Diagnostic) -> T) throws(Diagnostic) -> [T] {
    var out: [T] = []
    for element in self { out.append(try body(element)) }
    return out
  }
}
