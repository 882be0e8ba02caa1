import QuaereCore
import QuaereQuery
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
    // How often one of several threads asks is not the same in every run.
    try Cores.$leastSteps.withValue(.max) { try stopsHere(line) }
  }

  private func stopsHere(_ line: String) throws {
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

  /// Help for an empty answer works only so long; the next question is anybody's again.
  @Test func workThatNobodyAskedForIsLimited() throws {
    let interpreter = Interpreter(index: try StageCorpus(Self.library).index)
    let plan = try plan("sentences | network")
    let error = #expect(throws: Diagnostic.self) {
      try interpreter.limited(to: 0) {
        // A limit inside another does not give more.
        try interpreter.limited(to: 60) { try interpreter.run(plan).count }
      }
    }
    #expect(error?.code == "interrupted")
    let count = try interpreter.limited(to: 60) { try interpreter.run(plan).count }
    #expect(try interpreter.run(plan).count == count && count > 0)
  }

  private func plan(_ line: String) throws -> Plan {
    guard case .query(let query) = try Parser.parse(line) else { throw IndexError.tooLarge }
    return Planner.plan(try Checker.check(query, line: line))
  }
}
