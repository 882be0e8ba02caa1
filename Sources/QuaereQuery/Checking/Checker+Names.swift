import QuaereCore

extension Checker {
  /// The rows of a named set: those kept, or its question asked again.
  mutating func named(_ set: NamedSet, _ span: Span) throws(Diagnostic) -> CheckedSet {
    guard let definition = environment.definition(of: set) else { throw unknownSet(set, span) }
    let rows: CheckedSet =
      switch definition {
      case .frozen(let noun, let rows): .frozen(noun, rows)
      case .live(let query): .query(try live(query, of: set, span))
      }
    let dismissed = environment.dismissed(
      from: Query(first: Term(subject: Spanned(.named(set), span))))
    guard !dismissed.isEmpty else { return rows }
    return .query(CheckedQuery(set: rows, stages: [.dismissing(dismissed)], noun: rows.noun))
  }

  private mutating func live(
    _ query: Query, of set: NamedSet, _ span: Span
  ) throws(Diagnostic) -> CheckedQuery {
    guard !open.contains(set.description) else {
      throw Diagnostic(code: "circular-set", message: "“\(set)” asks for itself", span: span)
    }
    putIn += 1
    guard putIn <= 1000 else {
      throw Diagnostic(
        code: "too-many-sets", message: "“\(set)” and the sets in it ask for too many others",
        span: span)
    }
    open.append(set.description)
    defer { open.removeLast() }
    do {
      return try self.query(query)
    } catch {
      if ["circular-set", "too-many-sets"].contains(error.code) { throw error }
      // Its places are those of another line.
      throw Diagnostic(code: error.code, message: "in “\(set)”: \(error.message)", span: span)
    }
  }

  private func unknownSet(_ set: NamedSet, _ span: Span) -> Diagnostic {
    let near = Nearest.word(to: set.name, in: environment.names)
    let offered = near.map { [$0] } ?? environment.names
    if offered.isEmpty {
      return Diagnostic(
        code: "unknown-set", message: "there is no set “\(set)”; let makes one", span: span,
        hints: ["let \(set.name) = passages with exactly 1 source"])
    }
    return Diagnostic(
      code: "unknown-set", message: "there is no set “\(set)”", span: span,
      hints: offered.prefix(3).map { hint(span, "@\($0)") })
  }
}
