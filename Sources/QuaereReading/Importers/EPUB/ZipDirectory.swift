/// What a zip archive says of its files, looked at before anything is unpacked.
struct ZipDirectory {
  struct Entry {
    var name: String
    var method: Int
    var packed: Int
    var unpacked: Int
    /// Where the file's own header stands.
    var header: Int
  }

  /// Bytes that a document may have unpacked.
  static let most = 1 << 30

  private(set) var entries: [Entry] = []

  /// - Throws: `ImportError` for what is no archive, or would be too large unpacked.
  init(_ bytes: [UInt8]) throws {
    guard bytes.has("PK", at: 0) else {
      throw ImportError("it is not the archive that its name says")
    }
    guard let end = ZipDirectory.end(bytes) else { throw ImportError("its archive is cut off") }
    var total = 0
    var at = ZipDirectory.number(bytes, end + 16, 4)
    for _ in 0..<ZipDirectory.number(bytes, end + 10, 2) {
      guard at + 46 <= bytes.count, bytes.has("PK\u{1}\u{2}", at: at) else {
        throw ImportError("the directory of its archive is damaged")
      }
      let entry = ZipDirectory.entry(bytes, at)
      // Larger ones have their size elsewhere, and no document has such parts.
      total += entry.unpacked == 0xFFFF_FFFF ? ZipDirectory.most + 1 : entry.unpacked
      guard total <= ZipDirectory.most else {
        throw ImportError("unpacked it would take more than \(ZipDirectory.most >> 30) GB")
      }
      entries.append(entry)
      at += 46 + [28, 30, 32].reduce(0) { $0 + ZipDirectory.number(bytes, at + $1, 2) }
    }
  }

  private static func entry(_ bytes: [UInt8], _ at: Int) -> Entry {
    let length = number(bytes, at + 28, 2)
    let name = bytes[at + 46..<min(bytes.count, at + 46 + length)]
    return Entry(
      name: String(decoding: name, as: UTF8.self), method: number(bytes, at + 10, 2),
      packed: number(bytes, at + 20, 4), unpacked: number(bytes, at + 24, 4),
      header: number(bytes, at + 42, 4))
  }

  /// The record that ends an archive, before a comment of 65,535 bytes at most.
  private static func end(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var at = bytes.count - 22
    let last = max(0, at - 65_535)
    while at >= last {
      if bytes.has("PK\u{5}\u{6}", at: at) { return at }
      at -= 1
    }
    return nil
  }

  static func number(_ bytes: [UInt8], _ at: Int, _ width: Int) -> Int {
    guard at >= 0, at + width <= bytes.count else { return 0 }
    return (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }
}
