import QuaereCore

/// A limit of work for questions that nobody asked: what an empty answer is near to, what a mistake
/// may have meant. Counted in processor time, so that what is shown does not depend on how busy the
/// machine is.
///
/// For one thread.
final class WorkLimit {
  /// Processor time of this thread at which work ends; nil while nothing is limited.
  private var end: Double?

  var isReached: Bool { end.map { ProcessorTime.ofThread > $0 } ?? false }

  /// Runs `body`, in which questions end as interrupted once the time is used up. A limit inside
  /// another gives no more than is left of that.
  func during<Result>(seconds: Double, _ body: () throws -> Result) rethrows -> Result {
    let outer = end
    end = min(outer ?? .infinity, ProcessorTime.ofThread + seconds)
    defer { end = outer }
    return try body()
  }

  /// The same for half of what is left, if there is a limit, so that one thing tried does not take the
  /// time of all others.
  func duringHalf<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard let end else { return try body() }
    return try during(seconds: max(0, end - ProcessorTime.ofThread) / 2, body)
  }
}
