/// Whole columns from arrays.
extension IndexWriter {
  func column<Element: BitwiseCopyable>(
    _ id: ColumnID, part: UInt16 = 0, _ elements: [Element]
  ) throws {
    try elements.withUnsafeBytes { try append($0) }
    try end(id, part: part, elementSize: MemoryLayout<Element>.size)
  }

  func adjacency(_ id: ColumnID, _ lists: Lists) throws {
    try column(id, lists.starts)
    try column(id, part: 1, lists.targets)
  }

  /// Streams the strings; only their offsets are kept.
  func strings(_ id: ColumnID, _ strings: some Sequence<String>) throws {
    var offsets: [UInt64] = [0]
    var length = 0
    for var string in strings {
      try string.withUTF8 { bytes in
        try append(UnsafeRawBufferPointer(bytes))
        length += bytes.count
      }
      offsets.append(UInt64(length))
    }
    try end(id, part: 1, elementSize: 1)
    try column(id, offsets)
  }

  /// Strings of which many are not given.
  func strings(_ id: ColumnID, _ strings: some Sequence<String?>) throws {
    try self.strings(id, strings.lazy.map { $0 ?? "" })
  }

  /// Lists, stored with U+001F between their members.
  func lists(_ id: ColumnID, _ lists: some Sequence<[String]>) throws {
    try strings(id, lists.lazy.map { $0.joined(separator: "\u{1F}") })
  }
}
