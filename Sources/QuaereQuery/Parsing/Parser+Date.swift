import QuaereCore

extension Parser {
  /// A date as typed, and the season in it.
  struct DateWritten {
    var value: EDTF
    var season: Season?
    var span: Span
  }

  /// `[season|early|mid|late] [day] [month] year`, a decade, or EDTF.
  mutating func parseDate(after word: String) throws(Diagnostic) -> DateWritten {
    expect(.value(.period))
    let start = here.lowerBound
    if let value = try acceptEDTF(after: word) {
      return DateWritten(value: value, span: span(from: start))
    }
    if let season = acceptSeason() {
      let year = try requireYear(after: word, from: start)
      return DateWritten(
        value: .season(season, year, environment.seasons), season: season, span: span(from: start))
    }
    let part = acceptPart()
    let decade = acceptDecade()
    // `??` would lose the type of the error.
    let value = if let decade { decade } else { try parseDay(after: word, from: start) }
    return DateWritten(value: part.map { $0.of(value) } ?? value, span: span(from: start))
  }

  /// `14 October 1978`, `October 1978` or `1978`.
  private mutating func parseDay(after word: String, from start: Int) throws(Diagnostic) -> EDTF {
    let day = acceptDay()
    let dayStart = at > 0 ? tokens[at - 1].span.lowerBound : 0
    guard let month = acceptMonth(having: day ?? 1) else {
      if let day { throw whichMonth(day) }
      return .year(try requireYear(after: word, from: start))
    }
    let year = try requireYear(after: word, from: start)
    guard let day else { return .month(year, month) }
    let length = Day.length(ofMonth: month, year: year)
    guard (1...length).contains(day) else {
      let whole = span(from: dayStart)
      let rest = text(of: whole).drop { $0.isNumber }
      throw Diagnostic(
        code: "no-such-day", message: "there is no “\(text(of: whole))”", span: whole,
        hints: [replacing(whole, with: "\(length)\(rest)")])
    }
    return .day(year, month, day)
  }

  private mutating func requireYear(
    after word: String, from start: Int
  ) throws(Diagnostic) -> Int {
    expect(.value(.year))
    if case .number(let year) = current?.kind, (1...9999).contains(year) {
      at += 1
      return year
    }
    let span = span(from: start)
    guard at > 0, tokens[at - 1].span.lowerBound >= start else { throw unknownPeriod(after: word) }
    throw Diagnostic(
      code: "which-year", message: "which year?", span: span,
      hints: [replacing(span, with: "\(text(of: span)) 1978")])
  }

  private mutating func acceptEDTF(after word: String) throws(Diagnostic) -> EDTF? {
    let text: String
    switch current?.kind {
    case .string(let inside): text = inside
    case .isoDate(let digits): text = digits
    default: return nil
    }
    guard let value = EDTF(text) else { throw unknownPeriod(after: word) }
    at += 1
    return value
  }

  private mutating func acceptSeason() -> Season? {
    for season in Season.allCases where accept(season.rawValue) { return season }
    return nil
  }

  private mutating func acceptPart() -> PartOfPeriod? {
    for part in PartOfPeriod.allCases where accept(part.rawValue) { return part }
    return nil
  }

  /// `1930s`, `193X`, `19XX`.
  private mutating func acceptDecade() -> EDTF? {
    guard let word = current?.keyword else { return nil }
    if word.count == 5, word.hasSuffix("s"), let first = Int(word.dropLast()), first % 10 == 0 {
      at += 1
      return .decade(first)
    }
    guard word.hasSuffix("x"), let value = EDTF(word.uppercased()) else { return nil }
    at += 1
    return value
  }

  /// One or two figures are a day; a year so early is written `0014`.
  private mutating func acceptDay() -> Int? {
    guard let token = current, case .number(let day) = token.kind, token.text.utf8.count <= 2
    else { return nil }
    at += 1
    return day
  }

  /// - Parameter day: that it has to have.
  private mutating func acceptMonth(having day: Int) -> Int? {
    for (number, month) in Keywords.monthNames.enumerated()
    where Day.length(ofMonth: number + 1, year: 2000) >= day { expect(.word(month)) }
    guard let word = current?.keyword, let month = Keywords.months[word] else { return nil }
    at += 1
    return month
  }
}
