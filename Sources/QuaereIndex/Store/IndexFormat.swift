/// The index file, in the byte order of the machine:
///
/// ```
/// header   64 bytes   magic, byte-order mark, version, length of the file, place, size and checksum
///                     of the table, checksum of the header so far
/// section  …          one column's elements, from a multiple of 64 bytes; zeros between sections
/// table    32 bytes a section: column, part, element size, offset, length, checksum
/// ```
///
/// Numbers are packed (`PackedNumbers`) in two parts, heads and bits: of a column, of bounds, and of
/// the offsets of strings parts 0 and 1; of the targets of a relation 2 and 3. Part 2 of strings is
/// their UTF-8; of packed texts their codes, which 3 and 4 explain (`SymbolTable`), and 5 says what
/// these were made from (`TextSample`). What words need is laid out as `TokenColumn`, `PostingLists` and
/// `DensePassages` say.
enum IndexFormat {
  /// `QUAEREIX`.
  static let magic: UInt64 = 0x5845_4552_4541_5551
  static let byteOrderMark: UInt32 = 0x0102_0304
  static let version: UInt32 = 5
  static let alignment = 64
  static let headerSize = 64
  static let entrySize = 32
  /// Sections up to this many bytes are checked when the file is opened.
  static let smallSection = 1 << 16

  static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) & ~(alignment - 1) }
}

/// The first 64 bytes.
struct IndexHeader {
  var fileLength: UInt64
  var tableOffset: UInt64
  var tableLength: UInt64
  var tableChecksum: UInt64

  /// The words of the header, its own checksum last.
  var words: [UInt64] {
    let mark = UInt64(IndexFormat.byteOrderMark) | UInt64(IndexFormat.version) << 32
    let start = [IndexFormat.magic, mark, fileLength, tableOffset, tableLength, tableChecksum, 0]
    return start + [start.withUnsafeBytes { Checksum.of($0) }]
  }
}

extension IndexHeader {
  /// - Throws: `.foreign`, `.olderVersion`, `.damaged`, looked for in this order.
  init(_ bytes: UnsafeRawBufferPointer) throws(IndexError) {
    guard bytes.count >= 16 else { throw .foreign }
    guard bytes.load(as: UInt64.self) == IndexFormat.magic,
      bytes.load(fromByteOffset: 8, as: UInt32.self) == IndexFormat.byteOrderMark
    else { throw .foreign }
    let version = bytes.load(fromByteOffset: 12, as: UInt32.self)
    guard version == IndexFormat.version else { throw .olderVersion(found: version) }
    guard bytes.count >= IndexFormat.headerSize else { throw .damaged("shorter than its header") }
    fileLength = bytes.load(fromByteOffset: 16, as: UInt64.self)
    tableOffset = bytes.load(fromByteOffset: 24, as: UInt64.self)
    tableLength = bytes.load(fromByteOffset: 32, as: UInt64.self)
    tableChecksum = bytes.load(fromByteOffset: 40, as: UInt64.self)
    let sum = Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[..<56]))
    guard bytes.load(fromByteOffset: 56, as: UInt64.self) == sum else { throw .damaged("header") }
    guard fileLength == UInt64(bytes.count) else { throw .damaged("length of the file") }
  }
}
