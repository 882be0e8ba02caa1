/// Writes what `PackedNumbers` reads.
struct NumberPacker {
  private(set) var heads: [UInt64] = []
  private(set) var bits: [UInt64] = []
  private(set) var count = 0
  /// Numbers of a block that is not full yet.
  private var block = [UInt64](repeating: 0, count: PackedNumbers.perBlock)
  private var filled = 0

  init() {}

  init(_ numbers: some Sequence<UInt64>) {
    for number in numbers { append(number) }
    finish()
  }

  @inline(__always)
  mutating func append(_ number: UInt64) {
    block[filled] = number
    filled += 1
    if filled == PackedNumbers.perBlock { end() }
  }

  /// Some numbers of a column, each as `change` makes it.
  @inline(__always)
  mutating func append(
    _ numbers: PackedNumbers, _ range: Range<Int>, _ change: (UInt64) -> UInt64
  ) {
    numbers.forEachRun(in: range) { run in
      var rest = run
      while !rest.isEmpty {
        let taken = min(rest.count, PackedNumbers.perBlock - filled)
        block.withUnsafeMutableBufferPointer { block in
          // `filled + taken` is at most a block.
          for at in 0..<taken { block[filled &+ at] = change(rest[at]) }
        }
        filled += taken
        if filled == PackedNumbers.perBlock { end() }
        rest = UnsafeBufferPointer(rebasing: rest[taken...])
      }
    }
  }

  /// No more can be added.
  mutating func finish() {
    if filled > 0 { end() }
    // Loads may touch a word more.
    bits.append(0)
  }

  private mutating func end() {
    let (least, greatest) = block.withUnsafeBufferPointer { block in
      var (least, greatest) = (UInt64.max, UInt64.min)
      for at in 0..<filled { (least, greatest) = (min(least, block[at]), max(greatest, block[at])) }
      return (least, greatest)
    }
    var width = 64 - (greatest - least).leadingZeroBitCount
    if width > 57 { width = 64 }
    heads.append(least)
    heads.append(UInt64(width) << PackedNumbers.placeBits | UInt64(bits.count))
    if width > 0 { write(least, width) }
    count += filled
    filled = 0
  }

  /// What the numbers of the block have beyond the least, in whole words.
  private mutating func write(_ least: UInt64, _ width: Int) {
    let start = bits.count
    bits.append(contentsOf: repeatElement(0, count: (filled * width + 63) / 64))
    bits.withUnsafeMutableBufferPointer { bits in
      block.withUnsafeBufferPointer { block in
        // `at` grows by one for every 64 of the `filled * width` bits there is room for.
        var (at, pending, used) = (start, 0 as UInt64, 0)
        for place in 0..<filled {
          let number = block[place] &- least
          pending |= number &<< UInt64(truncatingIfNeeded: used)
          used &+= width
          guard used >= 64 else { continue }
          bits[at] = pending
          at &+= 1
          used &-= 64
          pending = used == 0 ? 0 : number &>> UInt64(truncatingIfNeeded: width &- used)
        }
        if used > 0 { bits[at] = pending }
      }
    }
  }
}
