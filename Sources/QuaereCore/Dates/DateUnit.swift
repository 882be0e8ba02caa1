/// A unit of the calendar, by which timelines and gaps are drawn.
public enum DateUnit: String, CaseIterable, Sendable {
  case day, month, year, decade

  /// The unit that holds a day. Neighbours differ by one.
  public func number(of day: Day) -> Int {
    let (year, month, _) = day.civil
    switch self {
    case .day: return Int(day.number)
    case .month: return year * 12 + month - 1
    case .year: return year
    case .decade: return DateUnit.floor(year, 10)
    }
  }

  public func date(_ number: Int) -> EDTF {
    switch self {
    case .day:
      let (year, month, day) = Day(number: Int32(clamping: number)).civil
      return .day(year, month, day)
    case .month:
      let year = DateUnit.floor(number, 12)
      return .month(year, number - year * 12 + 1)
    case .year: return .year(number)
    case .decade: return .decade(number * 10)
    }
  }

  /// The longest a date may be, in days, to stand in its place among dates of this unit: a month
  /// among days, a third of a year among months, less than a decade among years. A longer one has no
  /// place there that would say anything, and is ruled off.
  public var longest: Int {
    switch self {
    case .day: 31
    case .month: 123
    case .year: 3651
    case .decade: 36_523
    }
  }

  /// `1 year`, `24 years`.
  public func counted(_ count: Int) -> String {
    "\(grouped(count)) \(rawValue)" + (count == 1 ? "" : "s")
  }

  private static func floor(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }
}
