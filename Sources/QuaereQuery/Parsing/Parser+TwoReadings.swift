import QuaereCore

/// A line with two readings is refused, and both are shown.
extension Parser {
  /// `or` next to another clause.
  func twoReadings(of units: [Unit], at span: Span) -> Diagnostic {
    let whole = units[0].span.lowerBound..<(units.last?.span.upperBound ?? span.upperBound)
    let parts = units.map { (joint: $0.joint == .or ? "or" : "and", text: text(of: $0.span)) }
    return Diagnostic(
      code: "two-readings", message: "two readings; put ( ) round what belongs together",
      span: span,
      hints: ["or", "and"].map { replacing(whole, with: Parser.bracketed(parts, tight: $0)) })
  }

  /// The clauses with every run of `tight` joints in brackets.
  private static func bracketed(_ parts: [(joint: String, text: String)], tight: String) -> String {
    let pieces = runs(of: parts, joinedBy: tight).map { run in
      let text = run.map(\.text).joined(separator: tight == "or" ? " or " : " ")
      return run.count == 1 ? text : "(\(text))"
    }
    return pieces.joined(separator: tight == "or" ? " " : " or ")
  }

  /// Names joined by both `or` and `and` in one list; `clause` is its keyword.
  func twoValueReadings(
    _ parts: [(joint: String, text: String)], of clause: String, from start: Int, at span: Span
  ) -> Diagnostic {
    var found = Diagnostic(
      code: "two-readings", message: "two readings: “or” and “and” cannot stand in one list",
      span: span)
    guard ClauseDefinition.named(clause) != nil else { return found }
    let both = ["or", "and"].map { tight in
      Parser.runs(of: parts, joinedBy: tight).map { run in
        "\(clause) " + run.map(\.text).joined(separator: " \(tight) ")
      }
    }
    let whole = start..<self.span(from: start).upperBound
    found.hints = [
      replacing(whole, with: both[0].joined(separator: " ")),
      replacing(whole, with: "(" + both[1].joined(separator: " or ") + ")"),
    ]
    return found
  }

  /// Neighbours joined by this word stand together.
  private static func runs(
    of parts: [(joint: String, text: String)], joinedBy word: String
  ) -> [[(joint: String, text: String)]] {
    var runs: [[(joint: String, text: String)]] = []
    for part in parts {
      if part.joint == word, let last = runs.indices.last {
        runs[last].append(part)
      } else {
        runs.append([part])
      }
    }
    return runs
  }
}
