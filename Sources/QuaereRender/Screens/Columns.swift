import QuaereCore

/// Which fields stand on the screen, noun by noun. Names are those of `show`; `place` is where a row
/// stands.
enum Columns {
  /// Shown when no `show` says otherwise.
  static func own(_ noun: Noun, rows: ArraySlice<Row>) -> [String] {
    let present = Set(rows.flatMap { $0.fields.map(\.name) })
    let columns = own(noun).filter { $0 == "place" || present.contains($0) }
    // A noun without columns of its own, or rows that have other fields than were expected.
    return columns.count > 1 ? columns : fallback(rows)
  }

  private static func own(_ noun: Noun) -> [String] {
    switch noun {
    case .documents: ["handle", "title", "creators", "date", "passages"]
    case .sections: ["place", "title", "passages"]
    case .passages, .sentences, .footnotes, .quotes: ["place", "text"]
    case .citations: ["place", "text", "source"]
    case .sources: ["key", "title", "author", "citations"]
    case .authors, .voices: ["name", "sources", "citations"]
    case .dates: ["place", "text", "value"]
    case .figures: ["place", "value", "text"]
    case .mentions: ["place", "name", "text"]
    case .names: ["kind", "name", "spellings"]
    case .people, .places, .groups: ["name", "spellings"]
    case .marks, .flags, .notes, .confirmations, .disputes:
      ["mark", "place", "status", "words", "why"]
    case .spellings: ["spelling", "name", "mentions"]
    case .evidence: ["mark", "relation", "text", "kind", "grade"]
    case .searches: ["address", "words", "place", "result", "why"]
    case .dismissals: ["address", "row", "question", "why"]
    case .changes: ["address", "kind", "text", "made"]
    case .sessions: ["name", "title", "entries", "made"]
    // As columns; alone they have a screen of their own.
    case .pairs: ["place", "shared", "text", "other"]
    }
  }

  /// What tells a row from its neighbours; `show` gets it in front when it names none of it.
  static func asked(_ columns: [String], of noun: Noun) -> [String] {
    let identity = identity(noun)
    let named = Set(columns)
    let isTold = named.contains("address") || identity.contains { named.contains($0) }
    return (isTold ? [] : identity) + columns
  }

  private static func identity(_ noun: Noun) -> [String] {
    switch noun {
    case .documents: ["handle"]
    case .sources: ["key"]
    case .names: ["kind", "name"]
    case .people, .places, .groups, .authors, .voices: ["name"]
    case .marks, .flags, .notes, .confirmations, .disputes, .evidence: ["mark"]
    case .spellings: ["spelling"]
    case .searches, .dismissals, .changes: ["address"]
    case .sessions: ["name"]
    default: ["place"]
    }
  }

  private static func fallback(_ rows: ArraySlice<Row>) -> [String] {
    let hidden: Set = ["address", "print", "document", "section", "text", "start", "end"]
    guard let fields = rows.first?.fields.map(\.name) else { return ["place"] }
    let text = fields.contains("text") ? ["text"] : []
    return ["place"] + fields.filter { !hidden.contains($0) }.prefix(4) + text
  }

  /// Columns that name something to type; they are not cut while another can be.
  static let fixed: Set = ["place", "address", "key", "handle", "mark", "kind", "status", "print"]
}
