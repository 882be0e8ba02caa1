import QuaereCore

/// Dates that cannot be read, with the nearest that can.
extension Parser {
  func whichMonth(_ day: Int) -> Diagnostic {
    let token = tokens[at - 1]
    return Diagnostic(
      code: "which-month", message: "“\(token.text)” of which month?", span: token.span,
      hints: [replacing(token.span, with: "\(token.text) October 1978")])
  }

  func unknownPeriod(after word: String) -> Diagnostic {
    guard let token = current, !isReserved(token) else {
      return missing(
        "a date is wanted after “\(word)”", code: "unknown-period",
        hints: ["1978", "14 October 1978", "autumn 1978"])
    }
    return Diagnostic(
      code: "unknown-period", message: "“\(token.text)” is no date I can read", span: token.span,
      hints: readings(of: token.text).map { replacing(token.span, with: $0) })
  }

  private func isReserved(_ token: Token) -> Bool {
    if case .sign = token.kind { return true }
    return token.keyword.map(Keywords.reserved.contains) ?? false
  }

  /// `1953-1954` was meant as a period, `14.10.1978` as a day.
  private func readings(of text: String) -> [String] {
    let years = text.split { "-–/".contains($0) }
    if years.count == 2, years.allSatisfy({ $0.count == 4 && Int($0) != nil }) {
      return ["\(years[0])..\(years[1])"]
    }
    let parts = text.split { ".-/".contains($0) }.compactMap { Int($0) }
    if parts.count == 3, parts[2] > 99 {
      // The day first, or as in America the month.
      let days = [(parts[0], parts[1]), (parts[1], parts[0])].filter {
        (1...31).contains($0) && (1...12).contains($1)
      }
      let isSame = parts[0] == parts[1]
      if !days.isEmpty {
        return days.prefix(isSame ? 1 : 2).map { "\($0) \(Keywords.monthNames[$1 - 1]) \(parts[2])" }
      }
    }
    let near = Nearest.word(
      to: text,
      in: Keywords.monthNames + Season.allCases.map(\.rawValue)
        + PartOfPeriod.allCases.map(\.rawValue))
    return near.map { [$0] } ?? ["1978", "14 October 1978", "autumn 1978"]
  }
}
