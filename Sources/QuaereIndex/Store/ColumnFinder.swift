/// Finds strings in a column, for many that come in about the order they have there: each is looked for
/// first where the one before was found.
public struct ColumnFinder {
  private static let reach = 8

  private let column: StringColumn
  private var next = 0
  /// Whether the column is in the order of its bytes; nil until somebody asks.
  private var isSorted: Bool?
  private var places: [String: Int]?

  public init(_ column: StringColumn) { self.column = column }

  /// - Returns: where a string is, in one of its places; nil when it is not there.
  public mutating func place(of string: String) -> Int? {
    var string = string
    return string.withUTF8 { place(of: $0) }
  }

  public mutating func place(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for place in next..<min(column.count, next + ColumnFinder.reach)
    where column.utf8(place).compared(bytes) == 0 {
      next = place + 1
      return place
    }
    guard let found = elsewhere(bytes) else { return nil }
    next = found + 1
    return found
  }

  private mutating func elsewhere(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let isSorted =
      self.isSorted
      ?? (1..<max(1, column.count)).allSatisfy { !column.utf8($0).precedes(column.utf8($0 - 1)) }
    self.isSorted = isSorted
    guard isSorted else {
      let known =
        places
        ?? Dictionary((0..<column.count).map { (column[$0], $0) }, uniquingKeysWith: { $1 })
      places = known
      return known[String(decoding: bytes, as: UTF8.self)]
    }
    var (low, high) = (0, column.count)
    while low < high {
      let middle = (low + high) / 2
      if column.utf8(middle).precedes(bytes) { low = middle + 1 } else { high = middle }
    }
    return low < column.count && column.utf8(low).compared(bytes) == 0 ? low : nil
  }
}
