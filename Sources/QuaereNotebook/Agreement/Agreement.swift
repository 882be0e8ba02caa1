import QuaereCore

/// How far two people agree on what both have judged: as it is, and beyond what chance would give
/// (J. Cohen, “A coefficient of agreement for nominal scales”, Educational and Psychological
/// Measurement 20, 1960, 37–46).
public struct Agreement: Hashable, Sendable {
  public var first: String
  public var second: String
  /// Every verdict that one of them gave, in the order of `Mark.Status`.
  public var verdicts: [Mark.Status]
  /// How often: a row for each verdict of the first, a column for each of the second.
  public var counts: [[Int]]

  public init(_ first: String, _ second: String, _ pairs: [(Mark.Status, Mark.Status)]) {
    self.first = first
    self.second = second
    let given = Set(pairs.flatMap { [$0.0, $0.1] })
    let verdicts = Mark.Status.allCases.filter(given.contains)
    self.verdicts = verdicts
    counts = verdicts.map { row in
      verdicts.map { column in pairs.count { $0.0 == row && $0.1 == column } }
    }
  }

  /// How many places both judged.
  public var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  public var agreed: Int { counts.indices.reduce(0) { $0 + counts[$1][$1] } }

  /// The share on which they agree, 0 to 1; nil when they have judged nothing both.
  public var raw: Double? { total > 0 ? Double(agreed) / Double(total) : nil }

  /// What two people would agree on who gave these verdicts as often, but blindly.
  public var byChance: Double? {
    guard total > 0 else { return nil }
    let products = counts.indices.map { index in
      let row = counts[index].reduce(0, +)
      let column = counts.reduce(0) { $0 + $1[index] }
      return Double(row * column)
    }
    return products.reduce(0, +) / Double(total * total)
  }

  /// 1 is full agreement, 0 what chance gives, below 0 less than that. Nil when chance alone gives
  /// full agreement: both have given one verdict and no other.
  public var kappa: Double? {
    guard let raw, let byChance, byChance < 1 else { return nil }
    return (raw - byChance) / (1 - byChance)
  }
}
