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
    ([count] + answer.assumptions.map(assumption)).joined(separator: " · ")
  }

  private var count: String {
    let noun = answer.noun
    if case .kwic(let hits) = answer.shape, !hits.isEmpty {
      let number = answer.hits ?? hits.count
      return "\(grouped(number)) \(number == 1 ? "hit" : "hits") in "
        + noun.counted(answer.count)
    }
    guard let total = answer.total, total != answer.count else {
      return noun.counted(answer.count)
    }
    return "\(grouped(answer.count)) of \(noun.counted(total))"
  }

  /// A setting reads as it is typed after `set`; a word that was explained gets an equals sign.
  private func assumption(_ field: Field) -> String {
    switch field.value {
    case .none, .flag(true): field.name
    case let value where field.name == "reach": "reach \(value.plain)"
    // A number of rows that are not there reads as such: `2 dismissed`.
    case .number(let number): "\(grouped(Int(number))) \(field.name)"
    case let value: "\(field.name) = \(value.plain)"
    }
  }

  private func wrapped(_ line: Line, _ width: Int) -> [Line] {
    Wrap.lines(line, first: width - 2, rest: width - 2).map { $0.indented(2) }
  }
}
