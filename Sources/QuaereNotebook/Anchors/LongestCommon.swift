/// The longest common subsequence of two short lists.
enum LongestCommon {
  /// Larger tables are not worth their time: the lists are then taken to share nothing but their
  /// common head and tail.
  private static let limit = 4_000_000

  /// Pairs of indices, ascending.
  static func pairs<Element: Equatable>(_ one: [Element], _ other: [Element]) -> [(Int, Int)] {
    var head = 0
    while head < min(one.count, other.count), one[head] == other[head] { head += 1 }
    var tail = 0
    while tail < min(one.count, other.count) - head,
      one[one.count - 1 - tail] == other[other.count - 1 - tail]
    { tail += 1 }
    let middle = inner(
      Array(one[head..<one.count - tail]), Array(other[head..<other.count - tail]))
    return (0..<head).map { ($0, $0) } + middle.map { ($0.0 + head, $0.1 + head) }
      + (0..<tail).reversed().map { (one.count - 1 - $0, other.count - 1 - $0) }
  }

  private static func inner<Element: Equatable>(_ one: [Element], _ other: [Element]) -> [(
    Int, Int
  )] {
    let width = other.count + 1
    guard !one.isEmpty, !other.isEmpty, one.count * other.count <= limit else { return [] }
    var best = [Int32](repeating: 0, count: (one.count + 1) * width)
    for row in one.indices.reversed() {
      for column in other.indices.reversed() {
        best[row * width + column] =
          one[row] == other[column]
          ? best[(row + 1) * width + column + 1] + 1
          : max(best[(row + 1) * width + column], best[row * width + column + 1])
      }
    }
    var found: [(Int, Int)] = []
    var (row, column) = (0, 0)
    while row < one.count, column < other.count {
      if one[row] == other[column] {
        found.append((row, column))
        row += 1
        column += 1
      } else if best[(row + 1) * width + column] >= best[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return found
  }
}
