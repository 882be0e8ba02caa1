/// A date or interval in the Extended Date/Time Format (ISO 8601-2:2019, the Library of Congress'
/// levels 0 to 2 as far as sources of history need them).
///
/// Read: `1937`, `1937-06`, `1937-06-05`, seasons `1978-21` … `1978-24`, decades `193X`, centuries
/// `19XX`, qualifiers `?` `~` `%` at the end, intervals `A/B`, open ends `../1925` `1971/..`, and
/// one of a set `[1937,1938]` as its hull.
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  public enum Precision: Int, Sendable, Comparable, CaseIterable {
    case day, month, season, year, decade, century, interval

    public static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The canonical form.
  public let text: String
  public let earliest: Day
  public let latest: Day
  public let precision: Precision
  /// `~` or `%`.
  public let isApproximate: Bool
  /// `?` or `%`.
  public let isUncertain: Bool

  public var description: String { text }

  private init(
    text: String, earliest: Day, latest: Day, precision: Precision, approximate: Bool = false,
    uncertain: Bool = false
  ) {
    self.text = text
    self.earliest = earliest
    self.latest = latest
    self.precision = precision
    isApproximate = approximate
    isUncertain = uncertain
  }

  public func overlaps(_ other: EDTF) -> Bool {
    earliest <= other.latest && other.earliest <= latest
  }

  public func isInside(_ other: EDTF) -> Bool {
    other.earliest <= earliest && latest <= other.latest
  }

  // MARK: Making

  public static func day(_ year: Int, _ month: Int, _ day: Int) -> EDTF {
    let at = Day(year: year, month: month, day: day)
    return EDTF(text: at.description, earliest: at, latest: at, precision: .day)
  }

  public static func month(_ year: Int, _ month: Int) -> EDTF {
    EDTF(
      text: "\(padded(year, 4))-\(padded(month, 2))",
      earliest: Day(year: year, month: month, day: 1),
      latest: Day(year: year, month: month, day: 31), precision: .month)
  }

  public static func year(_ year: Int) -> EDTF {
    EDTF(
      text: padded(year, 4), earliest: Day(year: year, month: 1, day: 1),
      latest: Day(year: year, month: 12, day: 31), precision: .year)
  }

  public static func decade(_ first: Int) -> EDTF {
    let start = first / 10 * 10
    return EDTF(
      text: "\(padded(start / 10, 3))X", earliest: Day(year: start, month: 1, day: 1),
      latest: Day(year: start + 9, month: 12, day: 31), precision: .decade)
  }

  /// Years `first` to `first + 99`, with `first` cut to hundreds: `19XX`.
  public static func century(_ first: Int) -> EDTF {
    let start = first / 100 * 100
    return EDTF(
      text: "\(padded(start / 100, 2))XX", earliest: Day(year: start, month: 1, day: 1),
      latest: Day(year: start + 99, month: 12, day: 31), precision: .century)
  }

  /// Meteorological seasons of the northern hemisphere; winter begins in December of the year
  /// before. The words under an answer say so.
  public static func season(_ season: Season, _ year: Int) -> EDTF {
    let bounds = season.bounds(in: year)
    return EDTF(
      text: "\(padded(year, 4))-\(season.code)", earliest: bounds.lowerBound,
      latest: bounds.upperBound, precision: .season)
  }

  /// The hull from the first's start to the last's end. Nil leaves that end open.
  public static func interval(_ first: EDTF?, _ last: EDTF?) -> EDTF {
    EDTF(
      text: "\(first?.text ?? "..")/\(last?.text ?? "..")",
      earliest: first?.earliest ?? .distantPast, latest: last?.latest ?? .distantFuture,
      precision: .interval,
      approximate: (first?.isApproximate ?? false) || (last?.isApproximate ?? false),
      uncertain: (first?.isUncertain ?? false) || (last?.isUncertain ?? false))
  }

  /// The same value, qualified. Intervals are qualified at each end.
  public func qualified(approximate: Bool = false, uncertain: Bool = false) -> EDTF {
    let approximate = approximate || isApproximate
    let uncertain = uncertain || isUncertain
    let sign = approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : ""
    let bare = text.filter { !"?~%".contains($0) }
    let parts = bare.split(separator: "/").map { $0 == ".." ? String($0) : $0 + sign }
    return EDTF(
      text: parts.joined(separator: "/"), earliest: earliest, latest: latest,
      precision: precision, approximate: approximate, uncertain: uncertain)
  }

  /// The same text with other bounds: `early 1937` is `1937~` in EDTF, and its months are narrower.
  public func bounded(_ earliest: Day, _ latest: Day) -> EDTF {
    EDTF(
      text: text, earliest: earliest, latest: latest, precision: precision,
      approximate: isApproximate, uncertain: isUncertain)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(abs(number))
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }
}

/// EDTF seasons 21 to 24.
public enum Season: String, CaseIterable, Sendable {
  case spring, summer, autumn, winter

  public var code: Int {
    switch self {
    case .spring: 21
    case .summer: 22
    case .autumn: 23
    case .winter: 24
    }
  }

  /// First to last day. Winter 1978 is December 1977 to February 1978.
  public func bounds(in year: Int) -> ClosedRange<Day> {
    switch self {
    case .spring: Day(year: year, month: 3, day: 1)...Day(year: year, month: 5, day: 31)
    case .summer: Day(year: year, month: 6, day: 1)...Day(year: year, month: 8, day: 31)
    case .autumn: Day(year: year, month: 9, day: 1)...Day(year: year, month: 11, day: 30)
    case .winter: Day(year: year - 1, month: 12, day: 1)...Day(year: year, month: 2, day: 29)
    }
  }

  /// What is printed under an answer that used it.
  public var assumption: String {
    switch self {
    case .spring: "spring = Mar–May"
    case .summer: "summer = Jun–Aug"
    case .autumn: "autumn = Sep–Nov"
    case .winter: "winter = Dec–Feb"
    }
  }
}
