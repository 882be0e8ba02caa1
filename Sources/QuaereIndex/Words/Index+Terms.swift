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

  /// Where a term stands, ascending, as positions in `tokens`. Their count is its frequency.
  public func postings(_ term: Int) -> UnsafeBufferPointer<UInt32> { termPostings[term] }

  /// How often the words of a run of terms occur, all together.
  func postingsCount(_ run: Range<Int>) -> Int {
    guard let last = run.last else { return 0 }
    let all = termPostings.bounds
    return max(0, all[last].upperBound - all[run.lowerBound].lowerBound)
  }

  func postingsCount(_ terms: Terms) -> Int {
    terms.runs.reduce(0) { $0 + postingsCount($1) }
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
