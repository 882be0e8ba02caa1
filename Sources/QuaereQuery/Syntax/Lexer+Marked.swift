import QuaereCore

/// What a sign announces: quoted words, regular expressions, named sets, rows, variants, paths.
extension Lexer {
  mutating func quoted(until close: [Unicode.Scalar]) throws(Diagnostic) {
    let start = at
    at += 1
    while at < scalars.count, !close.contains(scalars[at]) { at += 1 }
    guard at < scalars.count else {
      let mark = scalars[start] == "\"" ? "\"" : scalars[start] == "«" ? "»" : "”"
      throw Diagnostic(
        code: "open-quote", message: "this quotation mark is never closed",
        span: start..<start + 1, hints: [text(0..<scalars.count) + mark])
    }
    let inside = text(start + 1..<at)
    at += 1
    add(.string(inside), from: start)
  }

  mutating func regex() throws(Diagnostic) {
    let start = at
    at += 1
    while at < scalars.count, scalars[at] != "/" {
      at += scalars[at] == "\\" && at + 1 < scalars.count ? 2 : 1
    }
    guard at < scalars.count else {
      throw Diagnostic(
        code: "open-regex", message: "this regular expression is never closed",
        span: start..<start + 1, hints: [text(0..<scalars.count) + "/"])
    }
    let inside = text(start + 1..<at)
    at += 1
    add(.regex(inside), from: start)
  }

  /// `@solo` or `@tom/solo`.
  mutating func named() throws(Diagnostic) {
    let start = at
    at += 1
    let parts = chunk().split(separator: "/", maxSplits: 1).map(String.init)
    guard let name = parts.last else {
      throw Diagnostic(
        code: "missing-set", message: "a name is wanted after “@”", span: start..<start + 1)
    }
    add(.named(NamedSet(owner: parts.count == 2 ? parts[0] : nil, name: name)), from: start)
  }

  /// `#3` or `#3-5`.
  mutating func rows() throws(Diagnostic) {
    let start = at
    at += 1
    let parts = chunk().split(separator: "-", omittingEmptySubsequences: false)
    let ends = parts.compactMap { Int($0) }
    guard ends.count == parts.count, ends.count <= 2, let first = ends.first, let last = ends.last,
      first >= 1, last >= first
    else {
      throw Diagnostic(
        code: "bad-row", message: "“\(text(start..<at))” is no row of the last answer",
        span: start..<max(at, start + 1), hints: ["why #1", "read #1-3"])
    }
    add(.rows(first...last), from: start)
  }

  mutating func variant() {
    let start = at
    at += 1
    _ = chunk()
    // A second sign is the checker's to refuse.
    while at < scalars.count, scalars[at] == "*" || scalars[at] == "+" { at += 1 }
    add(.variant(text(start + 1..<at)), from: start)
  }

  // MARK: Paths

  /// `open` and `replay` take a path, whose signs mean nothing to the language.
  var wantsPath: Bool {
    guard tokens.count == 1, let verb = tokens[0].keyword else { return false }
    return verb == "open" || verb == "replay"
  }

  /// Everything up to the next white space.
  mutating func path() {
    let start = at
    while at < scalars.count, !Normalised.isWhiteSpace(scalars[at]) { at += 1 }
    add(.path(text(start..<at)), from: start)
  }
}
