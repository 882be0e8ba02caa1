/// A 64-bit checksum against damage, not against malice, at about the speed of memory.
///
/// The data are read as stripes of 32 bytes, the last one padded with zeros; each of four lanes takes
/// one little-endian word of a stripe: `lane = rotate((lane ^ word) * odd, 31)`. Every step can be
/// undone, so a change within one word always changes the sum; any other change is missed once in
/// 2^64. The length goes into the end, so that padding cannot be mistaken for data.
struct Checksum {
  static let stripe = 32
  private static let odd: UInt64 = 0x9E37_79B1_85EB_CA87

  private var first: UInt64 = 0x243F_6A88_85A3_08D3
  private var second: UInt64 = 0x1319_8A2E_0370_7344
  private var third: UInt64 = 0xA409_3822_299F_31D0
  private var fourth: UInt64 = 0x082E_FA98_EC4E_6C89
  private var length: UInt64 = 0

  init() {}

  /// The checksum of a whole run of bytes.
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = Checksum()
    sum.add(stripes: bytes)
    return sum.finish(
      tail: UnsafeRawBufferPointer(rebasing: bytes[(bytes.count / stripe * stripe)...]))
  }

  /// Takes the whole stripes of `bytes`; what is left over is the caller's to bring again.
  mutating func add(stripes bytes: UnsafeRawBufferPointer) {
    var (a, b, c, d) = (first, second, third, fourth)
    let end = bytes.count / Checksum.stripe * Checksum.stripe
    var at = 0
    // Each load lies in `at..<at + 32`, and `at + 32 <= end <= bytes.count`.
    while at < end {
      a = Checksum.step(a, bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      b = Checksum.step(b, bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self))
      c = Checksum.step(c, bytes.loadUnaligned(fromByteOffset: at + 16, as: UInt64.self))
      d = Checksum.step(d, bytes.loadUnaligned(fromByteOffset: at + 24, as: UInt64.self))
      at += Checksum.stripe
    }
    (first, second, third, fourth) = (a, b, c, d)
    length += UInt64(end)
  }

  /// - Parameter tail: fewer bytes than a stripe.
  func finish(tail: UnsafeRawBufferPointer) -> UInt64 {
    var sum = self
    if !tail.isEmpty {
      var padded = [UInt8](tail.prefix(Checksum.stripe))
      padded += [UInt8](repeating: 0, count: Checksum.stripe - padded.count)
      padded.withUnsafeBytes { sum.add(stripes: $0) }
    }
    var out = length + UInt64(tail.count)
    for lane in [sum.first, sum.second, sum.third, sum.fourth] { out = Checksum.step(out, lane) }
    out ^= out >> 32
    return out &* Checksum.odd
  }

  @inline(__always)
  private static func step(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let product = (lane ^ word) &* odd
    return product << 31 | product >> 33
  }
}
