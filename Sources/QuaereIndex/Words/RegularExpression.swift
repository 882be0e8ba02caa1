import CPCRE2

/// A regular expression in PCRE2's dialect over UTF-8: no case, Unicode's own letters and digits.
///
/// A match holds at least one byte. The work is limited, so that no expression can hang a session;
/// bytes that are no UTF-8 match nothing (`MATCH_INVALID_UTF`), so a damaged file is no danger.
///
/// Texts are composed or not as their files are. An expression with letters that can be either is
/// tried both ways.
final class RegularExpression {
  /// What one search may use.
  struct Limits {
    /// Tries in one text; at this number one text takes some hundredths of a second.
    var steps = 1_000_000
    var megabytes = 16
    var seconds = 10
  }

  let pattern: String
  let limits: Limits
  private let codes: [CompiledExpression]
  private(set) lazy var shape = RegexShape(pattern.composed)

  /// - Throws: `SearchError.badPattern` with PCRE2's words.
  init(_ pattern: String, limits: Limits = Limits()) throws(SearchError) {
    self.pattern = pattern
    self.limits = limits
    let composed = pattern.composed
    // The offset of an error is one in the pattern as typed.
    var codes = [try CompiledCode(pattern)]
    if !composed.utf8.elementsEqual(pattern.utf8), let code = try? CompiledCode(composed) {
      codes[0] = code
    }
    if let decomposed = RegularExpression.decomposed(composed),
      let code = try? CompiledCode(decomposed)
    {
      codes.append(code)
    }
    self.codes = try codes.map { code throws(SearchError) in
      try CompiledExpression(code, limits)
    }
  }

  /// The same for another thread.
  ///
  /// - Parameter compiled: of the other.
  init(_ pattern: String, _ limits: Limits, compiled: [CompiledCode]) throws(SearchError) {
    self.pattern = pattern
    self.limits = limits
    codes = try compiled.map { code throws(SearchError) in try CompiledExpression(code, limits) }
  }

  var compiled: [CompiledCode] { codes.map(\.code) }

  /// With each letter that can be decomposed as a group of its parts; nil when there is none, or one
  /// stands between square brackets, where its parts would be letters of their own.
  private static func decomposed(_ pattern: String) -> String? {
    var out = ""
    var (isEscaped, isInClass, isOther) = (false, false, false)
    for scalar in pattern.unicodeScalars {
      let parts = String(scalar).decomposed
      if parts.unicodeScalars.count > 1 {
        if isInClass { return nil }
        isOther = true
        out += "(?:\(parts))"
      } else if isEscaped, !isInClass, let escape = withMarks[scalar] {
        out = String(out.dropLast()) + escape
      } else {
        out.unicodeScalars.append(scalar)
      }
      if !isEscaped, scalar == "[" { isInClass = true }
      if !isEscaped, scalar == "]" { isInClass = false }
      isEscaped = !isEscaped && scalar == "\\"
    }
    return isOther ? out : nil
  }

  /// `\w` and `\b` where a letter has its marks behind it.
  private static let withMarks: [Unicode.Scalar: String] = [
    "w": #"(?:[\p{L}\p{N}_]\p{M}*)"#,
    "b":
      #"(?:(?<![\p{L}\p{N}\p{M}_])(?=[\p{L}\p{N}_])|(?<=[\p{L}\p{N}\p{M}_])(?![\p{L}\p{N}\p{M}_]))"#,
  ]

  /// The first match that starts at or after `start`, in bytes; nil when there is none.
  ///
  /// - Throws: `SearchError.tooCostly`.
  func firstMatch(
    in text: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) throws(SearchError) -> Range<Int>? {
    var best: Range<Int>?
    for code in codes {
      guard let match = try code.firstMatch(in: text, from: start) else { continue }
      if let known = best, known.lowerBound <= match.lowerBound { continue }
      best = match
    }
    return best
  }
}
