import QuaereCore
import QuaereIndex
import Synchronization

/// Where many anchors stand today, found on all cores: each document's by themselves.
struct FoundAnchors {
  private var findings: [Anchor: AnchorFinding] = [:]

  /// Fewer are found one by one, when they are asked for.
  static let many = 1000

  /// - Parameters:
  ///   - anchors: of documents that are open.
  ///   - handle: the document of an anchor.
  ///   - progress: called after each with how many are done.
  init(
    _ anchors: [Anchor], in index: Index, handle: (Anchor) -> String?,
    progress: @escaping @Sendable (Int) -> Void
  ) {
    let groups = Dictionary(grouping: anchors) { handle($0) ?? "" }.sorted { $0.key < $1.key }
    let done = Mutex(0)
    let found = Shares.map(groups.count, share: 4) { number in
      let (handle, anchors) = groups[number]
      guard let edition = IndexEdition(index, handle: handle) else { return [AnchorFinding]() }
      let finder = AnchorFinder(today: edition)
      return anchors.map { anchor in
        let finding = finder.find(anchor)
        progress(
          done.withLock {
            $0 += 1
            return $0
          })
        return finding
      }
    }
    for (group, found) in zip(groups, found) {
      for (anchor, finding) in zip(group.value, found) { findings[anchor] = finding }
    }
  }

  subscript(anchor: Anchor) -> AnchorFinding? { findings[anchor] }
}
