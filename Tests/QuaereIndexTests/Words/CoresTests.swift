import Synchronization
import Testing

@testable import QuaereIndex

/// Work that is shared among cores comes to what one would make of it.
struct CoresTests {
  @Test(arguments: [0, 1, 2, 7, 1000], [0, 1, 100_000])
  func partsMakeUpTheWhole(count: Int, steps: Int) throws {
    let begun = Atomic(0)
    let made = try Cores.gather(count, steps: steps, Poll { false }) {
      begun.add(1, ordering: .relaxed)
      return { part, _ in Array(part) }
    }
    #expect(made == Array(0..<count))
    #expect((1...max(1, Cores.count)).contains(begun.load(ordering: .relaxed)))
  }

  private struct Failure: Error, Equatable { var place: Int }

  /// One thing went wrong, so that is what is thrown, and not that others were stopped for it.
  @Test(arguments: [0, 499, 999])
  func throwsWhatWentWrong(place: Int) {
    #expect(throws: Failure(place: place)) {
      try Cores.gather(1000, steps: 1_000_000, Poll { false }) {
        { part, poll in
          for number in part {
            try poll.now()
            if number == place { throw Failure(place: number) }
          }
          return [Int]()
        }
      }
    }
  }

  /// Only the calling thread is asked, and all stop.
  @Test func stopsWhenTheCallerIsTold() {
    var asked = 0
    let poll = Poll {
      asked += 1
      return asked > 3
    }
    #expect(throws: SearchError.cancelled) {
      try Cores.gather(1000, steps: 1_000_000, poll) {
        { part, poll in
          // Who is not asked goes on until told.
          while true { try poll.now() }
          return Array(part)
        }
      }
    }
    #expect(asked == 4)
  }
}
