import QuaereCore
import QuaereQuery

/// The lexicon.
extension Index {
  /// The id of a folded word, or nil when the library does not have it.
  public func term(_ folded: String) -> Int? {
    let at = firstTerm(from: folded)
    return at < lexicon.count && lexicon.utf8(at).elementsEqual(folded.utf8) ? at : nil
  }

  /// The ids of the words that begin with `prefix`; all words for the empty prefix.
  public func terms(withPrefix prefix: String) -> Range<Int> {
    let first = firstTerm(from: prefix)
    // Bytes above every UTF-8 byte sort after whatever begins with the prefix.
    return first..<max(first, firstTerm(from: Array(prefix.utf8) + [0xFF]))
  }

  /// The sentences and footnotes that hold a term.
  func postings(_ term: Int) -> Postings { termPostings[term] }

  /// How often a term stands in the text.
  public func frequency(ofTerm term: Int) -> Int { termPostings.frequency(term) }

  func frequency(of terms: Terms, in unit: TextUnit) -> Int {
    terms.runs.joined().reduce(0) {
      $0
        + (unit == .footnotes
          ? termPostings.frequencyInNotes($1) : termPostings.frequencyInPassages($1))
    }
  }

  /// In how many sentences and footnotes the words of some terms stand, counted for each.
  func stretchCount(_ terms: Terms) -> Int {
    terms.runs.joined().reduce(0) { $0 + termPostings.stretchCount($1) }
  }

  /// Calls `body` with the positions of a term in the text, ascending, until it says no.
  public func forEachPosition(of term: Int, _ body: (Int) throws -> Bool) rethrows {
    var goesOn = true
    try postings(term).forEach { stretch in
      let words = stretchTokens(Int(stretch))
      try tokens.forEachPlace(of: UInt32(clamping: term), in: words) { position in
        goesOn = try body(position)
        return goesOn
      }
      return goesOn
    }
  }

  /// The first positions of a term.
  func positions(of term: Int, limit: Int) -> [Int] {
    var found: [Int] = []
    forEachPosition(of: term) {
      found.append($0)
      return found.count < limit
    }
    return found
  }

  /// The terms that fit a folded pattern with stars.
  func terms(withStars pattern: String) -> Terms {
    let stars = Array(pattern.utf8)
    let head = stars.prefix { $0 != 0x2A }
    let run = terms(withPrefix: String(decoding: head, as: UTF8.self))
    if head.count == stars.count { return Terms(term(pattern)) }
    if stars[head.count...].allSatisfy({ $0 == 0x2A }) { return Terms(run) }
    let tail = Array(stars.reversed().prefix { $0 != 0x2A }.reversed())
    return stars.withUnsafeBufferPointer { stars in
      Terms(
        run.filter { term in
          let word = lexicon.utf8(term)
          // Most words differ in their ends, which is seen at once.
          return word.ends(with: tail) && WordForm.fits(word, stars: stars)
        }.map { UInt32($0) })
    }
  }

  private func firstTerm(from word: String) -> Int { firstTerm(from: Array(word.utf8)) }

  /// The first term that does not sort before these bytes.
  private func firstTerm(from bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var (low, high) = (0, lexicon.count)
      while low < high {
        let middle = (low + high) / 2
        if lexicon.utf8(middle).precedes(bytes) { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func ends(with tail: [UInt8]) -> Bool {
    guard count >= tail.count else { return false }
    for place in tail.indices where self[count - tail.count + place] != tail[place] {
      return false
    }
    return true
  }
}
