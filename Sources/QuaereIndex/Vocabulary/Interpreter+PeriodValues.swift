import QuaereCore
import QuaereQuery

/// Periods that occur, as they may be typed.
extension Interpreter {
  /// Years by how many dates lie in them.
  var yearValues: [ValueList.Value] {
    var years: [Int: Int] = [:]
    for date in 0..<index.dateEarliest.count {
      guard let year = year(of: date) else { continue }
      years[year, default: 0] += 1
    }
    return years.map { .init(text: String($0.key), count: $0.value, group: "year") }
  }

  /// The year that all of a date lies in.
  func year(of date: Int) -> Int? {
    guard index.dateEarliest[date] != Int32.min else { return nil }
    let first = Day(number: index.dateEarliest[date]).civil.year
    return first > 0 && first == Day(number: index.dateLatest[date]).civil.year ? first : nil
  }

  /// Years first, then days, months, decades and the like as the text has them.
  var periodValues: [ValueList.Value] {
    var counts: [String: Int] = [:]
    for date in 0..<index.dateText.count { counts[index.dateText[date], default: 0] += 1 }
    let forms = counts.compactMap { text, count -> ValueList.Value? in
      guard let value = EDTF(text), value.precision != .year, let typed = value.typed else {
        return nil
      }
      return .init(text: typed, count: count, group: "period")
    }
    return yearValues + forms
  }

  /// When lines were typed; what stands for a day without a year.
  var momentValues: [ValueList.Value] {
    let made = record.marks.map(\.made) + record.searches.map(\.made) + record.changes.map(\.made)
    let days = Dictionary(grouping: made.map { String($0.prefix(10)) }) { $0 }
    let since =
      record.lastSession == nil
      ? [] : [ValueList.Value(text: "since last session", count: .max, detail: "", group: "period")]
    return since
      + days.map { .init(text: $0.key, count: $0.value.count, group: "period") }
      + [.init(text: "since yesterday", count: 0, detail: "", group: "period")]
  }
}
