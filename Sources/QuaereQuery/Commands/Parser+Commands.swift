import QuaereCore

/// How the commands read what follows their verb.
extension Parser {
  mutating func parseOpen() throws(Diagnostic) -> Command {
    expect(.value(.path))
    let path = try requirePath(after: "open")
    guard accept("as") else { return .open(path: path, handle: nil) }
    return .open(path: path, handle: try requireName(.place, after: "as"))
  }

  /// A path: a string, or everything up to the next white space.
  private mutating func requirePath(after verb: String) throws(Diagnostic) -> String {
    if let text = acceptString() { return text }
    guard let start = current?.span.lowerBound else {
      throw missing(
        "a path is wanted after “\(verb)”", code: "missing-path", hints: ["\(verb) corpus"])
    }
    var end = start
    // Tokens that touch belong to one path: `../papers/a.md` is several.
    while let token = current, end == start || token.span.lowerBound == end {
      end = token.span.upperBound
      at += 1
    }
    return text(of: start..<end)
  }

  mutating func parseRead() throws(Diagnostic) -> Command {
    expect(.value(.place))
    return isAtEnd ? .read(nil) : .read(try parseTarget(after: "read"))
  }

  mutating func parseFlag() throws(Diagnostic) -> Command {
    var target = try parseTarget(after: "flag")
    var purpose = Mark.FlagPurpose.confirm
    if accept("to") { purpose = try parsePurpose() }
    if target.words == nil, accept("on") { target.words = try requireString("the words meant") }
    return .flag(target, purpose, why: acceptString())
  }

  private mutating func parsePurpose() throws(Diagnostic) -> Mark.FlagPurpose {
    for purpose in Mark.FlagPurpose.allCases where accept(purpose.rawValue) { return purpose }
    throw missing(
      "a flag is to confirm, to complete or to discover", code: "unknown-purpose",
      hints: ["to confirm", "to complete", "to discover"])
  }

  mutating func parseNote() throws(Diagnostic) -> Command {
    let target = try parseTarget(after: "note")
    return .note(target, acceptString())
  }

  mutating func parseJudgement(_ judgement: Command.Judgement) throws(Diagnostic) -> Command {
    let target = try parseTarget(after: judgement.rawValue)
    guard accept("by") else {
      throw missing(
        "what does it rest on?", code: "missing-evidence",
        hints: ["by gulag p. 7", "by file \"…\"", "by my \"…\""])
    }
    let evidence = try parseEvidenceList()
    return .judge(judgement, target, evidence, why: acceptString())
  }

  mutating func parseResolve() throws(Diagnostic) -> Command {
    let mark = try requireMark(after: "resolve")
    var status: Mark.Status?
    if accept("as") { status = try parseVerdict() }
    return .resolve(mark: mark, as: status, why: acceptString())
  }

  private mutating func parseVerdict() throws(Diagnostic) -> Mark.Status {
    let verdicts: [Mark.Status] = [.confirmed, .disputed, .refuted, .undetermined]
    for verdict in verdicts where accept(verdict.rawValue) { return verdict }
    throw missing(
      "a mark is resolved as confirmed, disputed, refuted or undetermined",
      code: "unknown-verdict", hints: verdicts.map { "as \($0.rawValue)" })
  }

  mutating func requireMark(after verb: String) throws(Diagnostic) -> String {
    expect(.value(.mark))
    if case .word(let id) = current?.kind, id.contains(".") {
      at += 1
      return id
    }
    throw missing(
      "a mark is named by its entry, such as ada.4", code: "missing-mark", hints: ["marks by me"])
  }

  mutating func parseAlias() throws(Diagnostic) -> Command {
    var names = [try requireName(.name, after: "alias")]
    try require(sign: "=")
    repeat { names.append(try requireName(.name, after: "=")) } while accept(sign: "=")
    return .alias(names)
  }

  mutating func parseApart() throws(Diagnostic) -> Command {
    let first = try requireName(.name, after: "apart")
    try require("and")
    return .apart(first, try requireName(.name, after: "and"), why: acceptString())
  }

