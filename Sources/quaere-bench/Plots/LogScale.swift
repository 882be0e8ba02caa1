import Foundation

/// An axis on which each power of ten is as long as the others.
struct LogScale {
  private let low: Double
  private let high: Double
  private let range: ClosedRange<Double>

  /// - Parameters:
  ///   - values: what has to find room; those that are not above zero are left out.
  ///   - range: of the axis, in pixels; the low end first, even where it is the greater number.
  init(_ values: [Double], from start: Double, to end: Double) {
    let logs = values.filter { $0 > 0 }.map(log10)
    low = (logs.min() ?? 0).rounded(.down)
    high = max((logs.max() ?? 1).rounded(.up), low + 1)
    range = min(start, end)...max(start, end)
    isTurned = end < start
  }

  private let isTurned: Bool

  func callAsFunction(_ value: Double) -> Double {
    let part = (log10(max(value, 1e-12)) - low) / (high - low)
    let length = range.upperBound - range.lowerBound
    return isTurned ? range.upperBound - part * length : range.lowerBound + part * length
  }

  /// The powers of ten.
  var ticks: [Double] { (Int(low)...Int(high)).map { pow(10, Double($0)) } }

  /// `0.01`, `1`, `1,000`.
  static func words(_ value: Double) -> String {
    if value >= 1000 { return "\(Int(value) / 1000),000" }
    return value >= 1 ? String(Int(value)) : String(format: "%g", value)
  }
}
