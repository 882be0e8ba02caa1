import QuaereCore

/// Tokens → `Line`, by recursive descent with one token of look-ahead. The definitions of clauses,
/// stages and commands (their folders) each parse themselves with the helpers here.
///
/// Whatever the parser would have accepted at the furthest token is kept in `expected`: completion
/// and the hints of errors come from there, so they can never disagree with the grammar.
public struct Parser {
  let tokens: [Token]
  let line: String
  /// Of the line, whose parts are asked for by place.
  private let scalars: [Unicode.Scalar]
  var at = 0
  private(set) var furthest = 0
  private(set) var expected: [Expected] = []
  /// Nouns of the named sets that are known, so that fields and states can be completed after them.
  let environment: any NameEnvironment
  /// Words that end a run of bare words in the command being read (`export … to`).
  var stopWords: Set<String> = []
  /// The clauses that stand side by side with what is being read; nil outside of clauses.
  var company: Company?
  /// What the question being read has to give.
  var wanted = Wanted.any
  private var depth = 0
  /// Where nothing more may be expected; see `close`.
  private var closed: Int?
  /// A clause was begun that has no meaning where it stands, or contradicts one before it: nothing
  /// that follows makes a line of it that can be asked.
  private var isRefused = false
  /// What was looked for at each token, for the colours of a line that is being typed; nil where
  /// nobody asks.
  private(set) var sought: [Int: [Expected]]?
  /// False while a line is only read: what may follow is asked for once it is known to be wrong.
  let isListening: Bool

  init(
    tokens: [Token], line: String, environment: any NameEnvironment, isTraced: Bool = false,
    isListening: Bool = true
  ) {
    self.isListening = isListening
    self.tokens = tokens
    self.line = line
    scalars = Array(line.unicodeScalars)
    self.environment = environment
    sought = isTraced ? [:] : nil
  }

  /// Reads one line.
  /// - Throws: `Diagnostic`; codes are listed in `docs/errors.md`.
  public static func parse(
    _ line: String, environment: any NameEnvironment = NoNames()
  ) throws(Diagnostic) -> Line {
    let tokens: [Token]
    do {
      tokens = try Lexer.tokens(of: line)
    } catch {
      let first = Words.folded(line).first ?? ""
      let isEnglish = PlainEnglish.begins(with: first) && PlainEnglish.isLikely(line)
      throw isEnglish && CommandDefinition.named(first) == nil
        ? PlainEnglish.diagnostic(for: line) : error
    }
    var parser = Parser(tokens: tokens, line: line, environment: environment, isListening: false)
    if let parsed = try? parser.parseLine() { return parsed }
    var listening = Parser(tokens: tokens, line: line, environment: environment)
    return try listening.parseLine()
  }

  // MARK: Looking

  var current: Token? { at < tokens.count ? tokens[at] : nil }
  var next: Token? { at + 1 < tokens.count ? tokens[at + 1] : nil }
  var isAtEnd: Bool { at >= tokens.count }

  /// Where an error about what is missing points: the current token, or just after the line's end.
  var here: Span {
    if let current { return current.span }
    return scalars.count..<scalars.count + 1
  }

  /// The line between two scalar offsets.
  func text(of span: Span) -> String {
    String(scalars: scalars[span.clamped(to: 0..<scalars.count)])
  }

  /// From `start` to the end of the token before this one.
  func span(from start: Int) -> Span {
    guard at > 0, at - 1 < tokens.count else { return here }
    return start..<max(start, tokens[at - 1].span.upperBound)
  }

  // MARK: Depth

  /// Brackets and `not` may not go so deep that reading them could exhaust the stack.
  mutating func deeper<Result>(
    _ body: (inout Parser) throws(Diagnostic) -> Result
  ) throws(Diagnostic) -> Result {
    guard depth < 40 else {
      throw Diagnostic(
        code: "too-deep", message: "brackets and “not” go too deep here; name a part with let",
        span: here)
    }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  mutating func expect(_ what: @autoclosure () -> Expected) {
    guard isListening, at != closed else { return }
    let what = what()
    sought?[at, default: []].append(what)
    if at > furthest {
      furthest = at
      expected = []
    }
    if at == furthest, !isRefused, !expected.contains(what) { expected.append(what) }
  }

  /// What is expected here so far is all that can lead to a whole line.
  mutating func close() { closed = at }

  /// Nothing more is expected on this line.
  mutating func refuse() { isRefused = true }
}
