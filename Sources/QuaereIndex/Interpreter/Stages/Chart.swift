import QuaereCore

/// How many rows have a date in each unit of the calendar.
struct Chart {
  let unit: DateUnit
  private(set) var bars: [Timeline.Bar] = []
  /// Dates that lie in no single unit.
  private(set) var longer = 0

  /// Empty units in a row up to this many are shown one by one; more are one bar of nothing.
  private static let mostEmpty = 3

  init(_ items: [Chronicle.Item], by unit: DateUnit) {
    self.unit = unit
    var inside: [(unit: Int, id: UInt32)] = []
    for item in items {
      let (first, last) = (item.dated.earliest, item.dated.latest)
      if !item.dated.isOpen, unit.number(of: first) == unit.number(of: last) {
        inside.append((unit.number(of: first), item.id))
      } else {
        longer += 1
      }
    }
    inside.sort { ($0.unit, $0.id) < ($1.unit, $1.id) }
    var last: (unit: Int, id: UInt32)?
    for place in inside {
      if let last, last == place { continue }
      if last?.unit == place.unit {
        bars[bars.count - 1].count += 1
      } else {
        if let last { addEmpty(last.unit + 1, place.unit - 1) }
        bars.append(bar(place.unit, place.unit, 1))
      }
      last = place
    }
  }

  private mutating func addEmpty(_ first: Int, _ last: Int) {
    guard first <= last else { return }
    if last - first < Chart.mostEmpty {
      for unit in first...last { bars.append(bar(unit, unit, 0)) }
    } else {
      bars.append(bar(first, last, 0))
    }
  }

  private func bar(_ first: Int, _ last: Int, _ count: Int) -> Timeline.Bar {
    let date = unit.run(first, last)
    return Timeline.Bar(date: date.text, words: date.words(), count: count)
  }

  /// The unit that gives some dozens of bars at the most.
  static func unit(for items: [Chronicle.Item]) -> DateUnit {
    let placed = items.filter { $0.dated.days <= DateUnit.year.longest }.map(\.dated.at.number)
    guard let first = placed.min(), let last = placed.max() else { return .decade }
    switch Int(last) - Int(first) {
    case ..<60: return .day
    case ..<(365 * 5): return .month
    case ..<(366 * 60): return .year
    default: return .decade
    }
  }
}

extension DateUnit {
  /// From one unit to another, as a date.
  func run(_ first: Int, _ last: Int) -> EDTF {
    first == last ? date(first) : .interval(date(first), date(last))
  }
}
