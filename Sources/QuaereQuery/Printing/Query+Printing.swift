import QuaereCore

/// The canonical line of a question: reading it again gives the same question.
extension Query: CustomStringConvertible {
  public var description: String {
    let joined = rest.map { " \($0.join.rawValue) \($0.term)" }
    return "\(first)" + joined.joined() + stages.map { " | \($0.value)" }.joined()
  }
}

extension Term: CustomStringConvertible {
  public var description: String {
    filter.map { "\(subject.value) \($0)" } ?? "\(subject.value)"
  }
}

extension Term.Subject: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noun(let noun): noun.rawValue
    case .pairs(let noun): "pairs of \(noun.rawValue)"
    case .named(let set): set.description
    case .place(let address): address.typed
    case .query(let query): "(\(query))"
    }
  }
}

extension Filter: CustomStringConvertible {
  public var description: String {
    switch self {
    case .clause(let clause): clause.value.description
    case .not(let inner): "not \(inner.unit)"
    case .any(let parts): parts.map(\.unit).joined(separator: " or ")
    case .all(let parts): Filter.sideBySide(parts)
    }
  }

  /// In brackets where several clauses stand for one.
  private var unit: String {
    switch self {
    case .clause, .not: description
    case .any, .all: "(\(description))"
    }
  }

  private static func sideBySide(_ parts: [Filter]) -> String {
    var line = ""
    for (index, part) in parts.enumerated() {
      // Brackets right after `with sources` would be about the sources.
      let isApart = index > 0 && parts[index - 1].endsInNoun && part.unit.hasPrefix("(")
      line += (index == 0 ? "" : isApart ? " and " : " ") + part.unit
    }
    return line
  }

  private var endsInNoun: Bool {
    switch self {
    case .clause(let clause): if case .with(_, _, .none) = clause.value { true } else { false }
    case .not(let inner): inner.endsInNoun
    case .any, .all: false
    }
  }
}

extension Scope: CustomStringConvertible {
  public var description: String {
    switch self {
    case .query(let query): "(\(query))"
    case .place(let address): address.value.typed
    case .values(let values): values.description
    }
  }
}

extension Address {
  /// A document's handle alone would read as a name.
  fileprivate var typed: String { place == .document ? "\(self):" : description }
}
