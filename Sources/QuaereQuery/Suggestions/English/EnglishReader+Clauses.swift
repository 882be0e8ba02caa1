import QuaereCore

/// What is said of the wanted rows themselves.
extension EnglishReader {
  /// `without sources`, `have no footnote`, `with at least 2 spellings`, `cited only once`.
  mutating func readCounts() {
    for index in words.indices where words.isFree(index..<index + 1) {
      guard let target = English.noun(words.folded(index)), index > 0,
        Relation.between(noun, target) != nil, target != noun, let count = count(before: index)
      else { continue }
      clauses.append("with \(count) \(count.hasSuffix(" 1") ? target.singular : target.rawValue)")
      words.use(index..<index + 1)
    }
    guard clauses.isEmpty, words.contains(["once", "twice"]), let target = counted else { return }
    let isMore = words.contains("more than once") || words.contains(["twice"])
    clauses.append(
      isMore ? "with at least 2 \(target.rawValue)" : "with exactly 1 \(target.singular)")
    useCounting()
  }

  private func count(before index: Int) -> String? {
    let before = words.folded(index - 1)
    if ["no", "without", "any", "lacking", "lack", "lacks", "missing", "zero"].contains(before) {
      let isDenied = words.contains([
        "no", "without", "not", "lacking", "lack", "lacks", "missing", "never", "zero",
      ])
      return isDenied ? "no" : nil
    }
    let isOne = ["one", "single", "1"].contains(before)
    let number =
      isOne ? 1 : Int(before) ?? ["two", "three", "four"].firstIndex(of: before).map { $0 + 2 }
    guard let number else { return nil }
    let way = words.folded(index - 2)
    if way == "least" { return "at least \(number)" }
    if way == "than", words.folded(index - 3) == "more" { return "at least \(number + 1)" }
    return isOne || ["only", "exactly", "just"].contains(way)
      ? "exactly \(number)" : "at least \(number)"
  }

  /// What rows of the noun are counted by when somebody asks how often.
  private var counted: Noun? {
    switch noun {
    case .sources, .authors, .voices: .citations
    case .names, .people, .places, .groups, .spellings: .mentions
    default: nil
    }
  }

  /// `sources that are missing`, `unresolved citations`.
  mutating func readStates() {
    let states = NounDefinition.of(noun).states
    for index in words.indices where words.isFree(index..<index + 1) {
      let folded = words.folded(index)
      guard let state = states.first(where: { $0 == folded }) else { continue }
      words.use(index..<index + 1)
      clauses.append("that are \(state)")
    }
    let spelled: Set<String> = ["spelled", "spelt", "spelling", "spellings"]
    guard words.contains(spelled), Relation.between(noun, .spellings) != nil, clauses.isEmpty,
      names.isEmpty
    else { return }
    for index in words.indices where !words[index].isUsed {
      let isAbout = spelled.contains(words.folded(index)) || words.folded(index).hasPrefix("differ")
      if isAbout || ["two", "ways", "way"].contains(words.folded(index)) {
        words.use(index..<index + 1)
      }
    }
    clauses.append("with at least 2 spellings")
    stages = " | show spellings"
  }

  /// `the most cited sources`, `who is mentioned most`.
  mutating func readRanking() {
    guard words.contains(["most", "often", "frequently", "top", "important", "main"]),
      !words.contains("how often"), let target = counted
    else { return }
    useCounting()
    stages = " | sort by \(target.rawValue) descending | first 5"
  }

  /// `the longest sentences`, `the earliest sources`.
  mutating func readSize() {
    let sizes: [String: (field: String, isDown: Bool)] = [
      "longest": ("words", true), "shortest": ("words", false), "oldest": ("date", false),
      "earliest": ("date", false), "newest": ("date", true), "latest": ("date", true),
    ]
    guard stages.isEmpty,
      let index = words.indices.first(where: { sizes[words.folded($0)] != nil }),
      let size = sizes[words.folded(index)], NounDefinition.of(noun).takes(field: size.field)
    else { return }
    words.use(index..<index + 1)
    stages = " | sort by \(size.field)\(size.isDown ? " descending" : "") | first 5"
  }

  private mutating func useCounting() {
    let counting: Set<String> = [
      "cited", "mentioned", "named", "used", "quoted", "most", "often", "frequently", "top", "once",
      "important", "main", "frequent", "common", "twice",
    ]
    for index in words.indices where counting.contains(words.folded(index)) {
      words.use(index..<index + 1)
    }
  }
}
