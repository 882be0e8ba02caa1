import QuaereCore

extension Parser {
  /// `[before|after|since|within] date [.. date]`
  mutating func parsePeriod(after clause: String) throws(Diagnostic) -> Period {
    let start = here.lowerBound
    expect(.value(.period))
    var sense = Period.Sense.overlaps
    if accept("within") { sense = .within }
    if accept("last") { return try parseRelative(start, sense) }
    for word in ["today", "yesterday"] where accept(word) {
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
      if accept("last") { return try parseRelative(start, sense, since: true) }
      for word in ["today", "yesterday"] where accept(word) {
        return relative(word, start, sense, since: true)
      }
      let date = try parseDate(after: "since")
      return period(.interval(date.value, nil), start, sense, date)
    }
    let first = try parseDate(after: clause)
    guard accept(sign: "..") else { return period(first.value, start, sense, first) }
    let last = try parseDate(after: "..")
    guard first.value.earliest <= last.value.latest else {
      throw Diagnostic(
        code: "backward-period", message: "this period ends before it begins",
        span: span(from: start), hints: ["\(clause) \(last.value)..\(first.value)"])
    }
    return period(.interval(first.value, last.value), start, sense, first)
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
    throw missing(
      "“last” goes with session, week or month", code: "unknown-period",
      hints: ["last session", "last week", "last month"])
  }

  /// A date as typed, and the season in it.
  struct DateWritten {
    var value: EDTF
    var season: Season?
  }

  /// `[season|early|mid|late] [day] [month] year`, a decade, or EDTF.
  mutating func parseDate(after word: String) throws(Diagnostic) -> DateWritten {
    let start = here.lowerBound
    expect(.value(.period))
    if case .string(let text) = current?.kind {
      guard let value = EDTF(text) else { throw unknownPeriod(after: word) }
      at += 1
      return DateWritten(value: value)
    }
    if case .isoDate(let text) = current?.kind {
      guard let value = EDTF(text) else { throw unknownPeriod(after: word) }
      at += 1
      return DateWritten(value: value)
    }
    let season = acceptSeason()
    let part = season == nil ? acceptPart() : nil
    if season == nil, let decade = acceptDecade() {
      return DateWritten(value: part.map { $0.of(decade) } ?? decade)
    }
    let day = acceptDay()
    let month = season == nil ? acceptMonth() : nil
    guard case .number(let year) = current?.kind, (1...9999).contains(year),
      day == nil || month != nil
    else {
      if month != nil || season != nil {
        throw Diagnostic(
          code: "which-year", message: "which year?", span: start..<here.upperBound,
          hints: ["\(text(of: span(from: start))) 1978"])
      }
      throw unknownPeriod(after: word)
    }
    at += 1
    let value: EDTF =
      if let season { .season(season, year) } else if let month, let day {
        .day(year, month, day)
      } else if let month { .month(year, month) } else { .year(year) }
    return DateWritten(value: part.map { $0.of(value) } ?? value, season: season)
  }

  private mutating func acceptSeason() -> Season? {
    for season in Season.allCases where accept(season.rawValue) { return season }
    return nil
  }

  private mutating func acceptPart() -> PartOfPeriod? {
    for part in PartOfPeriod.allCases where accept(part.rawValue) { return part }
    return nil
  }

  private mutating func acceptDecade() -> EDTF? {
    guard let token = current, let word = token.keyword else { return nil }
    if word.hasSuffix("s"), let first = Int(word.dropLast()), word.count == 5, first % 10 == 0 {
      at += 1
      return .decade(first)
    }
    // `193X`, `19XX`
    guard word.hasSuffix("x"), let value = EDTF(word.uppercased()) else { return nil }
    at += 1
    return value
  }

  private mutating func acceptDay() -> Int? {
    guard case .number(let day) = current?.kind, (1...31).contains(day),
      let month = next?.keyword, Keywords.months[month] != nil
    else { return nil }
    at += 1
    return day
  }

  private mutating func acceptMonth() -> Int? {
    guard let word = current?.keyword, let month = Keywords.months[word] else { return nil }
    at += 1
    return month
  }

  private func unknownPeriod(after word: String) -> Diagnostic {
    let found =
      current.map { "“\($0.text)” is no date I can read" } ?? "a date is wanted after “\(word)”"
    return missing(
      found, code: "unknown-period",
      hints: ["\(word) 1978", "\(word) 14 October 1978", "\(word) autumn 1978"])
  }
}

/// A vague part of a period. The bounds are thirds, and are printed under the answer.
public enum PartOfPeriod: String, CaseIterable, Sendable {
  case early, mid, late

  /// The third of a year, month, decade or century that is meant, as an approximate value.
  public func of(_ value: EDTF) -> EDTF {
    let first = Int(value.earliest.number)
    let days = Int(value.latest.number) - first + 1
    let third = days / 3
    let start = first + (self == .early ? 0 : self == .mid ? third : 2 * third)
    let end = self == .late ? first + days - 1 : start + third - 1
    return value.qualified(approximate: true)
      .bounded(Day(number: Int32(clamping: start)), Day(number: Int32(clamping: end)))
  }
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
