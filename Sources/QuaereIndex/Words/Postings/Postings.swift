/// The stretches that hold a term, ascending. A stretch is what words are looked up by: a sentence, or
/// a whole footnote; all sentences come first.
///
/// Where a term stands inside a stretch is not stored: the few words of a stretch are looked at.
///
/// The record in the file has one of four forms:
///
/// ```
/// one stretch          4 bytes
/// many of all          a bit for each stretch, in words of 64 bits
/// up to 128            the first in 4 bytes, a width in 1, packed steps
/// more                 for each 128 of them 8 bytes: the first, and width and place of its steps;
///                      then the packed steps
/// ```
///
/// A step is what one stretch is beyond the next after the one before.
///
/// Memory safety: `bytes` lies in the mapped file, and eight bytes behind it may be read too. Whatever
/// the record says, nothing else is read, and only ascending numbers below `stretches` come out.
struct Postings {
  static let perBlock = 128
  /// One in so many, and a bit for each stretch takes hardly more room and is quicker.
  static let dense = 16
  static let placeBits: UInt32 = 26

  /// How many stretches.
  let count: Int
  /// Of the library.
  let stretches: Int
  let bytes: UnsafeRawBufferPointer
  let isBits: Bool

  /// A record too short for its count, in a damaged file, is none.
  init(count: Int, stretches: Int, bytes: UnsafeRawBufferPointer) {
    isBits = Postings.isBits(count, of: stretches)
    let isWhole = bytes.count >= Postings.least(count, of: stretches)
    self.count = isWhole && count <= stretches ? count : 0
    self.stretches = stretches
    self.bytes = bytes
  }

  static func isBits(_ count: Int, of stretches: Int) -> Bool {
    count > perBlock && count * dense >= stretches
  }

  static func blocks(_ count: Int) -> Int { (count + perBlock - 1) / perBlock }

  /// Bytes that a record has at least.
  private static func least(_ count: Int, of stretches: Int) -> Int {
    if isBits(count, of: stretches) { return 8 * Bits.words(stretches) }
    switch count {
    case ...0: return 0
    case 1: return 4
    case ...perBlock: return 5
    default: return 8 * blocks(count)
    }
  }

  /// Where the bits are, when it is bits.
  var bits: UnsafeRawBufferPointer? { isBits && count > 0 ? bytes : nil }

  @inline(__always)
  func bit(_ stretch: Int) -> Bool {
    // `least` has seen to all words.
    UInt(bitPattern: stretch) < UInt(bitPattern: stretches)
      && bytes[stretch >> 3] >> UInt8(stretch & 7) & 1 != 0
  }

  /// The first stretch of a block.
  @inline(__always)
  func first(ofBlock block: Int) -> UInt32 {
    bytes.loadUnaligned(fromByteOffset: count <= Postings.perBlock ? 0 : 8 * block, as: UInt32.self)
  }

  /// Unpacks a block of a record that is not bits.
  ///
  /// - Parameters:
  ///   - block: below `blocks(count)`.
  ///   - out: room for 128.
  /// - Returns: how many there are; none where the file is damaged.
  @inline(__always)
  func unpack(_ block: Int, into out: UnsafeMutablePointer<UInt32>) -> Int {
    let number = min(Postings.perBlock, count - block * Postings.perBlock)
    var value = UInt64(first(ofBlock: block))
    out[0] = UInt32(truncatingIfNeeded: value)
    if number > 1 {
      let (width, start) = steps(ofBlock: block)
      guard width <= 32, start + ((number - 1) * width + 7) / 8 <= bytes.count,
        let base = bytes.baseAddress
      else { return 0 }
      let mask = (1 << UInt64(width)) - 1 as UInt64
      var bit = 8 * start
      for at in 1..<number {
        // Begins inside the record, behind which there are eight bytes.
        let word = base.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self)
        value &+= (word >> UInt64(truncatingIfNeeded: bit & 7) & mask) &+ 1
        out[at] = UInt32(truncatingIfNeeded: value)
        bit &+= width
      }
    }
    // The last is the greatest.
    return value < UInt64(stretches) ? number : 0
  }

  private func steps(ofBlock block: Int) -> (width: Int, start: Int) {
    if count <= Postings.perBlock { return (Int(bytes[4]), 5) }
    let place = bytes.loadUnaligned(fromByteOffset: 8 * block + 4, as: UInt32.self)
    let start = 8 * Postings.blocks(count) + Int(place & (1 << Postings.placeBits - 1))
    return (Int(place >> Postings.placeBits), start)
  }
}
