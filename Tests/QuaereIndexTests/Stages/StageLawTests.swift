import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// Laws of last stages, on random towns and whatever is asked of them.
struct StageLawTests {
  private static let stages = [
    "timeline", "timeline by day", "timeline by decade", "gaps by year", "gaps by month",
    "collocates", "collocates within 2", "sample 3 seed 5", "context 1", "text",
    "table of document by section", "table of name by kind", "network", "network of sources",
    "network of names", "kwic a or the* by left", "kwic vogel by right 1",
  ]
  /// What may be said of a stage that has no meaning there.
  private static let refusals: Set = [
    "no-dates", "no-text", "no-node", "no-relation", "no-network", "unknown-field",
    "unknown-source", "unknown-place", "unknown-author", "clause-without-meaning", "unknown-state",
    "no-author", "contradiction", "which-document", "below-zero", "two-places",
  ]

  private func evaluation(_ line: String, _ town: Asked) throws -> (Interpreter, Evaluation)? {
    do {
      return try town.evaluation(line)
    } catch let refusal as Diagnostic {
      #expect(Self.refusals.contains(refusal.code), "\(line): \(refusal)")
      return nil
    }
  }

  @Test(arguments: 0..<10)
  func whatIsAskedIsAnsweredOrRefused(seed: Int) throws {
    var generator = SeededGenerator(seed: seed + 5000)
    let town = try Asked(RandomTown.library(&generator))
    var questions = RandomQuestions(generator: generator)
    var answered = 0
    for _ in 0..<6 {
      let question = questions.question()
      for stage in Self.stages {
        let line = "\(question) | \(stage)"
        guard let (interpreter, whole) = try evaluation(line, town) else { continue }
        try check(line, interpreter, whole, town)
        answered += 1
      }
    }
    #expect(answered > 20)
  }

  private func check(
    _ line: String, _ interpreter: Interpreter, _ whole: Evaluation, _ town: Asked
  ) throws {
    let answer = interpreter.answer(whole)
    #expect(answer.length == whole.length, "\(line)")
    #expect(interpreter.addresses(whole).count == whole.lineCount, "\(line)")
    // A screen's worth has the same numbers as the whole.
    let part = interpreter.answer(whole, limit: 2)
    #expect(part.count == answer.count && part.lines == answer.lines, "\(line)")
    // The first are the first of all, the last the last.
    for (cut, expected) in [
      ("first", interpreter.addresses(whole).prefix(2)),
      ("last", interpreter.addresses(whole).suffix(2)),
    ] {
      guard let (after, found) = try evaluation("\(line) | \(cut) 2", town) else { continue }
      #expect(after.addresses(found) == Array(expected), "\(line) | \(cut) 2")
      #expect(found.length == min(2, whole.length))
    }
  }
}
