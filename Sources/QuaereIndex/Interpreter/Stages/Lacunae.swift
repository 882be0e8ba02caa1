import QuaereCore
import QuaereQuery

/// Units of the calendar that no date of the rows lies in, for `gaps`.
struct Lacunae: Product {
  let unit: DateUnit
  /// Numbers of units.
  let period: ClosedRange<Int>?
  let runs: [ClosedRange<Int>]
  let empty: Int
  let rowCount: Int?

  var length: Int { runs.count }

  func cut(to number: Int, fromEnd: Bool) -> any Product {
    Lacunae(
      unit: unit, period: period, runs: runs.cut(to: number, fromEnd: fromEnd), empty: empty,
      rowCount: rowCount)
  }

  func shape(_ interpreter: Interpreter, limit: Int?) -> Answer.Shape {
    .gaps(
      Gaps(
        unit: unit, period: period.map { unit.run($0.lowerBound, $0.upperBound).words() } ?? "",
        units: period?.count ?? 0, runs: runs.prefix(limit ?? .max).map(run), empty: empty))
  }

  func stored(_ interpreter: Interpreter) -> [String] {
    runs.map { unit.run($0.lowerBound, $0.upperBound).text }
  }

  private func run(_ units: ClosedRange<Int>) -> Gaps.Run {
    Gaps.Run(
      first: unit.date(units.lowerBound).text, last: unit.date(units.upperBound).text,
      words: unit.run(units.lowerBound, units.upperBound).words(), units: units.count)
  }
}

extension Interpreter {
  func gaps(
    _ unit: DateUnit, fitting periods: [Period], _ evaluation: inout Evaluation
  ) throws -> Lacunae {
    let (noun, ids) = (evaluation.noun, evaluation.ids)
    var filled = FilledUnits(unit)
    let found = try eachDatedRow(noun, ids, fitting: periods) { date in
      filled.add(date) { self.date(of: date, noun, ids[date.row]) }
    }
    let full = filled.runs
    let whole = try span(of: periods, unit, full)
    var runs: [ClosedRange<Int>] = []
    if let whole {
      var next = whole.lowerBound
      for (number, units) in full.enumerated() {
        if number & 0xFFF == 0 { try checkCancelled() }
        let end = min(units.lowerBound - 1, whole.upperBound)
        if next <= end { runs.append(next...end) }
        next = max(next, units.upperBound + 1)
      }
      if next <= whole.upperBound { runs.append(next...whole.upperBound) }
    }
    let vague = filled.vague
    if vague > 0 { evaluation.notes.append(Field("dates too vague to count", .number(vague))) }
    if found.undated > 0 { evaluation.notes.append(Field("undated", .number(found.undated))) }
    return Lacunae(
      unit: unit, period: whole, runs: runs, empty: runs.reduce(0) { $0 + $1.count },
      rowCount: filled.rows)
  }

  /// What was asked for, or what the rows have dates for; nil where that is nothing.
  private func span(
    of periods: [Period], _ unit: DateUnit, _ filled: [ClosedRange<Int>]
  ) throws -> ClosedRange<Int>? {
    let asked = try periods.map { try interval($0) }
    let first = asked.map(\.lowerBound).max().flatMap { $0 == .distantPast ? nil : $0 }
    let last = asked.map(\.upperBound).min().flatMap { $0 == .distantFuture ? nil : $0 }
    let from = first.map { unit.number(of: $0) } ?? filled.first?.lowerBound
    let to = last.map { unit.number(of: $0) } ?? filled.last?.upperBound
    guard let from, let to, from <= to else { return nil }
    return from...to
  }
}
