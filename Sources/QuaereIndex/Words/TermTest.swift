/// Tells which words of the text are one of some terms.
struct TermTest {
  private let first: UInt32
  private let count: UInt32
  /// Where not all terms of the run are meant, a bit for each that is; otherwise empty.
  private let bits: [UInt64]
  /// For each remainder by 64 whether a term has it, so that most words are passed over at once.
  let remainders: UInt64

  init(_ terms: Terms) {
    let bounds = terms.bounds
    first = UInt32(clamping: bounds.lowerBound)
    count = UInt32(clamping: bounds.count)
    bits = terms.bits ?? []
    remainders =
      terms.count > 32 ? .max : terms.runs.joined().reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  @inline(__always)
  func holds(_ term: UInt32) -> Bool {
    let place = term &- first
    guard place < count else { return false }
    return bits.isEmpty || bits[Int(place >> 6)] >> UInt64(place & 63) & 1 != 0
  }
}
