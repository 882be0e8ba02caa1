/// Containment as bounds: member `i` holds `self[i]`, a range of the space below it.
/// Stored as one more number than there are members.
///
/// Memory safety: as `Column`.
public struct Bounds: Sendable {
  public let starts: PackedNumbers
  /// The count of the space below.
  public let limit: Int

  init(_ starts: PackedNumbers, limit: Int) {
    self.starts = starts
    self.limit = limit
  }

  @inlinable public var count: Int { max(0, starts.count - 1) }
  @inlinable @inline(__always) public subscript(index: Int) -> Range<Int> {
    guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0..<0 }
    let (start, end) = starts.pair(index)
    let upper = min(end, UInt64(limit))
    return Int(min(start, upper))..<Int(upper)
  }

  /// Where a member begins, or for `count` where the last one ends.
  @inlinable public func start(_ index: Int) -> Int { Int(min(starts[index], UInt64(limit))) }

  /// The member whose range holds `element`: the last that starts at or before it.
  /// Nil when there is none, or `element` lies after the last range.
  public func member(holding element: Int) -> Int? {
    guard element >= 0, count > 0, element < start(count) else { return nil }
    // First the block of numbers, by the least of each, then the place in it.
    var (low, high) = (0, PackedNumbers.blocks(starts.count))
    while low < high {
      let middle = (low + high) / 2
      if starts.least(ofBlock: middle) <= UInt64(element) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let block = max(0, low - 1) * PackedNumbers.perBlock
    (low, high) = (block, min(count, block + PackedNumbers.perBlock))
    while low < high {
      let middle = (low + high) / 2
      if start(middle + 1) <= element { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(element) ? low : nil
  }
}
