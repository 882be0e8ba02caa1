import QuaereCore

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
