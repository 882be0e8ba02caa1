import QuaereCore

@testable import QuaereQuery

/// Named sets for tests, each by the line behind it.
struct Names: NameEnvironment {
  private var sets: [String: NamedDefinition] = [:]

  /// `solo`, `out-of-scope`, one frozen set, and one that asks for itself.
  static let sample = Names(
    live: [
      "solo": "passages with exactly 1 source", "out-of-scope": "passages in 1",
      "people-of-8": "8 | their people", "loop": "@loop in 1", "broken": "people dated 1978",
    ],
    frozen: ["kept": (.sentences, ["iztok:8.1.13"])])

  init(live: [String: String], frozen: [String: (Noun, [String])] = [:]) {
    for (name, line) in live {
      if case .query(let query)? = try? Parser.parse(line) { sets[name] = .live(query) }
    }
    for (name, rows) in frozen { sets[name] = .frozen(rows.0, rows.1) }
  }

  var names: [String] { sets.keys.sorted() }

  func definition(of set: NamedSet) -> NamedDefinition? { sets[set.name] }

  func noun(of set: NamedSet) -> Noun? {
    switch definition(of: set) {
    case .frozen(let noun, _): noun
    case .live(let query): try? Checker.check(query, environment: self).noun
    case nil: nil
    }
  }
}

/// Reads and checks a line; commands are only read.
func read(_ line: String) throws(Diagnostic) -> Line {
  let parsed = try Parser.parse(line, environment: Names.sample)
  if case .query(let query) = parsed { _ = try check(query, line) }
  if case .command(.let(_, let query, _)) = parsed { _ = try check(query, line) }
  if case .command(.export(let query, _)) = parsed { _ = try check(query, line) }
  return parsed
}

func query(_ line: String) throws(Diagnostic) -> Query {
  guard case .query(let query) = try Parser.parse(line, environment: Names.sample) else {
    throw Diagnostic(code: "no-question", message: "“\(line)” is no question")
  }
  return query
}

func checked(_ line: String) throws(Diagnostic) -> CheckedQuery {
  try check(try query(line), line)
}

private func check(_ query: Query, _ line: String) throws(Diagnostic) -> CheckedQuery {
  try Checker.check(query, line: line, environment: Names.sample)
}
