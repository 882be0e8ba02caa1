import QuaereCore
import QuaereIndex
import QuaereQuery

/// Examples of help with names, sources, periods, words and places of the open documents, and with
/// what each gives. The same documents always give the same examples.
struct CorpusExamples: HelpExamples {
  let teacher: Teacher

  /// Those that give rows first; the others fill up, so that no topic is without an example.
  func examples(of lines: [String], limit: Int) -> [HelpExample] {
    var giving: [HelpExample] = []
    var others: [HelpExample] = []
    for line in lines {
      guard giving.count < limit else { break }
      let found = example(line)
      if found.count == 0 { others.append(found.example) } else { giving.append(found.example) }
    }
    return Array((giving + begun(lines, giving) + others).distinct.prefix(limit))
  }

  /// Where nothing is on record yet: the command that begins it.
  private func begun(_ lines: [String], _ giving: [HelpExample]) -> [HelpExample] {
    guard giving.isEmpty, let line = lines.first,
      case .query(let query)? = try? Parser.parse(line, environment: teacher.environment),
      let lead = teacher.nothingAtAll(query),
      case .command? = try? Parser.parse(lead.line, environment: teacher.environment)
    else { return [] }
    return [HelpExample(lead.line, answer: "makes the first")]
  }

  /// Runs at most so many lines for one example.
  private static let tries = 16

  /// The count is nil for a command, and where counting would take long.
  private func example(_ line: String) -> (example: HelpExample, count: Int?) {
    let fitted = teacher.fitter.lines(of: line, limit: CorpusExamples.tries)
      .filter { teacher.canBeAsked($0) }
    guard let first = fitted.first else { return (HelpExample(line), 0) }
    guard case .query? = try? Parser.parse(first, environment: teacher.environment),
      !isCostly(first)
    else { return (HelpExample(first), nil) }
    for line in fitted {
      if let answer = teacher.answer(line), answer.count > 0 {
        return (HelpExample(line, answer: answer.words), answer.count)
      }
    }
    return (HelpExample(first, answer: teacher.answer(first)?.words), 0)
  }

  /// Pairs of many rows, counted only for an example, would make help slow.
  private func isCostly(_ line: String) -> Bool {
    line.hasPrefix("pairs") && teacher.interpreter.isLarge
  }
}

extension Teacher {
  /// How many rows a line gives, and in words: `9 sentences`.
  func answer(_ line: String) -> (count: Int, words: String)? {
    guard case .query(let query)? = try? Parser.parse(line, environment: environment),
      let checked = try? Checker.check(query, environment: environment),
      let evaluation = try? interpreter.limitedToHalf({
        try interpreter.run(Planner.plan(checked))
      })
    else { return nil }
    return (evaluation.count, evaluation.noun.counted(evaluation.count))
  }
}
