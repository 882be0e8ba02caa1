import QuaereCore

/// How the commands read what follows their verb.
extension Parser {
  mutating func parseOpen() throws(Diagnostic) -> Command {
    guard let path = acceptPath(.path) else {
      throw missing(
        "a path is wanted after “open”", code: "missing-path", hints: ["corpus"])
    }
    guard accept("as") else { return .open(path: path, handle: nil) }
    return .open(path: path, handle: try requireName(.newHandle, after: "as"))
  }

  /// A path: quoted, or everything up to the next white space.
  mutating func acceptPath(_ kind: ValueKind) -> String? {
    expect(.value(kind))
    if let text = acceptString("a path") { return text }
    guard case .path(let path) = current?.kind else { return nil }
    at += 1
    return path
  }

  /// The path of a file that is there or is to be written.
  mutating func requirePath(_ what: String) throws(Diagnostic) -> String {
    if let path = acceptPath(.path) { return path }
    return try requireString(what)
  }

  mutating func parseRead() throws(Diagnostic) -> Command {
    expect(.value(.address))
    return isAtEnd ? .read(nil) : .read(try parseTarget(after: "read"))
  }

  mutating func parseFlag() throws(Diagnostic) -> Command {
    var target = try parseTarget(after: "flag")
    var purpose = Mark.FlagPurpose.confirm
    if accept("to") { purpose = try parsePurpose() }
    if target.words == nil, accept("on") { target.words = try requireString("the words meant") }
    return .flag(target, purpose, why: acceptString("why"))
  }

  private mutating func parsePurpose() throws(Diagnostic) -> Mark.FlagPurpose {
    for purpose in Mark.FlagPurpose.allCases where accept(purpose.rawValue) { return purpose }
    throw wrongChoice(
      "a flag is to confirm, to complete or to discover", code: "unknown-purpose",
      hints: Mark.FlagPurpose.allCases.map(\.rawValue))
  }

  mutating func parseNote() throws(Diagnostic) -> Command {
    let target = try parseTarget(after: "note")
    return .note(target, acceptString("the note"))
  }

  mutating func parseJudgement(_ judgement: Command.Judgement) throws(Diagnostic) -> Command {
    let target = try parseTarget(after: judgement.rawValue)
    guard accept("by") else {
      throw missing(
        "what does it rest on?", code: "missing-evidence",
        hints: ["by 1.1", "by my \"reasoning\"", "by file \"scan.jpg\""])
    }
    let evidence = try parseEvidenceList()
    return .judge(judgement, target, evidence, why: acceptString("why"))
  }

  mutating func parseResolve() throws(Diagnostic) -> Command {
    let mark = try requireMark(after: "resolve")
    var status: Mark.Status?
    if accept("as") { status = try parseVerdict() }
    return .resolve(mark: mark, as: status, why: acceptString("why"))
  }

  private mutating func parseVerdict() throws(Diagnostic) -> Mark.Status {
    let verdicts: [Mark.Status] = [.confirmed, .disputed, .refuted, .undetermined]
    for verdict in verdicts where accept(verdict.rawValue) { return verdict }
    throw wrongChoice(
      "a mark is resolved as confirmed, disputed, refuted or undetermined",
      code: "unknown-verdict", hints: verdicts.map(\.rawValue))
  }

  mutating func requireMark(after verb: String) throws(Diagnostic) -> String {
    expect(.value(.mark))
    if case .word(let id) = current?.kind, id.contains(".") {
      at += 1
      return id
    }
    var wrong = wrongChoice(
      "a mark is named by its entry, such as ada.4", code: "missing-mark", hints: ["ada.4"])
    wrong.hints.append("marks by me")
    throw wrong
  }

  /// A word of help or the like: quoted, or one word whatever it is.
  mutating func acceptWordOrString(_ kind: ValueKind) -> String? {
    expect(.value(kind))
    if case .string(let text) = current?.kind {
      at += 1
      return text
    }
    guard let token = current else { return nil }
    at += 1
    return token.text
  }
}
