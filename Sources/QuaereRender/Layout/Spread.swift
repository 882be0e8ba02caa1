import QuaereCore

/// Something at the left and something at the right edge of the same line.
enum Spread {
  /// Nil when both do not fit with two blanks between them.
  static func line(left: Line, right: Line, width: Int) -> Line? {
    let gap = width - left.width - right.width
    guard gap >= 2 else { return nil }
    return left + [Page.Segment(String(repeating: " ", count: gap))] + right
  }
}
