import QuaereCore

/// Tokens → `Line`, by recursive descent with one token of look-ahead. The definitions of clauses,
/// stages and commands (their folders) each parse themselves with the helpers here.
///
/// Whatever the parser would have accepted at the furthest token is kept in `expected`: completion
/// and the hints of errors come from there, so they can never disagree with the grammar.
public struct Parser {
  let tokens: [Token]
  let line: String
  var at = 0
  private(set) var furthest = 0
  private(set) var expected: [Expected] = []
  /// Nouns of the named sets that are known, so that fields and states can be completed after them.
  let environment: any NameEnvironment
  /// The noun of the rows a stage acts on.
  var stageNoun: Noun?

  init(tokens: [Token], line: String, environment: any NameEnvironment) {
    self.tokens = tokens
    self.line = line
    self.environment = environment
  }

  /// Reads one line.
  /// - Throws: `Diagnostic`; codes are listed in `docs/errors.md`.
  public static func parse(
    _ line: String, environment: any NameEnvironment = NoNames()
  ) throws(Diagnostic) -> Line {
    let tokens = try Lexer.tokens(of: line)
    var parser = Parser(tokens: tokens, line: line, environment: environment)
    return try parser.parseLine()
  }

  // MARK: Looking

  var current: Token? { at < tokens.count ? tokens[at] : nil }
  var next: Token? { at + 1 < tokens.count ? tokens[at + 1] : nil }
  var isAtEnd: Bool { at >= tokens.count }

  /// Where an error about what is missing points: the current token, or just after the line's end.
  var here: Span {
    if let current { return current.span }
    let end = line.unicodeScalars.count
    return end..<end + 1
  }

  /// From `start` to the end of the token before this one.
  func span(from start: Int) -> Span {
    guard at > 0, at - 1 < tokens.count else { return here }
    return start..<max(start, tokens[at - 1].span.upperBound)
  }

  // MARK: Expecting

  mutating func expect(_ what: Expected) {
    if at > furthest {
      furthest = at
      expected = []
    }
    if at == furthest, !expected.contains(what) { expected.append(what) }
  }

  mutating func accept(_ keyword: String) -> Bool {
    expect(.word(keyword))
    guard current?.keyword == keyword else { return false }
    at += 1
    return true
  }

  mutating func accept(sign: String) -> Bool {
    expect(.sign(sign))
    guard case .sign(sign) = current?.kind else { return false }
    at += 1
    return true
  }

  /// The user's mistake when it is missing.
  mutating func require(_ keyword: String) throws(Diagnostic) {
    if accept(keyword) { return }
    throw missing("“\(keyword)” is wanted here", code: "missing-word", hints: [keyword])
  }

  mutating func require(sign: String) throws(Diagnostic) {
    if accept(sign: sign) { return }
    throw missing("“\(sign)” is wanted here", code: "missing-sign", hints: [sign])
  }

  mutating func acceptNumber() -> Int? {
    expect(.number)
    guard case .number(let number) = current?.kind else { return nil }
    at += 1
    return number
  }

  mutating func requireNumber(after word: String) throws(Diagnostic) -> Int {
    if let number = acceptNumber() { return number }
    throw missing(
      "a whole number is wanted after “\(word)”", code: "missing-number", hints: ["\(word) 5"])
  }

  mutating func acceptString() -> String? {
    expect(.string)
    guard case .string(let text) = current?.kind else { return nil }
    at += 1
    return text
  }

  mutating func requireString(_ what: String) throws(Diagnostic) -> String {
    if let text = acceptString() { return text }
    throw missing("\(what) is wanted here, in quotes", code: "missing-quotes", hints: ["\"…\""])
  }

  /// An error at the current token; a line that ends too early says so.
  func missing(_ message: String, code: String, hints: [String] = []) -> Diagnostic {
    Diagnostic(
      code: isAtEnd ? "unfinished" : code,
      message: isAtEnd ? "the line ends early: " + message : message,
      span: here, hints: hints)
  }
}

/// What the parser may know of the named sets in force.
public protocol NameEnvironment: Sendable {
  /// The noun of a named set's rows; nil when there is no such set.
  func noun(of set: NamedSet) -> Noun?
  /// The question behind a live set, or the rows of a frozen one.
  func definition(of set: NamedSet) -> NamedDefinition?
  /// Names that can be typed, for suggestions.
  var names: [String] { get }
}

public enum NamedDefinition: Hashable, Sendable {
  case live(Query)
  /// Addresses, with the prints they had.
  case frozen(Noun, [String])
}

/// No named sets.
public struct NoNames: NameEnvironment {
  public init() {}
  public func noun(of set: NamedSet) -> Noun? { nil }
  public func definition(of set: NamedSet) -> NamedDefinition? { nil }
  public var names: [String] { [] }
}
