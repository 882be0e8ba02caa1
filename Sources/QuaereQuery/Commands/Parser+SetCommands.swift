import QuaereCore

/// Commands about named questions, settings and files.
extension Parser {
  mutating func parseLet() throws(Diagnostic) -> Command {
    let name = try requireSetName(after: "let")
    try require(sign: "=")
    let start = here.lowerBound
    let query = try parseQuery()
    return .let(name, query, text: text(of: span(from: start)))
  }

  mutating func parseFreeze() throws(Diagnostic) -> Command {
    let set = try requireNamed(after: "freeze")
    try require("as")
    return .freeze(set, as: try requireSetName(after: "as"))
  }

  /// A name that `@` can be put before: letters, digits, hyphens.
  private mutating func requireSetName(after verb: String) throws(Diagnostic) -> String {
    expect(.value(.newSet))
    guard let token = current, case .word(let name) = token.kind else {
      throw wrongChoice("a name is wanted after “\(verb)”", code: "missing-name", hints: ["solo"])
    }
    guard name.unicodeScalars.allSatisfy({ Words.isWordScalar($0) || $0 == "-" || $0 == "_" })
    else {
      throw Diagnostic(
        code: "bad-name", message: "“\(name)” is no name for a set; letters, digits and - are",
        span: token.span, hints: [replacing(token.span, with: "solo")])
    }
    at += 1
    return name
  }

  mutating func requireNamed(after verb: String) throws(Diagnostic) -> NamedSet {
    expect(.value(.namedSet))
    if case .named(let set) = current?.kind {
      at += 1
      return set
    }
    let near = current?.keyword.flatMap { Nearest.word(to: $0, in: environment.names) }
    throw wrongChoice(
      "a named set such as @solo is wanted after “\(verb)”", code: "missing-set",
      hints: (near.map { [$0] } ?? environment.names).map { "@\($0)" })
  }

  /// `set` alone shows what can be set.
  mutating func parseSet() throws(Diagnostic) -> Command {
    expect(.value(.setting))
    guard let token = current else { return .help("set") }
    guard let setting = Setting.all.first(where: { $0.name == token.keyword }) else {
      let known = Setting.all.map(\.name)
      let near = token.keyword.flatMap { Nearest.word(to: $0, in: known) }
      throw Diagnostic(
        code: "unknown-setting", message: "there is no setting “\(token.text)”", span: token.span,
        hints: near.map { [replacing(token.span, with: $0)] } ?? ["set"])
    }
    at += 1
    if setting.takesText {
      return .set(setting.name, try requireString("the text"))
    }
    for value in setting.values { expect(.word(value)) }
    if let token = current,
      let value = setting.values.first(where: { $0.lowercased() == token.text.lowercased() })
    {
      at += 1
      return .set(setting.name, value)
    }
    throw wrongChoice(
      "\(setting.name) is \(setting.values.prefix(5).joined(separator: ", "))\(setting.values.count > 5 ? " …" : "")",
      code: "unknown-value", hints: setting.values)
  }

  mutating func parseExport() throws(Diagnostic) -> Command {
    if let session = acceptSession() {
      return .exportSession(session, to: try parseFile())
    }
    stopWords = ["to"]
    let query = try parseQuery()
    return .export(query, to: try parseFile())
  }

  private mutating func parseFile() throws(Diagnostic) -> String {
    guard accept("to") else {
      if current?.keyword == "as", let format = next?.keyword, Parser.formats.contains(format) {
        throw Diagnostic(
          code: "missing-word", message: "the file's ending says the format", span: here,
          hints: [replacing(here.lowerBound..<Int.max, with: "to \"answer.\(ending(format))\"")])
      }
      throw missing(
        "which file is it to be written to?", code: "missing-word", hints: ["to \"answer.csv\""])
    }
    return try requirePath("the file's path")
  }

  /// A file or a title that no question begins with, alone before `to`.
  private mutating func acceptSession() -> String? {
    expect(.value(.session))
    guard let token = current, next.map({ $0.keyword == "to" }) ?? true else { return nil }
    switch token.kind {
    case .string(let title):
      at += 1
      return title
    case .word, .isoDate:
      guard token.keyword.flatMap(Noun.init(rawValue:)) == nil, token.keyword != "pairs" else {
        return nil
      }
      at += 1
      return token.text
    default: return nil
    }
  }

  private func ending(_ format: String) -> String {
    ["markdown": "md", "text": "txt", "latex": "tex"][format] ?? format
  }

  mutating func parseSave() throws(Diagnostic) -> Command {
    guard accept("as") else { return .save(title: nil) }
    return .save(title: try requireString("the session's title"))
  }
}
