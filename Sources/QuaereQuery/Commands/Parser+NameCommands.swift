import QuaereCore

/// Commands that say what names and works are.
extension Parser {
  mutating func parseAlias() throws(Diagnostic) -> Command {
    var names = [try requireName(.name, after: "alias")]
    try require(sign: "=")
    repeat { names.append(try requireName(.name, after: "=")) } while accept(sign: "=")
    return .alias(names)
  }

  mutating func parseApart() throws(Diagnostic) -> Command {
    let first = try requireName(.name, after: "apart")
    try require("and")
    return .apart(first, try requireName(.name, after: "and"), why: acceptString("why"))
  }

  mutating func parseNameIs() throws(Diagnostic) -> Command {
    stopWords = ["is"]
    let name = try requireName(.name, after: "name")
    try require("is")
    for kind in [Name.Kind.person, .place, .group] where accept(kind.rawValue) {
      return .nameIs(name, kind)
    }
    throw wrongChoice(
      "a name is a person, a place or a group", code: "unknown-kind",
      hints: ["person", "place", "group"])
  }

  mutating func parseSourceIs() throws(Diagnostic) -> Command {
    expect(.value(.citation))
    guard let token = current, case .address(let address) = token.kind else {
      throw missing(
        "a citation is wanted after “source”", code: "missing-place", hints: ["n4.2"])
    }
    at += 1
    try require("is")
    return .sourceIs(Spanned(address, token.span), try requireName(.key, after: "is"))
  }

  mutating func parseDerive() throws(Diagnostic) -> Command {
    stopWords = ["from"]
    let work = try requireName(.key, after: "derive")
    try require("from")
    return .derive(work, from: try requireName(.key, after: "from"), why: acceptString("why"))
  }

  mutating func parseSought() throws(Diagnostic) -> Command {
    guard case .any(let terms) = try parseValues(.name, after: "sought", isList: true) else {
      throw missing("names joined by “or” are wanted here", code: "missing-value")
    }
    let words = terms.compactMap { term -> String? in
      if case .words(let text, _) = term.value { text } else { nil }
    }
    try require("in")
    let place = try requireString("where you looked")
    try require("found")
    if accept("nothing") { return .sought(words, in: place, found: [], why: acceptString("why")) }
    return .sought(words, in: place, found: try parseEvidenceList(), why: acceptString("why"))
  }
}
