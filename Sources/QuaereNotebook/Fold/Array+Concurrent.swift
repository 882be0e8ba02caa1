import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// As `map`, on all cores where there are many.
  func concurrentMap<Result: Sendable>(
    _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let size = 1024
    guard count > size else { return map(transform) }
    let parts = (count + size - 1) / size
    let results = Mutex([[Result]](repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let made = self[part * size..<Swift.min(count, (part + 1) * size)].map(transform)
      results.withLock { $0[part] = made }
    }
    return results.withLock { $0.flatMap { $0 } }
  }
}
