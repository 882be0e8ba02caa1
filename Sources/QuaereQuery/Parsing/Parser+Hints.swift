import QuaereCore

/// Hints are whole lines, so that they can be typed, or taken with a key, as they stand.
extension Parser {
  /// An error at the current token; a line that ends too early says so. Each hint is what could be
  /// put in there.
  func missing(_ message: String, code: String, hints: [String] = []) -> Diagnostic {
    Diagnostic(
      code: isAtEnd ? "unfinished" : code,
      message: isAtEnd ? "the line ends early: " + message : message,
      span: here, hints: hints.map(inserting))
  }

  /// The same where one of a few words is wanted: another word there was meant to be one of them.
  func wrongChoice(_ message: String, code: String, hints: [String]) -> Diagnostic {
    var wrong = missing(message, code: code, hints: hints)
    guard let token = current, !endsPart(token) else { return wrong }
    wrong.span = token.span
    wrong.hints = hints.prefix(3).map { replacing(token.span, with: $0) }
    return wrong
  }

  /// True for what can follow once the missing word is there.
  private func endsPart(_ token: Token) -> Bool {
    switch token.kind {
    case .sign("|"), .sign("("), .sign(")"): true
    case .string: true
    default: token.keyword.map(Keywords.reserved.contains) ?? false
    }
  }

  /// The line with words put in before the current token, or at its end.
  func inserting(_ words: String) -> String {
    replacing(here.lowerBound..<here.lowerBound, with: words)
  }

  /// The line with a part of it replaced; spaces are put in where words would touch.
  func replacing(_ span: Span, with words: String) -> String {
    line.replacing(span, with: words)
  }
}

extension String {
  /// The part between two scalar offsets; offsets past the end are the end.
  public func part(_ span: Span) -> String {
    let scalars = unicodeScalars
    let count = scalars.count
    let start = scalars.index(scalars.startIndex, offsetBy: min(span.lowerBound, count))
    let end = scalars.index(scalars.startIndex, offsetBy: min(span.upperBound, count))
    return String(scalars[start..<end])
  }

  /// Where these words last stand before a part, as scalar offsets.
  func range(of words: String, before span: Span) -> Span? {
    let (here, wanted) = (Array(unicodeScalars), Array(words.unicodeScalars))
    guard span.lowerBound <= here.count, wanted.count <= span.lowerBound else { return nil }
    return (0...span.lowerBound - wanted.count).reversed()
      .first { here[$0..<$0 + wanted.count].elementsEqual(wanted) }
      .map { $0..<$0 + wanted.count }
  }

  /// One line, with a part replaced and single spaces at the seams.
  public func replacing(_ span: Span, with words: String) -> String {
    var out = Normalised.collapsingWhiteSpace(part(0..<span.lowerBound))
    let after = Normalised.collapsingWhiteSpace(part(span.upperBound..<Int.max))
    for piece in [words, after] where !piece.isEmpty {
      let touches = out.isEmpty || out.hasSuffix("(") || piece == ")" || piece.hasPrefix(") ")
      let closes = piece.hasPrefix(")") || piece.hasPrefix(",") || piece.hasPrefix("..")
      out += (touches || closes ? "" : " ") + piece
    }
    return out
  }
}
