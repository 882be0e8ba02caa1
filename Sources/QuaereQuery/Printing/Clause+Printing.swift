import QuaereCore

extension Clause: CustomStringConvertible {
  public var description: String {
    switch self {
    case .inside(let scope): "in \(scope)"
    case .naming(let values): "naming \(values)"
    case .containing(let values): "containing \(values)"
    case .citing(let values): "citing \(values)"
    case .by(let values): "by \(values)"
    case .dated(let period): "dated \(period)"
    case .undated: "undated"
    case .made(let period): "made \(period)"
    case .with(let count, let noun, let filter):
      "with \(Count.words(count, noun.value))" + (filter.map { " (\($0))" } ?? "")
    case .state(let state): "that are \(state.value)"
    case .comparison(let field, let comparison, let literal):
      "where \(field.value) \(comparison.rawValue) \(literal.value)"
    case .sharing(let count, let noun): "sharing \(Count.words(count, noun.value))"
    case .differing(let fields): "differing in \(fields.list)"
    }
  }
}

extension Period: CustomStringConvertible {
  public var description: String { words }
}

extension Optional<Count> {
  /// `no sources`, `at least 2 people`, `sources`.
  public func words(_ noun: Noun) -> String { Count.words(self, noun) }
}

extension Count {
  /// `no sources`, `exactly 1 source`; any number when nil.
  static func words(_ count: Count?, _ noun: Noun) -> String {
    switch count {
    case nil: noun.rawValue
    case .some(.none): "no \(noun.rawValue)"
    case .exactly(let number): "exactly \(number) \(number == 1 ? noun.singular : noun.rawValue)"
    case .atLeast(let number): "at least \(number) \(number == 1 ? noun.singular : noun.rawValue)"
    case .atMost(let number): "at most \(number) \(number == 1 ? noun.singular : noun.rawValue)"
    }
  }
}

extension Values: CustomStringConvertible {
  public var description: String {
    switch self {
    case .any(let terms): terms.map(\.value.description).joined(separator: " or ")
    case .all(let terms): terms.map(\.value.description).joined(separator: " and ")
    case .query(let query): "(\(query))"
    }
  }
}

extension ValueTerm: CustomStringConvertible {
  public var description: String {
    switch self {
    case .words(let words, let isQuoted): isQuoted ? words.quoted : words
    case .near(let words, let within): "\(words.quoted) within \(within)"
    case .regex(let pattern): "/\(pattern)/"
    case .variant(let word): "~\(word)"
    case .named(let set): set.description
    }
  }
}

extension Literal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .number(let number): String(number)
    case .text(let text): Literal.isBare(text) ? text : text.quoted
    }
  }

  /// A number is typed as a number, whatever it was taken for.
  var typed: String {
    if case .text(let text) = self, case .number? = try? Lexer.tokens(of: text).first?.kind,
      text.allSatisfy(\.isNumber)
    {
      return text
    }
    return description
  }

  /// True when it is read as one word and not as a number.
  private static func isBare(_ text: String) -> Bool {
    guard let tokens = try? Lexer.tokens(of: text), tokens.count == 1 else { return false }
    switch tokens[0].kind {
    case .word, .isoDate, .address: return tokens[0].text == text
    default: return false
    }
  }
}

extension String {
  /// In marks that the words do not hold themselves.
  var quoted: String {
    if !contains("\"") { return "\"\(self)\"" }
    return contains("»") ? "„\(self)”" : "«\(self)»"
  }
}
