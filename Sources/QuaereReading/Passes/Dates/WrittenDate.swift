import QuaereCore

/// A date as the text gives it, before anything is put in from its context.
struct WrittenDate {
  /// UTF-8 range.
  var range: Range<Int>
  /// Of a decade or century its first year.
  var year: Int?
  /// The year has two digits, such as `78`.
  var yearIsShort = false
  var lastYear: Int?
  var isDecade = false
  var isCentury = false
  /// A decade or century before Christ.
  var isBefore = false
  /// Three digits that a date before Christ near by makes a year.
  var lacksEra = false
  var month: Int?
  var lastMonth: Int?
  var day: Int?
  var lastDay: Int?
  var season: Season?
  var part: DatePart?
  var isApproximate = false
  var isUncertain = false
  /// In a clause or phrase beside the story, such as `veteran of 1976`: nothing is taken from it.
  var isAside = false
  /// Counted from another date: `that year`, `the following year`, `three days later`.
  var relative: RelativeTime?

  /// The value, once a year is known.
  func value(in year: Int, until last: Int? = nil) -> EDTF {
    let plain = unqualified(in: year)
    let whole = (last ?? lastYear).map { EDTF.interval(plain, .year($0)) } ?? plain
    guard isApproximate || isUncertain || part != nil else { return whole }
    let signed = whole.qualified(
      approximate: isApproximate || part != nil, uncertain: isUncertain)
    guard let part, let bounds = bounds(of: part, in: year) else { return signed }
    return signed.bounded(bounds.lowerBound, bounds.upperBound)
  }

  private func unqualified(in year: Int) -> EDTF {
    if isBefore { return .interval(.year(year), .year(year + (isCentury ? 99 : 9))) }
    if isCentury { return .century(year) }
    if isDecade { return .decade(year) }
    if let season { return .season(season, year) }
    guard let month else { return .year(year) }
    if let day {
      let first = EDTF.day(year, month, day)
      if let lastDay { return .interval(first, .day(year, lastMonth ?? month, lastDay)) }
      return first
    }
    let first = EDTF.month(year, month)
    return lastMonth.map { .interval(first, .month(year, $0)) } ?? first
  }

  /// Thirds: ten days of a month, four months of a year, three or four years of a decade.
  private func bounds(of part: DatePart, in year: Int) -> ClosedRange<Day>? {
    if season != nil || day != nil || lastYear != nil { return nil }
    let third = part == .early ? 0 : part == .mid ? 1 : 2
    if isCentury {
      return Day(
        year: year + [0, 34, 67][third], month: 1, day: 1)...Day(
          year: year + [33, 66, 99][third], month: 12, day: 31)
    }
    if isDecade {
      return Day(
        year: year + [0, 4, 7][third], month: 1, day: 1)...Day(
          year: year + [3, 6, 9][third], month: 12, day: 31)
    }
    if let month {
      return Day(
        year: year, month: month, day: [1, 11, 21][third])...Day(
          year: year, month: month, day: [10, 20, 31][third])
    }
    return Day(
      year: year, month: [1, 5, 9][third], day: 1)...Day(
        year: year, month: [4, 8, 12][third], day: 31)
  }
}
