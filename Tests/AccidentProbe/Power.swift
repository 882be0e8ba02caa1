import Foundation
import QuaereCore
import Synchronization

/// Counts the points at which power may be lost, and loses it at one.
final class Power: Sendable {
  private let passed = Mutex(0)
  private let end: Int

  /// - Parameter end: from 0.
  init(lostAt end: Int) { self.end = end }

  var points: Int { passed.withLock { $0 } }

  var calls: SystemCalls {
    let real = SystemCalls.real
    return SystemCalls(
      write: { file, bytes in
        self.point()
        let half = real.write(file, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
        self.point()
        let rest = real.write(file, UnsafeRawBufferPointer(rebasing: bytes[(bytes.count / 2)...]))
        self.point()
        return half < 0 ? half : rest < 0 ? rest : half + rest
      },
      writeAt: { file, bytes, offset in
        self.around { real.writeAt(file, bytes, offset) }
      },
      sync: { file in self.around { real.sync(file) } },
      truncate: { file, size in self.around { real.truncate(file, size) } },
      rename: { old, new in self.around { real.rename(old, new) } })
  }

  private func around<Result>(_ call: () -> Result) -> Result {
    point()
    let result = call()
    point()
    return result
  }

  private func point() {
    let number = passed.withLock { passed in
      defer { passed += 1 }
      return passed
    }
    if number == end { kill(getpid(), SIGKILL) }
  }
}
