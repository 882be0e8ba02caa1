import QuaereCore

extension Parser {
  /// `[before|after|since|within] date [.. date]`
  mutating func parsePeriod(after clause: String) throws(Diagnostic) -> Period {
    let start = here.lowerBound
    let isMoment = clause == "made"
    expect(.value(isMoment ? .moment : .period))
    var sense = Period.Sense.overlaps
    if accept("within") { sense = .within }
    // Of a text nobody asks what it says of last week, though it can be read.
    if accept("last", quietly: !isMoment) { return try parseRelative(start, sense) }
    for word in ["today", "yesterday"] where accept(word, quietly: !isMoment) {
      return relative(word, start, sense)
    }
    if accept("before") {
      let date = try parseDate(after: "before")
      return period(.interval(nil, .day(before: date.value.earliest)), start, sense, date)
    }
    if accept("after") {
      let date = try parseDate(after: "after")
      return period(.interval(.day(after: date.value.latest), nil), start, sense, date)
    }
    if accept("since") {
      if accept("last", quietly: !isMoment) {
        return try parseRelative(start, sense, since: true)
      }
      for word in ["today", "yesterday"] where accept(word, quietly: !isMoment) {
        return relative(word, start, sense, since: true)
      }
      let date = try parseDate(after: "since")
      return period(.interval(date.value, nil), start, sense, date)
    }
    let first = try parseDate(after: clause)
    guard accept(sign: "..") else { return period(first.value, start, sense, first) }
    let last = try parseDate(after: "..")
    guard first.value.earliest <= last.value.latest else {
      let whole = first.span.lowerBound..<last.span.upperBound
      throw Diagnostic(
        code: "backward-period", message: "this period ends before it begins", span: whole,
        hints: [replacing(whole, with: "\(text(of: last.span))..\(text(of: first.span))")])
    }
    let season = first.season == nil ? last : first
    return period(.interval(first.value, last.value), start, sense, season)
  }

  private func period(
    _ value: EDTF, _ start: Int, _ sense: Period.Sense, _ date: DateWritten
  ) -> Period {
    let span = span(from: start)
    return Period(
      sense: sense, when: .date(value), words: text(of: span), span: span, season: date.season)
  }

  private func relative(
    _ words: String, _ start: Int, _ sense: Period.Sense, since: Bool = false
  ) -> Period {
    let span = span(from: start)
    return Period(
      sense: sense, when: since ? .since(words) : .relative(words), words: text(of: span),
      span: span)
  }

  private mutating func parseRelative(
    _ start: Int, _ sense: Period.Sense, since: Bool = false
  ) throws(Diagnostic) -> Period {
    for word in ["session", "week", "month"] where accept(word) {
      return relative("last \(word)", start, sense, since: since)
    }
    throw wrongChoice(
      "“last” goes with session, week or month", code: "unknown-period",
      hints: ["session", "week", "month"])
  }
}

extension Parser {
  /// A period as it was typed, read again with seasons of one's own.
  public static func period(_ words: String, _ seasons: Seasons) -> Period? {
    guard let tokens = try? Lexer.tokens(of: words) else { return nil }
    var parser = Parser(tokens: tokens, line: words, environment: OnlySeasons(seasons: seasons))
    return try? parser.parsePeriod(after: "dated")
  }
}

/// No sets, but seasons.
private struct OnlySeasons: NameEnvironment {
  let seasons: Seasons
  func noun(of set: NamedSet) -> Noun? { nil }
  func definition(of set: NamedSet) -> NamedDefinition? { nil }
  var names: [String] { [] }
}

extension EDTF {
  static func day(before day: Day) -> EDTF {
    let civil = Day(number: day.number &- 1).civil
    return .day(civil.year, civil.month, civil.day)
  }

  static func day(after day: Day) -> EDTF {
    let civil = Day(number: day.number &+ 1).civil
    return .day(civil.year, civil.month, civil.day)
  }
}
