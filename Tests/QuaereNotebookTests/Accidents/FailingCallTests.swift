import Foundation
import QuaereCore
import Synchronization
import Testing

@testable import QuaereNotebook

/// Every call fails once, while all others work.
struct FailingCallTests {
  private static let name = "2026-03-07-ada.md"

  /// Lets one call fail, by its number; of a write, half goes through before.
  private final class Fault: Sendable {
    private let count = Mutex(0)
    let number: Int
    let code: Int32

    init(at number: Int, _ code: Int32) {
      self.number = number
      self.code = code
    }

    /// False when the call never came.
    var happened: Bool { count.withLock { $0 } > number }

    private func isDue() -> Bool {
      count.withLock { count in
        defer { count += 1 }
        return count == number
      }
    }

    private func fail<Result: SignedInteger>() -> Result {
      errno = code
      return -1
    }

    var calls: SystemCalls {
      let real = SystemCalls.real
      return SystemCalls(
        write: { file, bytes in
          guard self.isDue() else { return real.write(file, bytes) }
          _ = real.write(file, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
          return self.fail()
        },
        sync: { file in self.isDue() ? self.fail() : real.sync(file) },
        truncate: { file, size in self.isDue() ? self.fail() : real.truncate(file, size) },
        rename: { old, new in self.isDue() ? self.fail() : real.rename(old, new) })
    }
  }

  private func folderWithOneEntry() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try journal(folder, .real).record(EntryDraft(question: "passages in 1"))
    return folder
  }

  private func journal(_ folder: TemporaryFolder, _ calls: SystemCalls) -> Journal {
    Journal(
      folder: folder.path, author: "ada", zone: .gmt, calls: calls,
      clock: { Date(timeIntervalSince1970: 1_772_884_931) })
  }

  @Test(arguments: [ENOSPC, EIO, EDQUOT]) func anAppendIsWholeOrWaits(code: Int32) throws {
    for number in 0..<20 {
      let folder = try folderWithOneEntry()
      let before = folder.text(Self.name)
      let fault = Fault(at: number, code)
      let journal = journal(folder, fault.calls)
      let isSaved = (try? journal.record(EntryDraft(question: "passages in 2"))) != nil
      guard fault.happened else {
        #expect(number >= 2, "a write and a sync")
        return
      }
      #expect(isSaved == journal.pending.isEmpty)
      if !isSaved { #expect(folder.text(Self.name) == before) }
      try journal.retry()
      let entries = SessionFolder(folder: folder.path).entries
      #expect(entries.map(\.question) == ["passages in 1", "passages in 2"])
    }
  }

  /// The write fails half-way, and so does the cutting off: the torn entry is parted from the next.
  @Test func aHalfThatCannotBeTakenBackIsTorn() throws {
    let folder = try folderWithOneEntry()
    let isBroken = Mutex(true)
    let calls = SystemCalls(
      write: { file, bytes in
        guard isBroken.withLock({ $0 }) else { return SystemCalls.real.write(file, bytes) }
        return SystemCalls.real.write(
          file, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count - 8)]))
      },
      truncate: { file, size in
        guard isBroken.withLock({ $0 }) else { return SystemCalls.real.truncate(file, size) }
        errno = EIO
        return -1
      })
    let journal = journal(folder, calls)
    #expect(throws: JournalError.self) {
      try journal.record(EntryDraft(question: "passages in 2", summary: "2 passages"))
    }
    isBroken.withLock { $0 = false }
    try journal.retry()
    let sessions = SessionFolder(folder: folder.path)
    #expect(sessions.entries.map(\.question) == ["passages in 1", "passages in 2"])
    #expect(sessions.torn.map(\.question) == ["passages in 2"])
  }

  @Test(arguments: [ENOSPC, EIO, EROFS]) func aRewriteLeavesTheOldFileOrTheNew(code: Int32) throws {
    for number in 0..<20 {
      let folder = try folderWithOneEntry()
      let before = folder.text(Self.name)
      let fault = Fault(at: number, code)
      let journal = journal(folder, fault.calls)
      let isSaved = (try? journal.save(as: "A name", on: AccidentClock.noon)) != nil
      guard fault.happened else {
        #expect(number >= 3, "a write, a sync and a rename")
        return
      }
      #expect(isSaved == folder.text(Self.name).contains("title: A name"))
      if !isSaved { #expect(folder.text(Self.name) == before) }
      #expect(folder.names == [Self.name], "nothing is left behind")
    }
  }

  private enum AccidentClock {
    static let noon = Date(timeIntervalSince1970: 1_772_884_931)
  }
}
