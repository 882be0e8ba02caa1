import QuaereCore

/// What rows a question gives, as far as the parser can tell.
extension Parser {
  func noun(of subject: Term.Subject) -> Noun? {
    switch subject {
    case .noun(let noun): noun
    case .pairs(let noun): noun
    case .named(let set): environment.noun(of: set)
    case .place(let address): address.place.noun
    case .query(let query): noun(of: query)
    }
  }

  func noun(of query: Query) -> Noun? {
    for stage in query.stages.reversed() {
      if case .their(let noun, _) = stage.value { return noun.value }
    }
    let first = noun(of: query.first.subject.value)
    let isMixed = query.rest.contains {
      $0.join == .plus && noun(of: $0.term.subject.value) != first
    }
    // People plus places are names.
    return isMixed ? first.map(Relation.space) : first
  }
}

extension Address.Place {
  /// The noun that this place is one of.
  public var noun: Noun {
    switch self {
    case .document: .documents
    case .section: .sections
    case .passage: .passages
    case .sentences: .sentences
    case .footnote: .footnotes
    case .citation: .citations
    }
  }
}
