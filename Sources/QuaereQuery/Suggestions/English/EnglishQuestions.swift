import QuaereCore

/// The questions that come near to what was read, the nearest first; each that follows leaves out
/// something that was said.
struct EnglishQuestions {
  private let read: EnglishReader
  private(set) var all: [String] = []

  init(_ read: EnglishReader) {
    self.read = read
    add(read.names, read.patterns, read.period, read.authors)
    if read.patterns.count > 1 {
      for pattern in read.patterns { add(read.names, [pattern], read.period, read.authors) }
    }
    if read.period != nil { add(read.names, read.patterns, nil, read.authors) }
    if !read.authors.isEmpty { add(read.names + read.authors, read.patterns, read.period, []) }
    if !read.names.isEmpty {
      add(read.names, [], read.period, read.authors)
      add(read.names, [], nil, [])
    }
    if !read.patterns.isEmpty { add([], Array(read.patterns.prefix(1)), nil, []) }
    if read.period != nil { add([], [], read.period, []) }
    if !said || !read.stages.isEmpty || !read.clauses.isEmpty || all.isEmpty { addNoun() }
  }

  /// Something besides the noun was understood.
  private var said: Bool {
    !(read.names.isEmpty && read.patterns.isEmpty && read.authors.isEmpty) || read.period != nil
  }

  private mutating func add(
    _ names: [String], _ patterns: [String], _ period: String?, _ authors: [String]
  ) {
    let conditions = conditions(names, patterns, period, authors)
    guard !conditions.isEmpty else { return }
    let count = read.isCount ? " | count" : ""
    let own = read.clauses.map { " " + $0 }.joined()
    if isTakenBy(read.noun, conditions) {
      append("\(read.noun.rawValue)\(own) \(words(conditions))\(read.stages)\(count)")
    } else {
      let text = read.noun.hasAuthor || read.noun == .authors ? Noun.passages : .sentences
      append(
        "\(read.noun.rawValue)\(own) in (\(text.rawValue) \(words(conditions)))\(read.stages)\(count)"
      )
      append("\(text.rawValue) \(words(conditions))")
    }
  }

  private mutating func addNoun() {
    if !read.isNounSaid, read.clauses.isEmpty, read.stages.isEmpty {
      // `where does it take place`
      if let all = EnglishQuestions.asked[read.asker] { append(all) }
      return
    }
    let own = read.clauses.map { " " + $0 }.joined()
    append("\(read.noun.rawValue)\(own)\(read.stages)\(read.isCount ? " | count" : "")")
  }

  private static let asked = [
    "who": "people | sort by mentions descending | first 5",
    "where": "places | sort by mentions descending | first 5", "when": "dates | timeline",
  ]

  private mutating func append(_ question: String) {
    if !all.contains(question) { all.append(question) }
  }

  // MARK: Conditions

  private typealias Condition = (keyword: String, words: String)

  private func conditions(
    _ names: [String], _ patterns: [String], _ period: String?, _ authors: [String]
  ) -> [Condition] {
    var found: [Condition] = []
    if !authors.isEmpty {
      let keyword = read.noun.hasAuthor && read.noun != .documents ? "by" : "citing"
      found.append((keyword, joined(authors, .author)))
    }
    if !names.isEmpty { found.append(("naming", joined(names, .name))) }
    if !patterns.isEmpty { found.append(("containing", joined(Array(patterns.prefix(2)), .word))) }
    if let period { found.append(("dated", period)) }
    return found
  }

  private func joined(_ values: [String], _ kind: ValueKind) -> String {
    values.map { Completer.typed($0, kind: kind, after: "") }.joined(separator: " and ")
  }

  private func words(_ conditions: [Condition]) -> String {
    conditions.map { "\($0.keyword) \($0.words)" }.joined(separator: " ")
  }

  /// The clauses say something about the noun itself: not when a work appeared, but when what it
  /// carries happened is what a person asks.
  private func isTakenBy(_ noun: Noun, _ conditions: [Condition]) -> Bool {
    if noun == .dates { return false }
    if noun == .sources, conditions.contains(where: { $0.keyword == "dated" }) { return false }
    return conditions.allSatisfy { Applicability.nouns(for: $0.keyword)?.contains(noun) ?? false }
      && !(Applicability.names.contains(noun) && conditions.contains { $0.keyword == "naming" })
  }
}
