/// Asks every so many steps whether to go on.
final class Poll {
  private static let every = 4096
  private let isCancelled: () -> Bool
  private var left = every

  init(_ isCancelled: @escaping () -> Bool) { self.isCancelled = isCancelled }

  /// Counts a step.
  ///
  /// - Throws: `SearchError.cancelled`.
  @inline(__always)
  func once() throws {
    left -= 1
    if left == 0 { try ask() }
  }

  /// Asks at once, where steps are long.
  func now() throws { try ask() }

  private func ask() throws {
    left = Poll.every
    if isCancelled() { throw SearchError.cancelled }
  }
}
