/// Containment as bounds: member `i` holds `self[i]`, a range of the space below it.
/// Stored as one more number than there are members.
///
/// Unchecked: as `Column`, whose rule of memory safety holds here too.
public struct Bounds: @unchecked Sendable {
  public let starts: UnsafeBufferPointer<UInt32>
  /// The count of the space below.
  public let limit: Int

  init(_ starts: UnsafeBufferPointer<UInt32>, limit: Int) {
    self.starts = starts
    self.limit = limit
  }

  @inlinable public var count: Int { max(0, starts.count - 1) }
  @inlinable public subscript(index: Int) -> Range<Int> {
    guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0..<0 }
    let upper = min(Int(starts[index + 1]), limit)
    return min(Int(starts[index]), upper)..<upper
  }

  /// The member whose range holds `element`: the last that starts at or before it.
  /// Nil when there is none, or `element` lies after the last range.
  public func member(holding element: Int) -> Int? {
    guard element >= 0, count > 0, element < Int(starts[count]) else { return nil }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle + 1]) <= element { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(element) ? low : nil
  }
}
