import Dispatch
import Synchronization

/// Work that goes on on another core while the caller does something else.
final class Meanwhile<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let group = DispatchGroup()

  init(_ work: @escaping @Sendable () throws -> Value) {
    DispatchQueue.global(qos: .userInitiated).async(group: group) { [self] in
      let made = Result { try work() }
      result.withLock { $0 = made }
    }
  }

  /// Returns when the work is done.
  func wait() { group.wait() }

  /// Waits for what the work gives.
  func value() throws -> Value {
    wait()
    guard let result = result.withLock({ $0 }) else {
      throw IndexError.inconsistent("work that was not done")
    }
    return try result.get()
  }
}
