import Dispatch
import Glibc
import Synchronization

/// Work on a run of numbers, in parts that all cores take one after the other.
///
/// Whether to go on is asked on the calling thread alone, which those who are asked count on; the
/// others are told.
enum Cores {
  static let count = max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  /// So many for each core that none waits long for the others.
  private static let partsPerCore = 8
  /// Of a part: less is done sooner than another thread has begun.
  @TaskLocal static var leastSteps = 2048

  /// What some work makes of each part of `0..<count`, in order.
  ///
  /// - Parameters:
  ///   - steps: how much work there is in all, in steps of about as much as looking at a sentence;
  ///     where it is little, no other thread is asked.
  ///   - worker: called once on each thread that takes part.
  /// - Throws: what the first part to fail throws.
  static func share<Made: Sendable>(
    _ count: Int, steps: Int, _ poll: Poll,
    worker: @Sendable () throws -> (_ part: Range<Int>, _ poll: Poll) throws -> Made
  ) throws -> [Made] {
    let parts = min(Cores.count * partsPerCore, count, steps / max(1, leastSteps))
    try poll.now()
    guard parts > 1, Cores.count > 1 else { return [try worker()(0..<count, poll)] }
    let board = Board<Made>(parts)
    let caller = pthread_self()
    // Asked by the calling thread alone.
    nonisolated(unsafe) let poll = poll
    DispatchQueue.concurrentPerform(iterations: min(Cores.count, parts)) { _ in
      let isCaller = pthread_equal(pthread_self(), caller) != 0
      let own = isCaller ? poll : Poll { board.isStopped }
      var work: ((Range<Int>, Poll) throws -> Made)?
      while let part = board.next() {
        board.put(
          Swift.Result {
            try own.now()
            let begun = try work ?? worker()
            work = begun
            return try begun(count * part / parts..<count * (part + 1) / parts, own)
          }, at: part)
      }
    }
    return try board.results()
  }

  /// The same where each part makes a list, as one list.
  static func gather<Element: Sendable>(
    _ count: Int, steps: Int, _ poll: Poll,
    worker: @Sendable () throws -> (_ part: Range<Int>, _ poll: Poll) throws -> [Element]
  ) throws -> [Element] {
    let made = try share(count, steps: steps, poll, worker: worker)
    return made.count == 1 ? made[0] : Array(made.joined())
  }

  /// The parts of one piece of work.
  private final class Board<Made: Sendable>: Sendable {
    private let parts: Int
    private let taken = Atomic(0)
    private let stopped = Atomic(false)
    private let made: Mutex<[Swift.Result<Made, any Error>?]>

    init(_ parts: Int) {
      self.parts = parts
      made = Mutex(Array(repeating: nil, count: parts))
    }

    var isStopped: Bool { stopped.load(ordering: .relaxed) }

    /// The next part that nobody has taken; nil when all are, or one has failed.
    func next() -> Int? {
      let part = taken.add(1, ordering: .relaxed).oldValue
      return part < parts && !isStopped ? part : nil
    }

    func put(_ result: Swift.Result<Made, any Error>, at part: Int) {
      made.withLock { made in
        // What stops because another has failed says nothing.
        if case .failure = result, isStopped { return }
        if case .failure = result { stopped.store(true, ordering: .relaxed) }
        made[part] = result
      }
    }

    func results() throws -> [Made] {
      try made.withLock { made in
        for case .failure(let error)? in made { throw error }
        return try made.compactMap { try $0?.get() }
      }
    }
  }
}
