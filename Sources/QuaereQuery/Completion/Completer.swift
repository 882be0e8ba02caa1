import QuaereCore

/// Completion from the parser itself: the line so far is parsed, and what the parser would have
/// accepted at its end is what may follow.
public struct Completer {
  public struct Result: Sendable {
    /// Scalar offset at which the word being completed starts.
    public var start: Int
    public var suggestions: [Suggestion]
  }

  let line: String
  /// The finished words, and the word being typed.
  let head: String
  let word: String
  let environment: any NameEnvironment
  let vocabulary: (any Vocabulary)?

  /// - Parameters:
  ///   - line: the line up to the cursor.
  public static func complete(
    _ line: String, environment: any NameEnvironment, vocabulary: (any Vocabulary)?
  ) -> Result {
    let (head, word, start) = split(line)
    let completer = Completer(
      line: line, head: head, word: word, environment: environment, vocabulary: vocabulary)
    let found = Result(start: start, suggestions: completer.suggestions)
    guard !word.isEmpty, found.suggestions.allSatisfy({ $0.text == word }) else { return found }
    if let range = completer.range { return Result(start: start, suggestions: [range]) }
    // The word is whole: what follows it is more help than the word again.
    let next = Completer(
      line: line, head: line, word: "", environment: environment, vocabulary: vocabulary)
    let following = next.suggestions.map(\.afterWord)
    return following.isEmpty
      ? found : Result(start: line.unicodeScalars.count, suggestions: following)
  }

  /// What may follow a line, as the parser says.
  public static func expected(
    after line: String, environment: any NameEnvironment
  ) -> [Expected] {
    guard let tokens = try? Lexer.tokens(of: line) else { return [] }
    var parser = Parser(tokens: tokens, line: line, environment: environment)
    _ = try? parser.parseLine()
    return parser.furthest == tokens.count ? parser.expected : []
  }

  /// `1921.` is half of `1921..`.
  private var range: Suggestion? {
    guard word.hasSuffix("."), !word.hasSuffix("..") else { return nil }
    let before = Completer.expected(after: head + word.dropLast(), environment: environment)
    return before.contains(.sign("..")) ? Suggestion(word + ".", group: "sign") : nil
  }

  /// Values first, then words in the order of their tables.
  private var suggestions: [Suggestion] {
    var found: [(rank: Int, suggestion: Suggestion)] = []
    for what in Completer.expected(after: head, environment: environment) {
      for suggestion in suggestions(for: what) where begins(suggestion.text) {
        found.append((rank(what, suggestion), suggestion))
      }
    }
    var seen: Set<String> = []
    return found.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.suggestion).filter { seen.insert($0.text).inserted }
  }

  private func rank(_ expected: Expected, _ suggestion: Suggestion) -> Int {
    switch expected {
    case .value, .more, .literal, .number, .field, .state: 0
    case .noun: 1
    case .word: suggestion.group == "word" ? 3 : 2
    case .subject: 4
    case .sign, .string: 5
    }
  }

  private func suggestions(for expected: Expected) -> [Suggestion] {
    switch expected {
    case .word(let keyword): return [keywordSuggestion(keyword)].compactMap { $0 }
    case .sign(let sign): return [Suggestion(sign, group: "sign")]
    case .noun(let noun): return [Suggestion(noun.rawValue, group: "noun")]
    case .field(let noun):
      let known = noun.map { [NounDefinition.of($0)] } ?? NounDefinition.all
      return known.flatMap { $0.fields + $0.countable.map(\.rawValue) + ["place"] }
        .map { Suggestion($0, group: "field") }
    case .state(let noun): return states(of: noun)
    case .value(let kind):
      let found = typed(values(kind, prefix: bare) + fixedValues(kind), kind)
      return [.period, .year].contains(kind)
        ? found.filter { begins($0.text) && leadsOn($0) } : found
    case .subject(let kind, let wanted):
      return values(kind, prefix: bare).filter { gives($0.text, wanted) }
    case .more(let kind, let start): return moreWords(kind, from: start)
    case .literal(let field, let noun): return literals(field, noun)
    case .number: return numbers
    case .string(let what): return [string(what)].compactMap { $0 }
    }
  }

  /// Only the first word of a line can be a command: `more than 2` is none.
  private func keywordSuggestion(_ keyword: String) -> Suggestion? {
    if head.allSatisfy(\.isWhitespace), let command = CommandDefinition.named(keyword) {
      let isIdle = command.wants.map { values($0, prefix: "").isEmpty } ?? false
      return isIdle ? nil : Suggestion(keyword, group: "command")
    }
    let isStage = head.trimmedEnd.hasSuffix("|")
    let isClause = ClauseDefinition.named(keyword) != nil
    return Suggestion(keyword, group: isStage ? "stage" : isClause ? "clause" : "word")
  }

  /// Whether a set or a place gives rows of a kind that is wanted.
  private func gives(_ text: String, _ wanted: Wanted) -> Bool {
    if wanted == .any { return true }
    guard let token = try? Lexer.tokens(of: text).first else { return false }
    let noun: Noun? =
      switch token.kind {
      case .named(let set): environment.noun(of: set)
      case .address(let address): address.place.noun
      case .number: .sections
      default: nil
      }
    return noun.map(wanted.admits) ?? false
  }

  private func states(of noun: Noun?) -> [Suggestion] {
    let known = noun.map { [NounDefinition.of($0)] } ?? NounDefinition.all
    return known.flatMap { definition in
      definition.states.map { state in
        let count = vocabulary?.count(of: state, on: definition.noun)
        return Suggestion(state, detail: count.map { grouped($0) }, group: "state")
      }
    }
  }
}
