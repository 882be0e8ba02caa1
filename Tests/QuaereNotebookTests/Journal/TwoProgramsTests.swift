import Foundation
import QuaereCore
import Testing

@testable import QuaereNotebook

/// Programs that keep one notebook at once.
struct TwoProgramsTests {
  @Test func tenThousandEntriesOfTwoProgramsAreAllThereAndWhole() throws {
    let folder = try TemporaryFolder()
    let started = try ["one", "two"].map { try Probe.start(["many", folder.path, $0, "5000"]) }
    for program in started { #expect(try Probe.ending(of: program) == .through("")) }
    let sessions = SessionFolder(folder: folder.path)
    #expect(sessions.files.count == 1)
    #expect(sessions.oddities.isEmpty)
    #expect(sessions.entries.map(\.number) == Array(1...10_000))
    #expect(!sessions.entries.contains { $0.isEdited })
    for program in ["one", "two"] {
      let own = sessions.entries.filter { $0.question.hasPrefix("\(program) ") }
      #expect(own.map(\.question) == (0..<5_000).map { "\(program) \($0)\nmore" })
    }
  }
}
