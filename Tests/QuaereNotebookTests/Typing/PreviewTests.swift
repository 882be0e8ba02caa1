import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereNotebook

/// The count that is shown while a question is typed.
@Suite struct PreviewTests {
  /// As many rows as the question has when it is asked.
  @Test(arguments: [
    "passages", "sentences naming Rodin", "passages with no sources", "people | first 2",
    "sentences | sort by words", "sentences | sort by words | first 2 | their passages",
    "sentences naming Rodin | sort by words | first 1 | their people",
    "mentions | count by name", "pairs of passages sharing at least 1 people",
    "sentences containing the | kwic the",
  ])
  func isTheCountOfTheAnswer(_ question: String) throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    let answer = try #require(try desk.notebook.run(question).answer)
    let preview = try #require(desk.notebook.preview(question))
    #expect(preview.split(separator: " ").first.map(String.init) == "\(answer.count)")
  }

  @Test(arguments: [
    "sentences naming Xyzzy", "sentences containing xyzzy | count", "passages in", "why 1", "",
  ])
  func isNotWorkedOutForWhatIsNotThereOrNotWhole(_ line: String) throws {
    #expect(try Desk().notebook.preview(line) == nil)
  }
}
