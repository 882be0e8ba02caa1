import QuaereCore

extension EDTF {
  /// The date as it is typed after `dated`: `14 October 1978`, `1930s`, `1953..1954`. Nil where
  /// the language has no form for it.
  public var typed: String? {
    let first = earliest.civil
    guard first.year > 0 else { return nil }
    switch precision {
    case .day: return "\(first.day) \(Keywords.monthNames[first.month - 1]) \(first.year)"
    case .month: return "\(Keywords.monthNames[first.month - 1]) \(first.year)"
    case .season: return season
    case .year: return String(first.year)
    case .decade: return "\(first.year)s"
    case .century: return "\(first.year / 100)XX"
    case .interval:
      let ends = text.split(separator: "/").compactMap { EDTF($0)?.typed }
      return ends.count == 2 ? ends.joined(separator: "..") : nil
    }
  }

  private var season: String? {
    let last = latest.civil
    return Season.allCases.first { $0.bounds(in: last.year).upperBound == latest }
      .map { "\($0.rawValue) \(last.year)" }
  }
}
