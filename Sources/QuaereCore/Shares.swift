import Dispatch
import Synchronization

/// Work on very many small things, a share of them at a time, on all cores.
public enum Shares {
  /// What `work` makes of each number from 0, in order.
  ///
  /// - Parameters:
  ///   - count: how many numbers.
  ///   - share: so many at a time; 1 for what takes long.
  ///   - work: called from several threads.
  public static func map<Made: Sendable>(
    _ count: Int, share: Int = 1024, _ work: @Sendable (Int) -> Made
  ) -> [Made] {
    let shares = (count + share - 1) / share
    guard shares > 1 else { return (0..<count).map(work) }
    let made = Mutex([[Made]](repeating: [], count: shares))
    DispatchQueue.concurrentPerform(iterations: shares) { number in
      let own = (number * share..<min(count, (number + 1) * share)).map(work)
      made.withLock { $0[number] = own }
    }
    return made.withLock { Array($0.joined()) }
  }
}
