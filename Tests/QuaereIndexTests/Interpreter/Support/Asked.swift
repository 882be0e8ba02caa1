import QuaereCore
import QuaereQuery

@testable import QuaereIndex

/// A library in an index of its own, to be asked.
struct Asked: Sendable {
  private let folder: ScratchFolder
  let index: Index

  init(_ library: Library) throws {
    folder = try ScratchFolder()
    index = try folder.index(of: library)
  }

  func evaluation(
    _ line: String, _ record: Record = Record(), reach: Reach = .paragraph
  ) throws -> (Interpreter, Evaluation) {
    guard case .query(let query) = try Parser.parse(line) else {
      throw Diagnostic(code: "no-question", message: "“\(line)” is no question")
    }
    var settings = Settings()
    settings.reach = reach
    let interpreter = Interpreter(index: index, record: record, settings: settings)
    let plan = Planner.plan(try Checker.check(query, line: line))
    return (interpreter, try interpreter.run(plan))
  }

  func answer(
    _ line: String, _ record: Record = Record(), reach: Reach = .paragraph
  ) throws -> Answer {
    let (interpreter, evaluation) = try evaluation(line, record, reach: reach)
    return interpreter.answer(evaluation)
  }

  /// Rows as `address` or, for spans, `address text`; counts as `key count`; a refusal as its code.
  func rows(
    _ line: String, _ record: Record = Record(), reach: Reach = .paragraph
  ) -> String {
    do {
      return Asked.words(try answer(line, record, reach: reach))
    } catch let refusal as Diagnostic {
      return "refused: \(refusal.code)"
    } catch {
      return "failed: \(error)"
    }
  }

  static func words(_ answer: Answer) -> String {
    switch answer.shape {
    case .number: return "\(answer.count)"
    case .counts(_, let counts):
      return counts.map { "\($0.keys.joined(separator: " · ")) \($0.count)" }
        .joined(separator: ", ")
    case .kwic(let lines):
      return lines.map { "\($0.address) [\($0.hit)]" }.joined(separator: ", ")
    case .groups(let groups, _):
      return groups.map { group in
        "\(group.key): "
          + answer.rows[group.rows].map { row($0, answer.noun) }.joined(separator: " ")
      }.joined(separator: ", ")
    // The stages in time, of words and of networks have tests of their own.
    case .rows, .timeline, .gaps, .collocates, .context, .text, .table, .network:
      let parts = answer.noun == .pairs || Noun.spanNouns.contains(answer.noun) ? ", " : " "
      return answer.rows.map { row($0, answer.noun) }.joined(separator: parts)
    }
  }

  private static func row(_ row: Row, _ noun: Noun) -> String {
    if noun == .pairs {
      return "\(row.address) (\(row["shared"].plain))"
    }
    return Noun.spanNouns.contains(noun) ? "\(row.address) \(row["text"].plain)" : row.address
  }
}
