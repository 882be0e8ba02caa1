import Foundation
import Testing

@testable import QuaereNotebook

struct TwoProgramsTests {
  /// Each has its own descriptors and locks, as two processes have.
  @Test func appendingToOneFileNeverInterleaves() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    let quick = SystemCalls(write: SystemCalls.real.write, sync: { _ in 0 })
    DispatchQueue.concurrentPerform(iterations: 2) { program in
      let journal = Journal(
        folder: path, author: "ada", zone: .gmt, calls: quick,
        clock: { Date(timeIntervalSince1970: 1_772_884_931) })
      for number in 0..<1_000 {
        let draft = EntryDraft(question: "\(program) \(number)\nmore", summary: "kept")
        if (try? journal.record(draft)) == nil { Issue.record("not saved") }
      }
    }
    let sessions = SessionFolder(folder: path)
    #expect(sessions.files.count == 1)
    #expect(sessions.oddities.isEmpty)
    #expect(sessions.entries.map(\.number) == Array(1...2_000))
    #expect(!sessions.entries.contains { $0.isEdited })
    for program in 0..<2 {
      let own = sessions.entries.filter { $0.question.hasPrefix("\(program) ") }
      #expect(own.map(\.question) == (0..<1_000).map { "\(program) \($0)\nmore" })
    }
  }
}
