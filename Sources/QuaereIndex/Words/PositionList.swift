import QuaereCore

/// Positions of some words, ascending.
///
/// Of one word they are its postings where they lie in the file. Of several they are merged into a
/// list of their own.
///
/// Unsafe code: `owned` is allocated in `init` and freed in `deinit`; `elements` points there or into
/// the file, so a list is kept no longer than its index.
final class PositionList {
  let elements: UnsafeBufferPointer<UInt32>
  private let owned: UnsafeMutableBufferPointer<UInt32>?

  init(_ terms: Terms, _ index: Index) {
    let runs = terms.runs
    if terms.count <= 1 {
      owned = nil
      elements =
        terms.isEmpty
        ? UnsafeBufferPointer(start: nil, count: 0) : index.postings(terms.bounds.lowerBound)
      return
    }
    // The postings of terms in a row lie in a row.
    let pieces = runs.map { PositionList.postings(of: $0, index) }
    let total = pieces.reduce(0) { $0 + $1.count }
    let merged = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: total)
    let count =
      total < 1024
      ? PositionList.sort(pieces, into: merged)
      : PositionList.merge(pieces, into: merged, tokens: index.tokens.count)
    owned = merged
    elements = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(merged)[..<count])
  }

  deinit { owned?.deallocate() }

  /// Those that lie in `tokens`.
  func clipped(to tokens: Range<Int>) -> UnsafeBufferPointer<UInt32> {
    let first = elements.gallop(from: 0, to: UInt32(clamping: tokens.lowerBound))
    let last = elements.gallop(from: first, to: UInt32(clamping: tokens.upperBound))
    return UnsafeBufferPointer(rebasing: elements[first..<last])
  }

  private static func postings(
    of run: Range<Int>, _ index: Index
  ) -> UnsafeBufferPointer<UInt32> {
    let all = index.termPostings.bounds
    let first = all[run.lowerBound].lowerBound
    // A damaged file may have the later before the former.
    let range = first..<max(first, all[run.upperBound - 1].upperBound)
    return UnsafeBufferPointer(rebasing: index.termPostings.targets[range])
  }

  private static func sort(
    _ pieces: [UnsafeBufferPointer<UInt32>], into merged: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    let sorted = pieces.joined().sorted()
    _ = merged.initialize(from: sorted)
    return sorted.count
  }

  /// Each position is a bit in a set as long as the text, which is read off in order.
  private static func merge(
    _ pieces: [UnsafeBufferPointer<UInt32>], into merged: UnsafeMutableBufferPointer<UInt32>,
    tokens: Int
  ) -> Int {
    var bits = [UInt64](repeating: 0, count: tokens / 64 + 1)
    for piece in pieces {
      for position in piece where Int(position) < tokens {
        bits[Int(position >> 6)] |= 1 << UInt64(position & 63)
      }
    }
    var count = 0
    for (place, word) in bits.enumerated() where word != 0 {
      var rest = word
      while rest != 0, count < merged.count {
        merged.initializeElement(
          at: count, to: UInt32(place * 64 + rest.trailingZeroBitCount))
        count += 1
        rest &= rest - 1
      }
    }
    return count
  }
}
