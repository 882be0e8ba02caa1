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
  private let limits: Limits
  private let codes: [CompiledExpression]
  private(set) lazy var shape = RegexShape(pattern.composed)

  /// - Throws: `SearchError.badPattern` with PCRE2's words.
  init(_ pattern: String, limits: Limits = Limits()) throws(SearchError) {
    self.pattern = pattern
    self.limits = limits
    let composed = pattern.composed
    // The offset of an error is one in the pattern as typed.
    var codes = [try CompiledExpression(pattern, limits)]
    if !composed.utf8.elementsEqual(pattern.utf8),
      let code = try? CompiledExpression(composed, limits)
    {
      codes[0] = code
    }
    if let decomposed = RegularExpression.decomposed(composed),
      let code = try? CompiledExpression(decomposed, limits)
    {
      codes.append(code)
    }
    self.codes = codes
  }

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

  /// Calls `body` with every unit that may have a match, ascending.
  ///
  /// - Parameter among: ascending ids, where only some units are asked about.
  /// - Throws: `SearchError.tooCostly` when the time is up; whatever `body` throws.
  func forEachCandidate(
    _ unit: TextUnit, _ index: Index, _ among: [UInt32]?, _ poll: Poll,
    _ body: (Int) throws -> Void
  ) throws {
    let end = ContinuousClock.now.advanced(by: .seconds(limits.seconds))
    let candidates = try among ?? self.candidates(unit, index, poll)
    let count = candidates?.count ?? index.count(of: unit)
    for place in 0..<count {
      // One text may take long: asked more often than where a step is a word.
      if place & 0x3F == 0 {
        try poll.now()
        if ContinuousClock.now >= end { throw SearchError.tooCostly(.seconds(limits.seconds)) }
      }
      try body(candidates.map { Int($0[place]) } ?? place)
    }
  }
}
