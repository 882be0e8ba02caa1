import QuaereCore

/// A line as far as it can be understood without the documents.
public enum Reading {
  /// Parses a line, and checks the questions in it.
  ///
  /// - Throws: `Diagnostic`; codes are listed in `docs/errors.md`.
  @discardableResult
  public static func check(
    _ line: String, environment: any NameEnvironment
  ) throws(Diagnostic) -> Line {
    let parsed = try Parser.parse(line, environment: environment)
    if let question = parsed.question {
      _ = try Checker.check(question, line: line, environment: environment)
    }
    return parsed
  }
}

extension Line {
  /// The question, or the one in a command.
  public var question: Query? {
    switch self {
    case .query(let query), .command(.let(_, let query, _)), .command(.export(let query, to: _)),
      .command(.explain(let query)):
      query
    default: nil
    }
  }
}
