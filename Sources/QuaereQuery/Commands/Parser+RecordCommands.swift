import QuaereCore

/// Commands on marks, rows and dates that are there already.
extension Parser {
  mutating func parseReattach() throws(Diagnostic) -> Command {
    let mark = try requireMark(after: "reattach")
    try require("to")
    return .reattach(mark: mark, to: try parseTarget(after: "to"))
  }

  mutating func parseDismiss() throws(Diagnostic) -> Command {
    let row = try parseDismissed()
    let from = accept("from") ? try parseDismissedFrom() : nil
    return .dismiss(row, from: from, why: try requireString("the reason"))
  }

  /// A row, an address, or a name or key up to `from`.
  private mutating func parseDismissed() throws(Diagnostic) -> Target {
    switch current?.kind {
    case .rows, .address, nil: return try parseTarget(after: "dismiss")
    default: break
    }
    expect(.value(.row))
    stopWords = ["from"]
    let start = here.lowerBound
    let name = try requireName(.name, after: "dismiss")
    return Target(base: .word(name), span: span(from: start))
  }

  /// `@solo`, or a question in brackets.
  private mutating func parseDismissedFrom() throws(Diagnostic) -> Query {
    stopWords = []
    guard accept(sign: "(") else {
      let start = here.lowerBound
      let set = try requireNamed(after: "from")
      return Query(first: Term(subject: Spanned(.named(set), span(from: start))))
    }
    let query = try parseQuery()
    try require(sign: ")")
    return query
  }

  mutating func parseCompare() throws(Diagnostic) -> Command {
    let first = try requireNamed(after: "compare")
    try require("with")
    return .compare(first, with: try requireNamed(after: "with"))
  }

  mutating func parseAgreement() throws(Diagnostic) -> Command {
    guard accept("with") else { return .agreement(with: nil) }
    return .agreement(with: try requireName(.maker, after: "with"))
  }

  mutating func parseBlind() throws(Diagnostic) -> Command {
    if accept("on") { return .blind(true) }
    if accept("off") { return .blind(false) }
    throw wrongChoice("blind is on or off", code: "unknown-value", hints: ["on", "off"])
  }

  /// `on` before the words may be said, as with other marks, or left out; a row of `dates` has its
  /// words.
  mutating func parseDateIs() throws(Diagnostic) -> Command {
    var target = try parseTarget(after: "date")
    if target.words == nil { target.words = acceptString("the date as it is written") }
    if target.words == nil, !target.isRow {
      target.words = try requireString("the date as it is written")
    }
    try require("is")
    let period = try parsePeriod(after: "is")
    guard case .date(let value) = period.when else {
      throw Diagnostic(
        code: "unknown-period", message: "“\(period.words)” is no date of its own",
        span: period.span, hints: [replacing(period.span, with: "5 December 1978")])
    }
    return .dateIs(target, value)
  }
}

extension Target {
  fileprivate var isRow: Bool {
    if case .rows = base { true } else { false }
  }
}