  mutating func parseNameIs() throws(Diagnostic) -> Command {
    var words: [String] = []
    let start = here.lowerBound
    if let text = acceptString() {
      words = [text]
    } else {
      expect(.value(.name))
      while let token = current, isBareWord(token), token.keyword != "is" {
        at += 1
        words = [text(of: span(from: start))]
      }
    }
    guard let name = words.first else {
      throw missing("a name is wanted after “name”", code: "missing-value")
    }
    try require("is")
    for kind in [Name.Kind.person, .place, .group] where accept(kind.rawValue) {
      return .nameIs(name, kind)
    }
    throw missing(
      "a name is a person, a place or a group", code: "unknown-kind",
      hints: ["is person", "is place", "is group"])
  }

  mutating func parseSourceIs() throws(Diagnostic) -> Command {
    expect(.value(.place))
    guard let token = current, case .address(let address) = token.kind else {
      throw missing(
        "a citation is wanted after “source”", code: "missing-place", hints: ["source n4.2 is …"])
    }
    at += 1
    try require("is")
    return .sourceIs(Spanned(address, token.span), try requireName(.source, after: "is"))
  }

  mutating func parseDerive() throws(Diagnostic) -> Command {
    let work = try requireKey(after: "derive", until: "from")
    try require("from")
    return .derive(work, from: try requireName(.source, after: "from"), why: acceptString())
  }

  private mutating func requireKey(after verb: String, until word: String) throws(Diagnostic)
    -> String
  {
    expect(.value(.source))
    guard let token = current, isBareWord(token), token.keyword != word else {
      if let text = acceptString() { return text }
      throw missing("a source is wanted after “\(verb)”", code: "missing-value")
    }
    at += 1
    return token.text
  }

  mutating func parseSought() throws(Diagnostic) -> Command {
    guard case .any(let terms) = try parseValues(.name, after: "sought") else {
      throw missing("names joined by “or” are wanted here", code: "missing-value")
    }
    let words = terms.compactMap { term -> String? in
      if case .words(let text, _) = term.value { text } else { nil }
    }
    try require("in")
    let place = try requireString("where you looked")
    try require("found")
    if accept("nothing") { return .sought(words, in: place, found: [], why: acceptString()) }
    return .sought(words, in: place, found: try parseEvidenceList(), why: acceptString())
  }

  mutating func parseLet() throws(Diagnostic) -> Command {
    guard let token = current, case .word(let name) = token.kind else {
      throw missing(
        "a name is wanted after “let”", code: "missing-name", hints: ["let solo = passages with …"])
    }
    at += 1
    try require(sign: "=")
    let start = here.lowerBound
    let query = try parseQuery()
    return .let(name, query, text: text(of: span(from: start)))
  }

  mutating func parseFreeze() throws(Diagnostic) -> Command {
    let set = try requireNamed(after: "freeze")
    try require("as")
    return .freeze(set, as: try requireName(.namedSet, after: "as"))
  }

  mutating func requireNamed(after verb: String) throws(Diagnostic) -> NamedSet {
    expect(.value(.namedSet))
    if case .named(let set) = current?.kind {
      at += 1
      return set
    }
    throw missing(
      "a named set such as @solo is wanted after “\(verb)”", code: "missing-set",
      hints: environment.names.map { "\(verb) @\($0)" })
  }

  mutating func parseSet() throws(Diagnostic) -> Command {
    expect(.value(.setting))
    guard let token = current, let name = token.keyword else {
      throw missing(
        "a setting is wanted after “set”", code: "missing-setting", hints: ["set reach section"])
    }
    at += 1
    for value in Setting.values(of: name) { expect(.word(value)) }
    guard let value = current else {
      throw missing(
        "a value is wanted after “\(name)”", code: "missing-value",
        hints: Setting.values(of: name).map { "set \(name) \($0)" })
    }
    at += 1
    return .set(name, value.text.lowercased())
  }

  mutating func parseExport() throws(Diagnostic) -> Command {
    let query = try parseQuery()
    try require("to")
    return .export(query, to: try requireString("the file's path"))
  }

  mutating func parseSave() throws(Diagnostic) -> Command {
    guard accept("as") else { return .save(title: nil) }
    return .save(title: try requireString("the session's title"))
  }

  mutating func acceptWordOrString(_ kind: ValueKind) -> String? {
    expect(.value(kind))
    if let text = acceptString() { return text }
    guard let start = current?.span.lowerBound else { return nil }
    var end = start
    while let token = current, end == start || token.span.lowerBound == end {
      end = token.span.upperBound
      at += 1
    }
    return text(of: start..<end)
  }
}
