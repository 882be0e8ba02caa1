import QuaereCore

/// A sign that means nothing: often it was meant as part of a pattern.
extension Lexer {
  func unknownSign() -> Diagnostic {
    let sign = scalars[at]
    if looksForWords, Lexer.ofPatterns.contains(sign) { return patternSign(sign) }
    let rest = text(at + 1..<scalars.count)
    let isPrompt = sign == "?" && tokens.isEmpty
    return Diagnostic(
      code: "unknown-sign", message: "“\(sign)” means nothing here; put words in quotes",
      span: at..<at + 1,
      hints: isPrompt ? [Normalised.collapsingWhiteSpace(rest)] : [])
  }

  private static let ofPatterns = Set("?[]{}^$\\*+".unicodeScalars)

  private var looksForWords: Bool {
    tokens.contains { $0.keyword == "containing" || $0.keyword == "kwic" }
  }

  /// `stri?e` was meant as `/stri.e/`, and a question mark at the end as the end of the question.
  private func patternSign(_ sign: Unicode.Scalar) -> Diagnostic {
    let line = text(0..<scalars.count)
    let chunk = chunkAround
    let word = text(chunk)
    let isLast = at == chunk.upperBound - 1
    var hints: [String] = []
    if sign == "?", isLast { hints.append(line.replacing(at..<at + 1, with: "")) }
    if word.unicodeScalars.contains(where: Words.isWordScalar) {
      if sign == "?", isLast {
        hints.append(line.replacing(chunk, with: word.quoted))
      } else if !word.contains("/") {
        hints.append(
          line.replacing(chunk, with: "/\(word.replacing("?", with: "."))/"))
      }
    }
    return Diagnostic(
      code: "unknown-sign",
      message: "“\(sign)” means nothing here; a regular expression stands between slashes",
      span: at..<at + 1, hints: hints)
  }

  /// What touches the sign, from blank to blank.
  private var chunkAround: Span {
    let isEnd = { (scalar: Unicode.Scalar) in
      Normalised.isWhiteSpace(scalar) || "|()".unicodeScalars.contains(scalar)
    }
    let start = scalars[..<at].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    let end = scalars[at...].firstIndex(where: isEnd) ?? scalars.count
    return start..<end
  }
}
