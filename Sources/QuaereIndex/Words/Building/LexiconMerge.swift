/// The lexicon of an index that is being made: the words of the index as it was, less those that only
/// documents had which are gone, and the words that were found, all in the order of their bytes.
struct LexiconMerge {
  enum Piece {
    /// Terms of the index as it was, in a row.
    case taken(Range<Int>)
    /// A term that was found and is new there, by its rank.
    case found(Int)
  }

  private let old: StringColumn?
  private let found: MergedTerms
  private(set) var pieces: [Piece] = []
  private(set) var count = 0
  /// The new number of each term of the index as it was; none where it is gone.
  private(set) var ofTaken: [UInt32]
  /// The term of the index as it was for each new number; none where there was none.
  private(set) var taken: [UInt32] = []
  /// The new number of each rank among what was found.
  private var ofFound: [UInt32]

  /// - Parameter remaining: for each term of the index as it was, true where documents that are taken
  ///   over have it.
  init(_ old: Index?, _ found: MergedTerms, remaining: (Int) -> Bool) {
    self.old = old?.lexicon
    self.found = found
    let known = old?.lexicon.count ?? 0
    ofTaken = [UInt32](repeating: Index.none, count: known)
    ofFound = [UInt32](repeating: Index.none, count: found.words.count)
    var next = 0
    for rank in 0..<found.words.count {
      let place = found.words.withWord(rank) {
        LexiconMerge.place(of: $0, in: old?.lexicon, from: next)
      }
      for term in next..<place.term where remaining(term) { take(term) }
      ofFound[rank] = UInt32(count)
      if place.isThere { take(place.term) } else { add(rank) }
      next = place.term + (place.isThere ? 1 : 0)
    }
    for term in next..<known where remaining(term) { take(term) }
  }

  /// For the terms of each part their new numbers.
  var ofParts: [[UInt32]] { found.ranks.map { $0.map { ofFound[Int($0)] } } }

  /// Words in a row, and how long each is.
  func forEachRun(
    _ body: (UnsafeRawBufferPointer, _ starts: (PackedNumbers, Range<Int>)?) throws -> Void
  ) rethrows {
    for piece in pieces {
      switch piece {
      case .found(let rank):
        try found.words.withWord(rank) { try body(UnsafeRawBufferPointer($0), nil) }
      case .taken(let terms):
        guard let old else { continue }
        let bytes = old.bytes[old.offsets.span(terms)]
        try body(
          UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes)), (old.offsets.starts, terms))
      }
    }
  }

  private mutating func take(_ term: Int) {
    ofTaken[term] = UInt32(count)
    taken.append(UInt32(term))
    count += 1
    if case .taken(let terms)? = pieces.last, terms.upperBound == term {
      pieces[pieces.count - 1] = .taken(terms.lowerBound..<term + 1)
    } else {
      pieces.append(.taken(term..<term + 1))
    }
  }

  private mutating func add(_ rank: Int) {
    taken.append(Index.none)
    count += 1
    pieces.append(.found(rank))
  }

  /// The first term that is not before a word, and whether it is the word.
  private static func place(
    of word: UnsafeBufferPointer<UInt8>, in lexicon: StringColumn?, from start: Int
  ) -> (term: Int, isThere: Bool) {
    guard let lexicon, start < lexicon.count else { return (lexicon?.count ?? 0, false) }
    // In growing steps, then by halves: where many words are new they stand close together.
    var (low, step) = (start, 1)
    while low + step <= lexicon.count, lexicon.utf8(low + step - 1).precedes(word) {
      low += step
      step *= 2
    }
    var high = min(lexicon.count, low + step - 1)
    while low < high {
      let middle = (low + high) / 2
      if lexicon.utf8(middle).precedes(word) { low = middle + 1 } else { high = middle }
    }
    return (low, low < lexicon.count && lexicon.utf8(low).compared(word) == 0)
  }
}
