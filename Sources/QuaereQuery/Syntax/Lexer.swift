import QuaereCore

/// Line → tokens. Knows no keyword but the two verbs that take a path, so that a name may contain
/// any word in quotes.
public struct Lexer {
  let scalars: [Unicode.Scalar]
  var at = 0
  private(set) var tokens: [Token] = []

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
      let close = Lexer.closing(scalar)
      if Normalised.isWhiteSpace(scalar) {
        at += 1
      } else if wantsPath, close == nil {
        path()
      } else if let close {
        try quoted(until: close)
      } else if scalar == "/" {
        try regex()
      } else if scalar == "@" {
        try named()
      } else if scalar == "#" {
        try rows()
      } else if Lexer.isWordStart(scalar) || startsStars {
        word()
      } else if scalar == "~", at + 1 < scalars.count, Lexer.isWordStart(scalars[at + 1]) {
        variant()
      } else {
        try sign()
      }
    }
  }

  /// What ends the words that a quotation mark begins; nil for what is none.
  static func closing(_ mark: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch mark {
    case "\"": straight
    case "“": curly
    case "„": low
    case "«": angled
    default: nil
    }
  }

  private static let straight: [Unicode.Scalar] = ["\""]
  private static let curly: [Unicode.Scalar] = ["”", "\""]
  private static let low: [Unicode.Scalar] = ["“", "”"]
  private static let angled: [Unicode.Scalar] = ["»"]

  static func isWordStart(_ scalar: Unicode.Scalar) -> Bool {
    Words.isWordScalar(scalar) || scalar == "_"
  }

  /// `.` `-` `'` `:` `/` `&` belong to a word when something of a word follows them.
  private func joins(_ index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    return Lexer.isJoint(scalars[index])
      && (Lexer.isWordStart(scalars[index + 1]) || scalars[index + 1] == "*")
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "'", "‘", "’", "‛", "ʼ", "ʹ", "′", ".", ":", "/", "_", "&": true
    case "‐", "‑", "‒", "–", "—", "−": true
    default: false
    }
  }

  /// `*ism`: stars with something of a word behind them.
  private var startsStars: Bool {
    guard scalars[at] == "*" else { return false }
    let next = scalars[at...].firstIndex { $0 != "*" }
    return next.map { Lexer.isWordStart(scalars[$0]) } ?? false
  }

  /// The comma of `15,000`: up to three figures before it, just three behind.
  private func partsThousands(_ index: Int, from start: Int) -> Bool {
    guard scalars[index] == "," else { return false }
    let before = scalars[start..<index].reversed().prefix { Lexer.isFigure($0) }.count
    let after = scalars[(index + 1)...].prefix(4)
    let isWhole = start == index - before || scalars[index - before - 1] == ","
    return isWhole && (1...3).contains(before) && after.count >= 3
      && after.prefix(3).allSatisfy(Lexer.isFigure)
      && !(after.count == 4 && Lexer.isWordStart(after[index + 4]))
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  func text(_ range: Range<Int>) -> String {
    String(scalars: scalars[range])
  }

  mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind, span: start..<at, text: text(start..<at)))
  }

  mutating func chunk() -> String {
    let start = at
    while at < scalars.count, Lexer.isWordStart(scalars[at]) || joins(at) { at += 1 }
    return text(start..<at)
  }

  private mutating func word() {
    let start = at
    while at < scalars.count,
      Lexer.isWordStart(scalars[at]) || scalars[at] == "*" || joins(at)
        || partsThousands(at, from: start)
    { at += 1 }
    var word = text(start..<at)
    if endsInPlus {
      // `strike+`, the word in all its endings.
      at += 1
      word += "+"
    } else if at < scalars.count, scalars[at] == ".", endsInInitial(word), !isRange(at) {
      // An initial keeps its stop: `E.`, `A. Borovoi`, `p. 7`.
      at += 1
      word += "."
    } else if endsInHandle(word) {
      // `iztok:` is the whole document.
      at += 1
      word += ":"
    }
    tokens.append(Token(Lexer.classify(word), span: start..<at, text: word))
  }

  private var endsInPlus: Bool {
    guard at < scalars.count, scalars[at] == "+" else { return false }
    return at + 1 == scalars.count
      || !(Lexer.isWordStart(scalars[at + 1]) || scalars[at + 1] == "+")
  }

  private func endsInInitial(_ word: String) -> Bool {
    word.unicodeScalars.count == 1 && word.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
  }

  private func endsInHandle(_ word: String) -> Bool {
    guard at < scalars.count, scalars[at] == ":", Address.isHandle(word) else { return false }
    return at + 1 == scalars.count || !Lexer.isWordStart(scalars[at + 1])
  }

  private func isRange(_ index: Int) -> Bool {
    index + 1 < scalars.count && scalars[index] == "." && scalars[index + 1] == "."
  }

  static func classify(_ word: String) -> Token.Kind {
    // Numbers, dates and addresses have a figure, and the address of a document its colon.
    guard word.utf8.contains(where: { (48...58).contains($0) }) else { return .word(word) }
    // Nine figures are more than anything here is counted in, and cannot overflow.
    if word.utf8.count <= 9, let number = Int(word), word.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 })
    {
      return .number(number)
    }
    if let number = number(withThousands: word) { return .number(number) }
    if let first = word.utf8.first, first >= 48, first <= 57, word.contains("-"),
      word.utf8.allSatisfy({ ($0 >= 48 && $0 <= 57) || $0 == 45 })
    {
      return .isoDate(word)
    }
    let isSmall = word.split { !$0.isNumber }.allSatisfy { $0.utf8.count <= 9 }
    if isSmall, let address = Address(word) { return .address(address) }
    return .word(word)
  }

  /// `15,000`, where the commas are known to part thousands.
  private static func number(withThousands word: String) -> Int? {
    guard word.contains(","), word.utf8.count <= 13 else { return nil }
    return Int(word.filter { $0 != "," })
  }

  private static let signs = ["..", "!=", "<=", ">=", "(", ")", "|", ",", "=", "<", ">"]

  private mutating func sign() throws(Diagnostic) {
    let start = at
    for sign in Lexer.signs where scalars[at...].starts(with: sign.unicodeScalars) {
      at += sign.count
      add(.sign(sign), from: start)
      return
    }
    throw unknownSign()
  }
}
