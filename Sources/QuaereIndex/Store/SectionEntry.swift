/// One line of the file's table.
struct SectionEntry {
  var column: UInt32
  /// See `IndexFormat`.
  var part: UInt16
  /// In bytes.
  var elementSize: UInt16
  var offset: UInt64
  /// In bytes.
  var length: UInt64
  var checksum: UInt64

  var key: UInt64 { SectionEntry.key(column, part) }

  static func key(_ column: UInt32, _ part: UInt16) -> UInt64 {
    UInt64(column) << 16 | UInt64(part)
  }

  var words: [UInt64] {
    [UInt64(column) | UInt64(part) << 32 | UInt64(elementSize) << 48, offset, length, checksum]
  }

  /// - Parameter bytes: `IndexFormat.entrySize` of them, aligned to 8.
  init(_ bytes: UnsafeRawBufferPointer) {
    column = bytes.load(as: UInt32.self)
    part = bytes.load(fromByteOffset: 4, as: UInt16.self)
    elementSize = bytes.load(fromByteOffset: 6, as: UInt16.self)
    offset = bytes.load(fromByteOffset: 8, as: UInt64.self)
    length = bytes.load(fromByteOffset: 16, as: UInt64.self)
    checksum = bytes.load(fromByteOffset: 24, as: UInt64.self)
  }

  init(_ id: ColumnID, part: UInt16, elementSize: Int, offset: Int, length: Int, checksum: UInt64) {
    column = id.rawValue
    self.part = part
    self.elementSize = UInt16(clamping: elementSize)
    self.offset = UInt64(offset)
    self.length = UInt64(length)
    self.checksum = checksum
  }
}
