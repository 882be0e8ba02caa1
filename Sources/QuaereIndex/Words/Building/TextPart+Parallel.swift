import QuaereCore
import Synchronization

extension TextPart {
  /// Reads the documents on all cores, each taking a run of about as much text as the others.
  ///
  /// - Parameter progress: called with how many documents are done.
  static func parts(
    of documents: [DocumentSlice],
    _ progress: @Sendable (_ done: Int) -> Void
  ) -> [TextPart] {
    let done = Atomic(0)
    let ranges = TextPart.ranges(documents, count: Cores.count)
    return Shares.map(ranges.count, share: 1) { part in
      TextPart(documents[ranges[part]]) { progress(done.add(1, ordering: .relaxed).newValue) }
    }
  }

  private static func ranges(_ documents: [DocumentSlice], count: Int) -> [Range<Int>] {
    let sizes = documents.map { $0.textSize + 1 }
    let share = sizes.reduce(0, +) / count + 1
    var ranges: [Range<Int>] = []
    var (first, size) = (0, 0)
    for index in documents.indices {
      size += sizes[index]
      if size >= share {
        ranges.append(first..<index + 1)
        (first, size) = (index + 1, 0)
      }
    }
    if first < documents.count { ranges.append(first..<documents.count) }
    return ranges
  }
}
