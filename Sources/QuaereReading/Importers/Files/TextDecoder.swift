import QuaereCore

/// Text in UTF-8 from bytes in whatever encoding: as a byte order mark or the file itself says, or as
/// its bytes look.
struct DecodedText {
  var text: [UInt8]
  var offsets: OffsetMap
  /// Bytes that could not be read.
  var broken: [UTF8Repair.Broken] = []
  /// The encoding, where it was another than UTF-8.
  var name: String?
  /// The first line that shows it, from 1.
  var line = 1
}

enum TextDecoder {
  static func decode(_ bytes: [UInt8]) -> DecodedText {
    if let order = UTF16Text.order(of: bytes) { return UTF16Text.decode(bytes, order) }
    let repaired = UTF8Repair.repair(bytes)
    let asUTF8 = DecodedText(
      text: repaired.text, offsets: repaired.offsets, broken: repaired.broken)
    guard !repaired.broken.isEmpty, let name = EncodingGuess.name(of: bytes, repaired),
      let table = ByteEncoding.table(name)
    else { return asUTF8 }
    return decode(bytes, table, name: name)
  }

  /// - Parameter table: what the bytes from 128 to 255 stand for.
  private static func decode(
    _ bytes: [UInt8], _ table: [[UInt8]], name: String
  ) -> DecodedText {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var first: Int?
    for (at, byte) in bytes.enumerated() {
      if byte < 0x80 {
        text.append(byte)
      } else {
        if first == nil { first = at }
        text += table[Int(byte) - 0x80]
      }
    }
    let line = bytes[..<(first ?? 0)].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    let offsets = OffsetMap(width: .one, text: text, fileStart: 0)
    return DecodedText(text: text, offsets: offsets, name: name, line: line)
  }
}

/// UTF-16, with a byte order mark or without.
enum UTF16Text {
  enum Order { case little, big }

  static func order(of bytes: [UInt8]) -> Order? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .little }
    if bytes.starts(with: [0xFE, 0xFF]) { return .big }
    // Latin letters of two bytes each: every other byte is NUL.
    let start = bytes.prefix(256)
    guard start.count >= 8 else { return nil }
    for (odd, order) in [(1, Order.little), (0, Order.big)] {
      let isIt = start.indices.allSatisfy { (start[$0] == 0) == ($0 % 2 == odd) }
      if isIt { return order }
    }
    return nil
  }

  static func decode(_ bytes: [UInt8], _ order: Order) -> DecodedText {
    let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let start = hasMark ? 2 : 0
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2 + bytes.count / 8)
    var broken: [UTF8Repair.Broken] = []
    func unit(_ at: Int) -> UInt32 {
      let (low, high) = order == .little ? (bytes[at], bytes[at + 1]) : (bytes[at + 1], bytes[at])
      return UInt32(high) << 8 | UInt32(low)
    }
    var at = start
    while at + 1 < bytes.count {
      var value = unit(at)
      at += 2
      if (0xD800..<0xDC00).contains(value), at + 1 < bytes.count,
        (0xDC00..<0xE000).contains(unit(at))
      {
        value = 0x10000 + ((value - 0xD800) << 10) + (unit(at) - 0xDC00)
        at += 2
      }
      let scalar = Unicode.Scalar(value).flatMap { $0 == "\0" ? nil : $0 }
      if scalar == nil { broken.append(UTF8Repair.Broken(offset: text.count, count: 2)) }
      text += Array(String(scalar ?? "\u{FFFD}").utf8)
    }
    return DecodedText(
      text: text, offsets: OffsetMap(width: .utf16, text: text, fileStart: start), broken: broken,
      name: "UTF-16")
  }
}
