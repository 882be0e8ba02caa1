import CZlib

/// The files in a zip archive, by name.
struct ZipArchive {
  private struct Entry {
    var method: Int
    var packed: Int
    var unpacked: Int
    /// Of the header before its data.
    var header: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  /// - Throws: `ImportError` for what is no archive, or would be too large unpacked.
  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    let directory = try ZipDirectory(bytes)
    for entry in directory.entries {
      entries[entry.name] = Entry(
        method: entry.method, packed: entry.packed, unpacked: entry.unpacked, header: entry.header)
    }
  }

  /// Nil for a name that the archive does not have, and for what cannot be unpacked.
  func file(_ name: String) -> [UInt8]? {
    guard let entry = entries[name], bytes.has("PK\u{3}\u{4}", at: entry.header) else { return nil }
    let start =
      entry.header + 30 + ZipDirectory.number(bytes, entry.header + 26, 2)
      + ZipDirectory.number(bytes, entry.header + 28, 2)
    guard entry.packed >= 0, start + entry.packed <= bytes.count else { return nil }
    let data = Array(bytes[start..<start + entry.packed])
    switch entry.method {
    case 0: return data
    case 8: return ZipArchive.inflated(data, size: entry.unpacked)
    default: return nil
    }
  }

  /// What is unpacked past the size that the directory gives is not taken.
  private static func inflated(_ data: [UInt8], size: Int) -> [UInt8]? {
    var input = data
    var stream = z_stream()
    guard czl_begin(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    return input.withUnsafeMutableBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(size)
        _ = inflate(&stream, Z_FINISH)
        filled = size - Int(stream.avail_out)
      }
    }
  }
}
