extension UnsafeBufferPointer<UInt32> {
  /// The first place from `start` on whose value is not below `value`, in an ascending run.
  ///
  /// Looks 1, 2, 4 … places ahead, so that short steps cost little and long ones log of their
  /// length.
  @inline(__always)
  func gallop(from start: Int, to value: UInt32) -> Int {
    guard start < count, self[start] < value else { return start }
    var low = start
    var step = 1
    // `self[low] < value` holds throughout.
    while low + step < count, self[low + step] < value {
      low += step
      step *= 2
    }
    var high = Swift.min(low + step, count)
    low += 1
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
