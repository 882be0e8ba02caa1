import QuaereCore

/// Clauses of which both can never hold.
enum Contradiction {
  /// True when no clause with this keyword can stand beside the clause.
  static func excludes(_ clause: Clause, keyword: String) -> Bool {
    switch (clause, keyword) {
    case (.undated, "dated"), (.dated, "undated"): true
    case (.with(let count, let target, .none), "citing"): wantsNoSource(count, target.value)
    default: false
    }
  }

  /// True when the counts of one noun cannot both be right.
  static func excludes(_ clause: Clause, _ count: Count?, _ target: Noun) -> Bool {
    guard case .with(let other, let noun, .none) = clause, noun.value == target else {
      return false
    }
    let (one, two) = (bounds(count), bounds(other))
    return one.upperBound < two.lowerBound || two.upperBound < one.lowerBound
  }

  static func wantsNoSource(_ count: Count?, _ target: Noun) -> Bool {
    bounds(count).upperBound == 0 && [.sources, .citations, .footnotes].contains(target)
  }

  private static func bounds(_ count: Count?) -> ClosedRange<Int> {
    switch count {
    case nil: 1...Int.max
    case .some(.none): 0...0
    case .exactly(let number): number...number
    case .atLeast(let least): least...Int.max
    case .atMost(let most): 0...most
    }
  }
}
