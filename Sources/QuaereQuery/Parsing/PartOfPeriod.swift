import QuaereCore

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
