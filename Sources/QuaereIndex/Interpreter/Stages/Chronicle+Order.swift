import QuaereCore

extension Chronicle {
  /// The finest unit among which most of the dates have a place.
  static func unit(suiting dates: [DatedRow]) -> DateUnit {
    DateUnit.allCases.first { unit in
      dates.count { $0.days > unit.longest } * 3 <= dates.count
    } ?? .decade
  }
}

extension Chronicle.Item {
  init(_ dated: DatedRow, id: UInt32, longest: Int) {
    self.id = id
    self.dated = dated
    rule = dated.days > longest ? Chronicle.Rule(days: dated.days) : nil
  }

  /// In time; of two that begin together the longer first, as a month before its first day; else in
  /// the order of the rows.
  func precedes(_ other: Chronicle.Item) -> Bool {
    let (mine, others) = (rule?.order ?? -1, other.rule?.order ?? -1)
    if mine != others { return mine < others }
    if dated.at != other.dated.at { return dated.at < other.dated.at }
    if dated.latest != other.dated.latest { return dated.latest > other.dated.latest }
    if dated.row != other.dated.row { return dated.row < other.dated.row }
    return (dated.date ?? 0) < (other.dated.date ?? 0)
  }
}

extension Chronicle.Rule {
  init(days: Int) {
    if days <= DateUnit.month.longest {
      self = .season
    } else if days <= DateUnit.year.longest {
      self = .year
    } else {
      self = days <= DateUnit.decade.longest ? .decade : .century
    }
  }

  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
