import QuaereCore

/// Something that may be typed next.
public struct Suggestion: Hashable, Sendable {
  public var text: String
  /// A count, or a few words.
  public var detail: String?
  /// What it is: `clause`, `noun`, `name` …
  public var group: String

  public init(_ text: String, detail: String? = nil, group: String) {
    self.text = text
    self.detail = detail
    self.group = group
  }
}

/// Values that only the open documents and the record know, most used first.
public protocol Vocabulary {
  func values(_ kind: ValueKind, prefix: String, limit: Int) -> [Suggestion]
}

/// Completion from the parser itself: the line so far is parsed, and what the parser would have
/// accepted at its end is what may follow.
public struct Completer {
  public struct Result: Sendable {
    /// Scalar offset at which the word being completed starts.
    public var start: Int
    public var suggestions: [Suggestion]
  }

  /// - Parameters:
  ///   - line: the line up to the cursor.
  public static func complete(
    _ line: String, environment: any NameEnvironment, vocabulary: (any Vocabulary)?
  ) -> Result {
    let (head, word, start) = split(line)
    let expected = expected(after: head, environment: environment)
    var suggestions: [Suggestion] = []
    for what in expected {
      suggestions += words(for: what, prefix: word, vocabulary: vocabulary)
    }
    // Only the first word of a line can be a command: `more than 2` is none.
    if !head.allSatisfy(\.isWhitespace) {
      for index in suggestions.indices where suggestions[index].group == "command" {
        suggestions[index].group = "word"
      }
    }
    var seen: Set<String> = []
    suggestions = suggestions.filter {
      begins($0.text, with: word) && seen.insert($0.text).inserted
    }
    return Result(start: start, suggestions: suggestions)
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

  private static func words(
    for expected: Expected, prefix: String, vocabulary: (any Vocabulary)?
  ) -> [Suggestion] {
    switch expected {
    case .word(let word):
      return [Suggestion(word, group: CommandDefinition.named(word) == nil ? "word" : "command")]
    case .sign(let sign):
      return prefix.isEmpty || sign.hasPrefix(prefix) ? [Suggestion(sign, group: "sign")] : []
    case .noun(let noun):
      return [Suggestion(noun.rawValue, group: "noun")]
    case .field(let noun):
      let known = noun.map { [NounDefinition.of($0)] } ?? NounDefinition.all
      return known.flatMap { $0.fields + $0.countable.map(\.rawValue) }
        .map { Suggestion($0, group: "field") }
    case .state(let noun):
      let known = noun.map { [NounDefinition.of($0)] } ?? NounDefinition.all
      return known.flatMap(\.states).map { Suggestion($0, group: "state") }
    case .value(let kind):
      return fixedValues(kind) + values(kind, prefix: prefix, vocabulary)
    case .number: return []
    case .string: return []
    }
  }

  private static func values(
    _ kind: ValueKind, prefix: String, _ vocabulary: (any Vocabulary)?
  ) -> [Suggestion] {
    let bare = String(prefix.drop { Lexer.closing[$0.unicodeScalars.first ?? " "] != nil })
    let found = vocabulary?.values(kind, prefix: bare, limit: 60) ?? []
    return found.map { suggestion in
      var suggestion = suggestion
      suggestion.text = typed(suggestion.text, kind: kind, after: prefix)
      return suggestion
    }
  }

  /// What is typed, without quotation marks, begins what is offered, without them too.
  private static func begins(_ text: String, with word: String) -> Bool {
    let marks = Set("\"“”„«»")
    if let first = word.first, marks.contains(first), !(text.first.map(marks.contains) ?? false) {
      return false
    }
    let bare = { (text: String) in Folding.fold(String(text.drop { marks.contains($0) })) }
    return bare(text).hasPrefix(bare(word))
  }

  private static func fixedValues(_ kind: ValueKind) -> [Suggestion] {
    switch kind {
    case .period:
      (["before", "after", "since", "within", "early", "mid", "late", "last"]
        + Season.allCases.map(\.rawValue)).map { Suggestion($0, group: "period") }
    case .setting: Setting.all.map { Suggestion($0.name, group: "setting") }
    case .person: [Suggestion("me", group: "person")]
    case .helpTopic:
      HelpTopic.all.map { Suggestion($0.word, group: "help") }
    default: []
    }
  }
}
