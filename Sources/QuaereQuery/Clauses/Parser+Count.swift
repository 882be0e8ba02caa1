import QuaereCore

extension Parser {
  /// `no`, `exactly 1`, `at least 2` …; nil count means any. The words are for messages.
  mutating func parseCount(after clause: String) throws(Diagnostic) -> (Count?, String) {
    if accept("no") { return (Count.none, "\(clause) no") }
    if accept("exactly") {
      return (.exactly(try requireNumber(after: "exactly")), "\(clause) exactly N")
    }
    if accept("more") {
      try require("than")
      return (.atLeast(try requireNumber(after: "more than") + 1), "\(clause) more than N")
    }
    if accept("fewer") { return (.atMost(try parseFewer() - 1), "\(clause) fewer than N") }
    if accept("at") { return (try parseBound(), "\(clause) at least N") }
    if case .number(let number) = current?.kind { throw whichCount(number) }
    return (nil, clause)
  }

  private mutating func parseFewer() throws(Diagnostic) -> Int {
    try require("than")
    let span = here
    let number = try requireNumber(after: "fewer than")
    if number > 0 { return number }
    throw Diagnostic(
      code: "below-zero", message: "there are never fewer than 0", span: span,
      hints: [replacing(span, with: "1")])
  }

  private mutating func parseBound() throws(Diagnostic) -> Count {
    if accept("least") { return .atLeast(try requireNumber(after: "at least")) }
    if accept("most") { return .atMost(try requireNumber(after: "at most")) }
    throw missing("“at” goes with least or most", code: "missing-word", hints: ["least", "most"])
  }

  private func whichCount(_ number: Int) -> Diagnostic {
    let ways = ["exactly", "at least", "at most"].map { "\($0) \(number)" }
    return Diagnostic(
      code: "which-count", message: "\(ways[0]), \(ways[1]), or \(ways[2])?", span: here,
      hints: ways.map { replacing(here, with: $0) })
  }
}
