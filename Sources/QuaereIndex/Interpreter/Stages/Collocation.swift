import QuaereCore
import QuaereQuery

/// The words beside those asked about, for `collocates`.
struct Collocation: Product {
  /// A word as its term: only those shown are put into letters.
  struct Found {
    var term: Int
    var company: Company
  }

  /// Of the words asked about.
  var hits: Int
  var rowCount: Int?
  var found: [Found]

  var length: Int { found.count }

  func cut(to number: Int, fromEnd: Bool) -> any Product {
    Collocation(
      hits: hits, rowCount: rowCount, found: found.cut(to: number, fromEnd: fromEnd))
  }

  func stored(_ interpreter: Interpreter) -> [String] {
    found.map { "\(interpreter.index.lexicon[$0.term]) · \($0.company.count)" }
  }

  func addresses(_ interpreter: Interpreter) -> [String] {
    found.map { interpreter.index.lexicon[$0.term] }
  }

  func shape(_ interpreter: Interpreter, limit: Int?) -> Answer.Shape {
    .collocates(
      hits: hits,
      found.prefix(limit ?? .max).map {
        $0.company.collocate(interpreter.index.lexicon[$0.term])
      })
  }
}

extension Interpreter {
  /// A word that stands beside them once says nothing.
  private static let leastCount = 2

  func collocates(
    _ within: Int, of node: [NodeTerm], _ evaluation: inout Evaluation
  ) throws -> Collocation {
    let asked = try asked(node)
    let (windows, rows) = try windows(asked.map(\.pattern), within, evaluation)
    evaluation.notes += [
      Field("node", .text(asked.map(\.words).joined(separator: " or "))),
      Field("within", .number(within)), Field("at least", .number(Interpreter.leastCount)),
    ]
    return Collocation(
      hits: windows.hits, rowCount: rows,
      found: windows.company(atLeast: Interpreter.leastCount).map {
        Collocation.Found(term: $0.term, company: $0.company)
      })
  }

  /// The windows around all hits, and how many rows these stand in.
  private func windows(
    _ patterns: [Spanned<TextPattern>], _ within: Int, _ evaluation: Evaluation
  ) throws -> (Windows, rows: Int) {
    let poll = Poll(isCancelled)
    if let hits = try rowHits(patterns, in: evaluation) {
      return try hits.windows(within: within, poll)
    }
    let found = try hits(patterns, in: evaluation)
    // Rows that hold each other, such as sections, give a hit twice and out of order.
    let isAscending = zip(found, found.dropFirst()).allSatisfy { $0.position <= $1.position }
    var windows = Windows(index: index, within: within)
    for hit in isAscending ? found : found.sorted(by: { $0.position < $1.position }) {
      try poll.once()
      windows.add(hit, bounds(of: hit, evaluation.noun))
    }
    windows.end()
    return (windows, Concordance.rows(found))
  }

  /// A window ends with the row, and with the passage or footnote.
  private func bounds(of hit: Concordance.Hit, _ noun: Noun) -> Range<Int> {
    let first = Int(hit.position)
    guard noun == .documents || noun == .sections else {
      return tokens(noun, hit.row) ?? first..<first
    }
    return index.block(ofToken: first).map { index.blockTokens[$0] } ?? first..<first
  }

  /// The words of `containing`, and every spelling of the names of `naming`.
  private func asked(_ node: [NodeTerm]) throws -> [(pattern: Spanned<TextPattern>, words: String)]
  {
    // That a name is written nowhere was said where the rows were found.
    let said = remarks
    defer { remarks = said }
    var found: [(pattern: Spanned<TextPattern>, words: String)] = []
    for part in node {
      switch part {
      case .words(let matches):
        found += patterns(matches).map { ($0, $0.value.words) }
      case .names(let matches):
        for term in matches.terms { found += spelled(try names(for: term)) }
      }
    }
    var seen: Set<TextPattern> = []
    return found.filter { seen.insert($0.pattern.value).inserted }
  }

  private func spelled(_ ids: IDSet) -> [(pattern: Spanned<TextPattern>, words: String)] {
    ids.ids.flatMap { names.spellings(of: $0) }.compactMap { spelling in
      let text = index.spellingText[Int(spelling)]
      let words = Words.folded(text)
      if words.isEmpty { return nil }
      // No expression, so nothing that could be wrong with it has a place.
      return (Spanned(.phrase(words), 0..<0), text)
    }
  }
}

extension RowHits {
  /// A window ends with the row.
  fileprivate func windows(within: Int, _ poll: Poll) throws -> (Windows, rows: Int) {
    let parts = try share(poll) { [index, unit] _, forEach in
      var windows = Windows(index: index, within: within)
      var (row, words, rows) = (Index.none, 0..<0, 0)
      try forEach { hit in
        if hit.row != row {
          (row, words) = (hit.row, index.tokens(of: unit, Int(hit.row)))
          rows += 1
        }
        windows.add(hit, words)
      }
      windows.end()
      return (windows, rows)
    }
    var (all, rows) = parts[0]
    for (windows, more) in parts.dropFirst() {
      all.add(windows)
      rows += more
    }
    return (all, rows)
  }
}
