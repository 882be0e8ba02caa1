extension IndexWriter {
  /// Streams the strings whose UTF-8 `body` adds; only their offsets are kept.
  func texts(
    _ id: ColumnID, _ body: ((UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Void
  ) throws {
    var offsets: [UInt64] = [0]
    var length = 0
    try body { bytes in
      try append(UnsafeRawBufferPointer(bytes))
      length += bytes.count
      offsets.append(UInt64(length))
    }
    try end(id, part: 2, elementSize: 1)
    try column(id, offsets)
  }
}
