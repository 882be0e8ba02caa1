import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// The interpreter over an index and a plain evaluation over the library give the same rows.
struct NaiveAgreementTests {
  @Test(arguments: 0..<12)
  func agree(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let library = RandomTown.library(&generator)
    let town = try Asked(library)
    var questions = RandomQuestions(generator: generator)
    var answered = 0
    for reach in Reach.allCases {
      let naive = NaiveEngine(library, reach: reach)
      for _ in 0..<40 {
        let line = questions.question()
        guard let query = try NaiveAgreementTests.checked(line) else { continue }
        guard let (interpreter, found) = try? town.evaluation(line, reach: reach) else { continue }
        answered += 1
        let rows = found.ids.map { interpreter.rowAddress(found.noun, $0) }
        #expect(rows.sorted() == naive.rows(query).sorted(), "\(line), reach \(reach.rawValue)")
      }
    }
    #expect(answered > 20)
  }

  /// Nil where the line has no meaning.
  private static func checked(_ line: String) throws -> CheckedQuery? {
    guard case .query(let query) = try Parser.parse(line) else { return nil }
    return try? Checker.check(query, line: line)
  }
}
