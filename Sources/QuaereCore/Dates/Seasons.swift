/// Which months a season is taken to be. Meteorological seasons of the northern hemisphere, unless a
/// reader says otherwise; what was meant is printed under every answer that used it.
public struct Seasons: Hashable, Sendable {
  /// First and last month, from 1. A window over New Year begins in the year before.
  private var windows: [Season: [Int]] = [:]

  public init() {}

  /// `Sep-Nov` and the other runs of three months.
  public static let choices: [String] = (0..<12).map { first in
    "\(months[first])-\(months[(first + 2) % 12])"
  }

  /// - Parameter words: one of `choices`; anything else changes nothing.
  public mutating func set(_ season: Season, to words: String) {
    guard let first = Seasons.choices.firstIndex(of: words) else { return }
    windows[season] = [first + 1, (first + 2) % 12 + 1]
  }

  public func window(of season: Season) -> String {
    let months = windows[season] ?? Seasons.usual(season)
    return "\(Seasons.months[months[0] - 1])-\(Seasons.months[months[1] - 1])"
  }

  public func isUsual(_ season: Season) -> Bool {
    windows[season].map { $0 == Seasons.usual(season) } ?? true
  }

  public var areUsual: Bool { Season.allCases.allSatisfy(isUsual) }

  public func bounds(of season: Season, in year: Int) -> ClosedRange<Day> {
    let months = windows[season] ?? Seasons.usual(season)
    let first = months[0] > months[1] ? year - 1 : year
    let length = Day.length(ofMonth: months[1], year: year)
    return Day(
      year: first, month: months[0], day: 1)...Day(
        year: year, month: months[1], day: length)
  }

  private static func usual(_ season: Season) -> [Int] {
    switch season {
    case .spring: [3, 5]
    case .summer: [6, 8]
    case .autumn: [9, 11]
    case .winter: [12, 2]
    }
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension EDTF {
  /// The same season in the months that a reader takes it to be.
  public static func season(_ season: Season, _ year: Int, _ seasons: Seasons) -> EDTF {
    let bounds = seasons.bounds(of: season, in: year)
    return EDTF.season(season, year).bounded(bounds.lowerBound, bounds.upperBound)
  }

  /// The same date with its seasons reckoned so; an interval has those of its ends.
  public func reckoned(_ seasons: Seasons) -> EDTF {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    let found = ends.map { EDTF.bounds(ofSeason: $0, seasons) }
    guard let first = found.first, let last = found.last, first != nil || last != nil else {
      return self
    }
    return bounded(first?.lowerBound ?? earliest, last?.upperBound ?? latest)
  }

  private static func bounds(ofSeason text: Substring, _ seasons: Seasons) -> ClosedRange<Day>? {
    let bare = text.filter { !"?~%".contains($0) }
    guard let dash = bare.lastIndex(of: "-"), dash != bare.startIndex,
      let code = Int(bare[bare.index(after: dash)...]), let year = Int(bare[..<dash]),
      let season = Season.allCases.first(where: { $0.code == code })
    else { return nil }
    return seasons.bounds(of: season, in: year)
  }
}
