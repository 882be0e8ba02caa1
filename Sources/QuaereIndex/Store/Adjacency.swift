/// Any relation but containment: member `i` is related to the ids `self[i]`, in ascending order.
///
/// Memory safety: as `Column`.
public struct Adjacency: Sendable {
  public let bounds: Bounds
  public let targets: Column<UInt32>

  init(bounds: Bounds, targets: Column<UInt32>) {
    self.bounds = bounds
    self.targets = targets
  }

  @inlinable public var count: Int { bounds.count }
  @inlinable public subscript(index: Int) -> Members {
    Members(targets: targets, range: bounds[index])
  }

  /// The ids of one member.
  public struct Members: RandomAccessCollection {
    @usableFromInline let targets: Column<UInt32>
    @usableFromInline let range: Range<Int>

    @usableFromInline init(targets: Column<UInt32>, range: Range<Int>) {
      (self.targets, self.range) = (targets, range)
    }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { range.count }
    @inlinable public subscript(position: Int) -> UInt32 { targets[range.lowerBound + position] }
  }
}
