import QuaereCore
import Testing

@testable import QuaereIndex

/// Ctrl-C reaches every loop: a question that is stopped at any time it asks ends there.
struct StageInterruptionTests {
  private static let library = StageLibrary(seed: 1, documents: 4, passages: 700).library

  @Test(arguments: [
    "sentences | timeline", "sentences | timeline by day", "sentences | gaps by month",
    "sentences containing a | collocates", "sentences | kwic a by right",
    "sentences | sample 7 seed 1", "mentions | table of name by document", "sentences | network",
    "sentences | sort by words descending",
  ])
  func stopsWheneverItIsAsked(_ line: String) throws {
    let corpus = try StageCorpus(Self.library)
    _ = try corpus.ask(line, limit: 10)
    let polls = corpus.polls
    #expect(polls > 2)
    for patience in stride(from: 0, to: polls, by: max(1, polls / 6)) {
      let error = #expect(throws: Diagnostic.self) {
        try corpus.ask(line, limit: 10, patience: patience)
      }
      #expect(error?.code == "interrupted")
    }
  }
}
