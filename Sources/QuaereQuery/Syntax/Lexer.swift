import QuaereCore

/// Line → tokens. Knows no keyword, so that a name may contain any word in quotes.
public struct Lexer {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var tokens: [Token] = []

  private init(_ line: String) {
    scalars = Array(line.unicodeScalars)
  }

  /// - Throws: `Diagnostic` `open-quote`, `open-regex` or `unknown-sign`.
  public static func tokens(of line: String) throws(Diagnostic) -> [Token] {
    var lexer = Lexer(line)
    try lexer.run()
    return lexer.tokens
  }

  private mutating func run() throws(Diagnostic) {
    while at < scalars.count {
      let scalar = scalars[at]
      if Normalised.isWhiteSpace(scalar) {
        at += 1
      } else if let close = Lexer.closing[scalar] {
        try quoted(until: close)
      } else if scalar == "/" {
        try regex()
      } else if scalar == "@" {
        named()
      } else if scalar == "#" {
        try rows()
      } else if Lexer.isWordStart(scalar) {
        word()
      } else if scalar == "~", at + 1 < scalars.count, Lexer.isWordStart(scalars[at + 1]) {
        variant()
      } else {
        try sign()
      }
    }
  }

  private static let closing: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "\"": ["\""], "“": ["”", "\""], "„": ["“", "”"], "«": ["»"],
  ]

  private static func isWordStart(_ scalar: Unicode.Scalar) -> Bool {
    Words.isWordScalar(scalar) || scalar == "_"
  }

  /// `.` `-` `'` `:` `/` `&` belong to a word when something of a word follows them.
  private func joins(_ index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    let isJoint = "-'’.:/_&‐‑–".unicodeScalars.contains(scalars[index])
    return isJoint && Lexer.isWordStart(scalars[index + 1])
  }

  private func text(_ range: Range<Int>) -> String {
    var out = String.UnicodeScalarView()
    out.append(contentsOf: scalars[range])
    return String(out)
  }

  private mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, span: start..<at, text: text(start..<at)))
  }

  private mutating func chunk() -> String {
    let start = at
    while at < scalars.count, Lexer.isWordStart(scalars[at]) || joins(at) { at += 1 }
    return text(start..<at)
  }

  private mutating func word() {
    let start = at
    var word = chunk()
    if at < scalars.count, scalars[at] == "*" {
      at += 1
      word += "*"
    } else if at < scalars.count, scalars[at] == ".", endsInInitial(word), !isRange(at) {
      // An initial keeps its stop: `E.`, `A. Borovoi`, `p. 7`.
      at += 1
      word += "."
    }
    add(Lexer.classify(word), from: start)
  }

  private func endsInInitial(_ word: String) -> Bool {
    word.unicodeScalars.count == 1 && word.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
  }

  private func isRange(_ index: Int) -> Bool {
    index + 1 < scalars.count && scalars[index] == "." && scalars[index + 1] == "."
  }

  static func classify(_ word: String) -> Token.Kind {
    if let number = Int(word), word.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) {
      return .number(number)
    }
    if let first = word.utf8.first, first >= 48, first <= 57, word.contains("-"),
      word.utf8.allSatisfy({ ($0 >= 48 && $0 <= 57) || $0 == 45 })
    {
      return .isoDate(word)
    }
    if let address = Address(word) { return .address(address) }
    return .word(word)
  }

  private mutating func quoted(until close: Set<Unicode.Scalar>) throws(Diagnostic) {
    let start = at
    at += 1
    while at < scalars.count, !close.contains(scalars[at]) { at += 1 }
    guard at < scalars.count else {
      throw Diagnostic(
        code: "open-quote", message: "this quotation mark is never closed",
        span: start..<start + 1, hints: [text(start..<scalars.count) + "\""])
    }
    let inside = text(start + 1..<at)
    at += 1
    add(.string(inside), from: start)
  }

  private mutating func regex() throws(Diagnostic) {
    let start = at
    at += 1
    while at < scalars.count, scalars[at] != "/" {
      at += scalars[at] == "\\" && at + 1 < scalars.count ? 2 : 1
    }
    guard at < scalars.count else {
      throw Diagnostic(
        code: "open-regex", message: "this regular expression is never closed",
        span: start..<start + 1, hints: [text(start..<scalars.count) + "/"])
    }
    let inside = text(start + 1..<at)
    at += 1
    add(.regex(inside), from: start)
  }

  private mutating func named() {
    let start = at
    at += 1
    let word = chunk()
    let parts = word.split(separator: "/", maxSplits: 1).map(String.init)
    let set =
      parts.count == 2
      ? NamedSet(owner: parts[0], name: parts[1]) : NamedSet(name: word)
    add(.named(set), from: start)
  }

  private mutating func rows() throws(Diagnostic) {
    let start = at
    at += 1
    let word = chunk()
    let ends = word.split(separator: "-").compactMap { Int($0) }
    guard let first = ends.first, let last = ends.last, first >= 1, last >= first, ends.count <= 2
    else {
      throw Diagnostic(
        code: "bad-row", message: "“\(text(start..<at))” is no row of the last answer",
        span: start..<max(at, start + 1), hints: ["#1", "#1-3"])
    }
    add(.rows(first...last), from: start)
  }

  private mutating func variant() {
    let start = at
    at += 1
    add(.variant(chunk()), from: start)
  }

  private mutating func sign() throws(Diagnostic) {
    let start = at
    for sign in ["..", "!=", "<=", ">=", "(", ")", "|", ",", "=", "<", ">"]
    where text(at..<min(scalars.count, at + sign.count)) == sign {
      at += sign.count
      add(.sign(sign), from: start)
      return
    }
    throw Diagnostic(
      code: "unknown-sign", message: "“\(scalars[at])” means nothing here; put words in quotes",
      span: at..<at + 1)
  }
}
