import QuaereCore

/// Units of the calendar that dates lie in: gathered from any number of dates, of which many lie on
/// the same days.
struct FilledUnits {
  private let unit: DateUnit
  /// Dates of which no unit can be said.
  private(set) var vague = 0
  /// Rows that have a date; the dates of one come together.
  private(set) var rows = 0
  private var lastRow: Int?
  /// Single days, one bit each from the earliest there can be.
  private var days = Bits(count: FilledUnits.days.count)
  /// Whether longer dates of these bounds fill their one unit, or are too vague; worked out once.
  private var known: [ClosedRange<Day>: Bool] = [:]
  private var spans: Set<ClosedRange<Int>> = []

  /// Of the years that EDTF can write in four digits.
  private static let days =
    Int(Day(year: -9999, month: 1, day: 1).number)...Int(Day(year: 9999, month: 12, day: 31).number)

  init(_ unit: DateUnit) { self.unit = unit }

  /// - Parameter value: of the date; asked for where it is more than one unit.
  mutating func add(_ date: DatedRow, value: () -> EDTF?) {
    if date.row != lastRow { rows += 1 }
    lastRow = date.row
    if date.earliest == date.latest, FilledUnits.days.contains(Int(date.earliest.number)) {
      days.insert(UInt32(Int(date.earliest.number) - FilledUnits.days.lowerBound))
      return
    }
    if !fill(date, value) { vague += 1 }
  }

  /// A date says something of the unit it lies in; a span such as 1953–54 of each of its years, if it
  /// is not so long that it says nothing of any; a vague date such as the 1930s of none.
  private mutating func fill(_ date: DatedRow, _ value: () -> EDTF?) -> Bool {
    guard !date.isOpen, date.earliest <= date.latest else { return false }
    let bounds = date.earliest...date.latest
    if let known = known[bounds] { return known }
    guard date.days <= unit.longest else {
      known[bounds] = false
      return false
    }
    let units = unit.number(of: date.earliest)...unit.number(of: date.latest)
    if units.count == 1 {
      known[bounds] = true
    } else if !isSpan(value()) {
      return false
    }
    spans.insert(units)
    return true
  }

  private func isSpan(_ value: EDTF?) -> Bool {
    let ends = value?.text.split(separator: "/").compactMap { EDTF($0) } ?? []
    return ends.count == 2
      && ends.allSatisfy { unit.number(of: $0.earliest) == unit.number(of: $0.latest) }
  }

  /// What is filled: ascending, none touching the next.
  var runs: [ClosedRange<Int>] {
    var all = Array(spans)
    days.forEach(in: 0..<days.count) { day in
      let at = Day(number: Int32(clamping: Int(day) + FilledUnits.days.lowerBound))
      let number = unit.number(of: at)
      if all.last?.upperBound != number { all.append(number...number) }
      return true
    }
    all.sort { $0.lowerBound < $1.lowerBound }
    var runs: [ClosedRange<Int>] = []
    for units in all {
      if let last = runs.last, units.lowerBound <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...max(last.upperBound, units.upperBound)
      } else {
        runs.append(units)
      }
    }
    return runs
  }
}
