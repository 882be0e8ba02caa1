import Glibc

/// A limit of work for questions that nobody asked: what an empty answer is near to, what a mistake
/// may have meant. Counted in processor time, so that what is shown does not depend on how busy the
/// machine is.
///
/// For one thread.
final class WorkLimit {
  /// Processor time of this thread at which work ends; nil while nothing is limited.
  private var end: Double?

  var isReached: Bool { end.map { WorkLimit.now() > $0 } ?? false }

  /// Runs `body`, in which questions end as interrupted once the time is used up. A limit inside
  /// another is that other.
  func during<Result>(seconds: Double, _ body: () throws -> Result) rethrows -> Result {
    guard end == nil else { return try body() }
    end = WorkLimit.now() + seconds
    defer { end = nil }
    return try body()
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
