/// The words of an index that is being made, from wherever they come, by their place in its column.
struct TokenRuns: Sendable {
  private enum Source {
    /// From this place of the old column on.
    case taken(Int)
    case found(part: Int, isNotes: Bool, start: Int)
  }

  private struct Run {
    let first: Int
    let count: Int
    let source: Source
  }

  let count: Int
  let terms: Int
  private let old: TokenColumn?
  private let parts: [TextPart]
  private let numbers: [UInt32]
  private var runs: [Run] = []

  /// - Parameter words: whose parts have the numbers of the lexicon.
  init(_ words: WordRuns, _ lexicon: LexiconMerge) {
    old = words.old?.tokens
    parts = words.parts
    // A term that is gone stands nowhere in what is taken.
    numbers = lexicon.ofTaken.map { $0 == Index.none ? 0 : $0 }
    terms = lexicon.count
    count = words.total.passageTokens + words.total.footnoteTokens
    for run in words.runs {
      add(run.first.passageTokens, run.count.passageTokens, run, isNotes: false, 0)
    }
    let notes = words.old.map { $0.blockTokens.start($0.passageKind.count) } ?? 0
    for run in words.runs {
      let first = words.total.passageTokens + run.first.footnoteTokens
      add(first, run.count.footnoteTokens, run, isNotes: true, notes)
    }
  }

  private mutating func add(
    _ first: Int, _ count: Int, _ run: WordRun, isNotes: Bool, _ base: Int
  ) {
    guard count > 0 else { return }
    let start = isNotes ? base + run.origin.footnoteTokens : run.origin.passageTokens
    switch run.source {
    case .taken: runs.append(Run(first: first, count: count, source: .taken(start)))
    case .found(let part, _):
      let start = isNotes ? run.origin.footnoteTokens : run.origin.passageTokens
      runs.append(
        Run(first: first, count: count, source: .found(part: part, isNotes: isNotes, start: start)))
    }
  }

  /// Calls `body` with the term of each word of a range.
  @inline(__always)
  func forEach(in range: Range<Int>, _ body: (UInt32) -> Void) {
    var at = range.lowerBound
    var number = run(holding: at)
    while at < range.upperBound, number < runs.count {
      let run = runs[number]
      let end = min(range.upperBound, run.first + run.count)
      switch run.source {
      case .taken(let start):
        let shift = start - run.first
        numbers.withUnsafeBufferPointer { numbers in
          old?.forEach(in: at + shift..<end + shift) { _, term in
            body(Int(term) < numbers.count ? numbers[Int(term)] : 0)
            return true
          }
        }
      case .found(let part, let isNotes, let start):
        let tokens = isNotes ? parts[part].footnoteTokens : parts[part].passageTokens
        let shift = start - run.first
        for place in at + shift..<end + shift { body(tokens[place]) }
      }
      at = end
      number += 1
    }
  }

  /// The last that begins at or before a place.
  private func run(holding place: Int) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].first <= place { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
