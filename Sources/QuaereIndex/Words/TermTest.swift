/// Tells which words of the text are one of some terms.
struct TermTest {
  /// A run of terms.
  struct Run {
    let first: UInt32
    let count: UInt32

    @inline(__always)
    func holds(_ term: UInt32) -> Bool { term &- first < count }
  }

  let run: Run
  /// Where not all terms of the run are meant, a bit for each that is; otherwise empty.
  private let bits: [UInt64]

  init(_ terms: Terms) {
    let bounds = terms.bounds
    run = Run(
      first: UInt32(clamping: bounds.lowerBound), count: UInt32(clamping: bounds.count))
    bits = terms.bits ?? []
  }

  /// The term where it is only one.
  var sole: UInt32? { run.count == 1 ? run.first : nil }

  @inline(__always)
  func holds(_ term: UInt32) -> Bool { run.holds(term) && isMeant(term) }

  /// - Precondition: it is one of the run.
  @inline(__always)
  func isMeant(_ term: UInt32) -> Bool {
    let place = term &- run.first
    return bits.isEmpty || bits[Int(place >> 6)] >> UInt64(place & 63) & 1 != 0
  }
}
