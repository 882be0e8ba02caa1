import Foundation
import QuaereCore
import Synchronization
import Testing

@testable import QuaereNotebook

struct JournalFailureTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A disk that takes `room` more bytes of each write while `isFull` is set.
  final class Disk: Sendable {
    let isFull = Mutex(false)
    let room: Int

    init(room: Int) { self.room = room }

    var calls: SystemCalls {
      SystemCalls(
        write: { file, bytes in
          guard self.isFull.withLock({ $0 }) else { return SystemCalls.real.write(file, bytes) }
          guard self.room > 0 else {
            errno = ENOSPC
            return -1
          }
          return SystemCalls.real.write(
            file, UnsafeRawBufferPointer(rebasing: bytes.prefix(self.room)))
        }, sync: SystemCalls.real.sync)
    }
  }

  private func journal(_ calls: SystemCalls) -> Journal {
    Journal(
      folder: folder.path, author: "ada", zone: .gmt, calls: calls,
      clock: { Date(timeIntervalSince1970: 1_772_884_931) })
  }

  @Test(arguments: [0, 1, 30]) func aFullDiskLeavesTheFileAsItWasAndKeepsTheEntry(room: Int) throws
  {
    let disk = Disk(room: room)
    let journal = journal(disk.calls)
    try journal.record(EntryDraft(question: "a"))
    let before = folder.text("2026-03-07-ada.md")
    disk.isFull.withLock { $0 = true }
    for question in ["b", "c"] {
      #expect(throws: JournalError.notSaved(reason: "the disk is full")) {
        try journal.record(EntryDraft(question: question))
      }
    }
    #expect(folder.text("2026-03-07-ada.md") == before)
    #expect(journal.pending.map(\.id) == ["ada.2", "ada.3"])
    disk.isFull.withLock { $0 = false }
    #expect(try journal.retry().map(\.question) == ["b", "c"])
    #expect(journal.pending.isEmpty)
    #expect(SessionFolder(folder: folder.path).entries.map(\.question) == ["a", "b", "c"])
  }

  @Test func aFullDiskLeavesNoHalfFile() throws {
    let disk = Disk(room: 10)
    disk.isFull.withLock { $0 = true }
    #expect(throws: JournalError.self) { try journal(disk.calls).record(EntryDraft(question: "a")) }
    #expect(folder.names == [])
  }

  @Test func aFailedSyncIsNotSaved() throws {
    let calls = SystemCalls(
      write: SystemCalls.real.write,
      sync: { _ in
        errno = EIO
        return -1
      })
    #expect(throws: JournalError.self) { try journal(calls).record(EntryDraft(question: "a")) }
    #expect(SessionFolder(folder: folder.path).entries.isEmpty)
  }

  @Test func aFolderThatCannotBeMadeIsReported() throws {
    folder.write("", to: "sessions")
    let journal = Journal(folder: "\(folder.path)/sessions/deep", author: "ada")
    #expect(throws: JournalError.self) { try journal.record(EntryDraft(question: "a")) }
    #expect(journal.pending.map(\.question) == ["a"])
  }

  @Test(arguments: [
    (ENOSPC, "not saved: the disk is full"),
    (EROFS, "not saved: sessions cannot be written to"),
    (EACCES, "not saved: sessions cannot be written to"),
    (EWOULDBLOCK, "not saved: another program keeps sessions locked"),
    (EIO, "not saved: sessions: input/output error"),
  ]) func reasonsAreInWords(code: Int32, words: String) {
    #expect(JournalError(errno: code, path: "/n/sessions").description == words)
  }
}
