/// Sees to it that segments take little memory while all of them are gone through: the pages of those
/// that were read are given back when it has become much.
struct SegmentMemory {
  private static let most = 32 << 20

  private var segments: [ObjectIdentifier: Segment] = [:]
  private var size = 0

  /// - Parameter bytes: that were read of a segment.
  mutating func read(_ bytes: Int, of segment: Segment) {
    // An index stays as it is, since the next question looks into it.
    guard segment.index == nil else { return }
    segments[ObjectIdentifier(segment)] = segment
    size += bytes
    if size >= SegmentMemory.most { forget() }
  }

  mutating func forget() {
    for segment in segments.values { segment.forget() }
    (segments, size) = ([:], 0)
  }
}
