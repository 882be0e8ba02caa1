/// Forms that stand beside each other in a row: `A, B and C`.
///
/// A comma alone makes a row only beside another link: `the Kremlin, Rodin with it` is none.
struct NameRows {
  private(set) var pairs: [(Int, Int)] = []
  /// A pair that a comma links, ending at the form before.
  private var pending: (Int, Int)?
  /// The form before ended a row.
  private var isOpen = false

  /// - Parameter gap: what stands between the two in one text; nil when they stand in two.
  mutating func add(_ one: Int?, _ other: Int, gap: String?) {
    let isComma = gap == ", "
    guard let one, let gap, isComma || NameRows.joiners.contains(gap) else {
      pending = nil
      isOpen = false
      return
    }
    if isComma, pending == nil, !isOpen {
      pending = (one, other)
      return
    }
    if let pending { pairs.append(pending) }
    pending = nil
    pairs.append((one, other))
    isOpen = true
  }

  private static let joiners: Set<String> = [
    " and ", ", and ", " et ", " und ", " e ", " или ", " и ",
  ]
}
