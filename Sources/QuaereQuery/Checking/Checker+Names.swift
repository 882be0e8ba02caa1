import QuaereCore

extension Checker {
  /// The rows of a named set: those kept, or its question asked again.
  mutating func named(_ set: NamedSet, _ span: Span) throws(Diagnostic) -> CheckedSet {
    guard let definition = environment.definition(of: set) else { throw unknownSet(set, span) }
    switch definition {
    case .frozen(let noun, let rows): return .frozen(noun, rows)
    case .live(let query): return .query(try live(query, of: set, span))
    }
  }

  private mutating func live(
    _ query: Query, of set: NamedSet, _ span: Span
  ) throws(Diagnostic) -> CheckedQuery {
    guard !open.contains(set.description) else {
      throw Diagnostic(code: "circular-set", message: "“\(set)” asks for itself", span: span)
    }
    open.append(set.description)
    defer { open.removeLast() }
    do {
      return try self.query(query)
    } catch {
      if error.code == "circular-set" { throw error }
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
