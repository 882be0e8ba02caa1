/// Any relation but containment: member `i` is related to the ids `self[i]`, in ascending order.
///
/// Unchecked: as `Column`, whose rule of memory safety holds here too.
public struct Adjacency: @unchecked Sendable {
  public let bounds: Bounds
  public let targets: UnsafeBufferPointer<UInt32>

  init(bounds: Bounds, targets: UnsafeBufferPointer<UInt32>) {
    self.bounds = bounds
    self.targets = targets
  }

  @inlinable public var count: Int { bounds.count }
  @inlinable public subscript(index: Int) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(rebasing: targets[bounds[index]])
  }
}
