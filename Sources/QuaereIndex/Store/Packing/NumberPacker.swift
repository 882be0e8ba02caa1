/// Writes what `PackedNumbers` reads.
struct NumberPacker {
  private(set) var heads: [UInt64] = []
  private var writer = BitWriter()

  init(_ numbers: some Sequence<UInt64>) {
    var block: [UInt64] = []
    block.reserveCapacity(PackedNumbers.perBlock)
    for number in numbers {
      block.append(number)
      if block.count == PackedNumbers.perBlock { end(&block) }
    }
    if !block.isEmpty { end(&block) }
    writer.align()
    // Loads may touch a word more.
    writer.append(0, width: 64)
  }

  var bits: [UInt64] { writer.words }

  private mutating func end(_ block: inout [UInt64]) {
    var (least, greatest) = (UInt64.max, UInt64.min)
    for number in block { (least, greatest) = (min(least, number), max(greatest, number)) }
    var width = 64 - (greatest - least).leadingZeroBitCount
    if width > 57 { width = 64 }
    writer.align()
    heads.append(least)
    heads.append(UInt64(width) << PackedNumbers.placeBits | UInt64(writer.words.count))
    for number in block { writer.append(number - least, width: width) }
    block.removeAll(keepingCapacity: true)
  }
}
