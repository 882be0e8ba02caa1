import QuaereCore

/// The dim line under every answer: how many, on what assumptions, and what to type next.
struct Footer {
  let answer: Answer

  init(_ answer: Answer) {
    self.answer = answer
  }

  /// Wrapped rather than cut: an assumption must not fall off the screen.
  func lines(width: Int) -> [Line] {
    let left = [Page.Segment(words, .dim)].harmless
    let hints = answer.hints.prefix(2).map { Harmless.text($0) }
    guard !hints.isEmpty else { return wrapped(left, width) }
    let right = [Page.Segment(hints.joined(separator: " · "), .dim)]
    if let line = Spread.line(left: left.indented(2), right: right, width: width) { return [line] }
    return wrapped(left, width) + wrapped(right, width)
  }

  /// `8 of 26 passages · reach paragraph`.
  var words: String {
    ([count] + answer.assumptions.compactMap(assumption)).joined(separator: " · ")
  }

  private var count: String {
    let noun = answer.noun
    if countsLines, let count = countOfLines { return count }
    guard let total = answer.total, total != answer.count else {
      return noun.counted(answer.count)
    }
    return "\(grouped(answer.count)) of \(noun.counted(total))"
  }

  /// No line at all says something too: a period without gaps, hits without company.
  private var countsLines: Bool {
    switch answer.shape {
    case .gaps(let gaps): gaps.units > 0
    case .collocates(let hits, _): hits > 0
    default: answer.length > 0
    }
  }

  /// Where the lines are no rows, both are counted.
  private var countOfLines: String? {
    let rows = answer.noun.counted(answer.count)
    let number = answer.lines ?? answer.length
    switch answer.shape {
    case .kwic: return "\(Footer.counted(number, "hit")) in \(rows)"
    case .collocates(let hits, _):
      return "\(Footer.counted(number, "word")) near \(Footer.counted(hits, "hit")) in \(rows)"
        + window
    case .timeline(let timeline) where !timeline.isChart && number != answer.count:
      return "\(rows) at \(Footer.counted(number, "date"))"
    case .timeline: return rows
    case .gaps(let gaps):
      return "\(grouped(gaps.empty)) of \(gaps.unit.counted(gaps.units)), \(gaps.period)"
        + " · \(rows)"
    case .network(let network):
      return "\(network.noun.counted(network.nodes.count)), "
        + "\(Footer.counted(network.edges.count, "pair")) "
        + "in \(network.context.counted(network.contexts))"
    default: return nil
    }
  }

  /// `, within 5 of strike*`
  private var window: String {
    let value = { (name: String) in
      answer.assumptions.first { $0.name == name }?.value.plain ?? ""
    }
    return " · within \(value("within")) of \(value("node"))"
  }

  private static func counted(_ number: Int, _ word: String) -> String {
    "\(grouped(number)) \(word)" + (number == 1 ? "" : "s")
  }

  /// A setting reads as it is typed; a number of things left out stands before their name; a word
  /// that was explained gets an equals sign.
  private func assumption(_ field: Field) -> String? {
    switch field.value {
    case _ where isCollocates && ["node", "within"].contains(field.name): nil
    case .none, .flag(true): field.name
    case let value where Footer.typed.contains(field.name): "\(field.name) \(value.plain)"
    case .number(1) where field.name.hasPrefix("dates "): "1 date" + field.name.dropFirst(5)
    case let value where Footer.leftOut.contains(field.name): "\(value.plain) \(field.name)"
    case let value: "\(field.name) = \(value.plain)"
    }
  }

  private var isCollocates: Bool { if case .collocates = answer.shape { true } else { false } }

  private static let typed: Set = ["reach", "seed", "within", "by", "at least"]
  private static let leftOut: Set = [
    "undated", "dates outside the period", "dates too vague to count", "dismissed", "hidden",
  ]

  private func wrapped(_ line: Line, _ width: Int) -> [Line] {
    Wrap.lines(line, first: width - 2, rest: width - 2).map { $0.indented(2) }
  }
}
