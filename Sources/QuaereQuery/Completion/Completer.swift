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
    var seen: Set<String> = []
    let folded = Folding.fold(word)
    suggestions = suggestions.filter {
      Folding.fold($0.text).hasPrefix(folded) && seen.insert($0.text).inserted
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

  /// The finished words, the word being typed, and where it starts. An open quotation mark belongs
  /// to the word.
  static func split(_ line: String) -> (head: String, word: String, start: Int) {
    let scalars = Array(line.unicodeScalars)
    var start = scalars.count
    if let quote = openQuote(scalars) {
      start = quote
    } else {
      while start > 0, !Normalised.isWhiteSpace(scalars[start - 1]),
        !"(|,=".unicodeScalars.contains(scalars[start - 1])
      {
        start -= 1
      }
    }
    var head = String.UnicodeScalarView()
    head.append(contentsOf: scalars[..<start])
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars[start...])
    return (String(head), String(word), start)
  }

  private static func openQuote(_ scalars: [Unicode.Scalar]) -> Int? {
    var open: Int?
    for (index, scalar) in scalars.enumerated() {
      if open == nil, "\"“„«".unicodeScalars.contains(scalar) {
        open = index
      } else if open != nil, "\"”“»".unicodeScalars.contains(scalar) {
        open = nil
      }
    }
    return open
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
      return fixedValues(kind) + (vocabulary?.values(kind, prefix: prefix, limit: 60) ?? [])
    case .number: return []
    case .string: return []
    }
  }

  private static func fixedValues(_ kind: ValueKind) -> [Suggestion] {
    switch kind {
    case .period:
      (["before", "after", "since", "within", "early", "mid", "late", "last"]
        + Season.allCases.map(\.rawValue)).map { Suggestion($0, group: "period") }
    case .setting: Setting.all.map { Suggestion($0.name, group: "setting") }
    case .person: [Suggestion("me", group: "person")]
    case .helpTopic:
      (["relations"] + Noun.allCases.map(\.rawValue) + ClauseDefinition.all.map(\.keyword)
        + StageDefinition.all.map(\.keyword) + CommandDefinition.all.map(\.verb))
        .map { Suggestion($0, group: "help") }
    default: []
    }
  }
}
