/// Where the words of an index that is being made come from, run by run of its documents: taken over from
/// the index as it was, for documents that come in the order they had there, or found in the text.
struct WordRuns {
  /// The index as it was.
  let old: Index?
  /// In the order of the documents.
  private(set) var runs: [WordRun] = []
  private(set) var parts: [TextPart] = []
  private(set) var total = WordPlace()
  /// Documents of `old` that are taken over, as ascending runs.
  private(set) var kept: [Range<Int>] = []

  /// - Parameter progress: called with how many documents are done; from several threads.
  init(_ slices: [DocumentSlice], _ progress: @Sendable (_ done: Int) -> Void) {
    old = slices.lazy.compactMap(\.segment.index).first
    let isTaken = WordRuns.isTaken(slices, from: old)
    let found = zip(slices, isTaken).filter { !$0.1 }.map(\.0)
    progress(slices.count - found.count)
    parts = TextPart.parts(of: found) { progress(slices.count - found.count + $0) }
    var (part, place) = (0, 0)
    for (slice, isTaken) in zip(slices, isTaken) {
      if isTaken {
        add(taken: slice.number)
      } else {
        while place == parts[part].places.count - 1 { (part, place) = (part + 1, 0) }
        add(found: place, in: part)
        place += 1
      }
    }
    layOut()
  }

  /// The most documents that stand in the order they had.
  private static func isTaken(_ slices: [DocumentSlice], from old: Index?) -> [Bool] {
    var isTaken = [Bool](repeating: false, count: slices.count)
    guard let old else { return isTaken }
    let known = slices.indices.filter { slices[$0].segment.index === old }
    for place in known.map({ slices[$0].number }).longestAscending { isTaken[known[place]] = true }
    return isTaken
  }

  private mutating func add(taken document: Int) {
    if case .taken(let documents)? = runs.last?.source, documents.upperBound == document {
      runs[runs.count - 1].source = .taken(documents.lowerBound..<document + 1)
      kept[kept.count - 1] = documents.lowerBound..<document + 1
    } else {
      runs.append(WordRun(source: .taken(document..<document + 1)))
      kept.append(document..<document + 1)
    }
  }

  private mutating func add(found place: Int, in part: Int) {
    if case .found(part, let places)? = runs.last?.source {
      runs[runs.count - 1].source = .found(part, places.lowerBound..<place + 1)
    } else {
      runs.append(WordRun(source: .found(part, place..<place + 1)))
    }
  }

  /// Gives each run its places in the index.
  private mutating func layOut() {
    for run in runs.indices {
      runs[run].measure(old, parts)
      runs[run].first = total
      total.add(runs[run].count)
    }
  }

  /// Gives the words of the parts the numbers they have in the lexicon.
  ///
  /// - Parameter numbers: of the terms of each part.
  mutating func replaceTerms(with numbers: [[UInt32]]) {
    for part in parts.indices {
      parts[part].passageTokens.replace(with: numbers[part])
      parts[part].footnoteTokens.replace(with: numbers[part])
    }
  }

  /// Documents of `old` that are not taken over.
  var gone: [Range<Int>] {
    guard let old else { return [] }
    let ends = kept.map(\.upperBound), starts = kept.map(\.lowerBound)
    return zip([0] + ends, starts + [old.documentPath.count]).filter { $0 < $1 }.map { $0..<$1 }
  }
}

extension [UInt32] {
  /// Replaces each number by what the table has for it.
  fileprivate mutating func replace(with table: [UInt32]) {
    for index in indices { self[index] = table[Int(self[index])] }
  }
}
