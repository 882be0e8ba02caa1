/// Whole columns from arrays.
extension IndexWriter {
  /// As `PackedNumbers` reads them: the heads of the blocks, and the bits.
  func column<Element: ColumnElement>(
    _ id: ColumnID, part: UInt16 = 0, _ elements: [Element]
  ) throws {
    try numbers(id, part: part, elements.lazy.map { $0.columnBits })
  }

  func numbers(_ id: ColumnID, part: UInt16 = 0, _ numbers: some Sequence<UInt64>) throws {
    try packed(id, part: part, NumberPacker(numbers))
  }

  /// - Parameter numbers: finished.
  func packed(_ id: ColumnID, part: UInt16 = 0, _ numbers: NumberPacker) throws {
    try plain(id, part: part, numbers.heads)
    try numbers.bits.withUnsafeBytes { try append($0) }
    try end(id, part: part + 1, elementSize: 1)
  }

  /// Elements as they are in memory.
  func plain<Element: BitwiseCopyable>(
    _ id: ColumnID, part: UInt16 = 0, _ elements: [Element]
  ) throws {
    try elements.withUnsafeBytes { try append($0) }
    try end(id, part: part, elementSize: MemoryLayout<Element>.size)
  }

  func adjacency(_ id: ColumnID, _ lists: Lists) throws {
    try column(id, lists.starts)
    try column(id, part: 2, lists.targets)
  }

  func strings(_ id: ColumnID, _ strings: [String]) throws {
    try self.strings(id) { add in for string in strings { try add(string) } }
  }

  /// Strings of which many are not given.
  func strings(_ id: ColumnID, _ strings: [String?]) throws {
    try self.strings(id) { add in for string in strings { try add(string ?? "") } }
  }

  /// Streams the strings that `body` adds; only their offsets are kept.
  func strings(_ id: ColumnID, _ body: ((String) throws -> Void) throws -> Void) throws {
    var offsets: [UInt64] = [0]
    var length = 0
    try body { string in
      var string = string
      try string.withUTF8 { bytes in
        try append(UnsafeRawBufferPointer(bytes))
        length += bytes.count
      }
      offsets.append(UInt64(length))
    }
    try end(id, part: 2, elementSize: 1)
    try column(id, offsets)
  }

  /// Lists, stored with U+001F between their members.
  func lists(_ id: ColumnID, _ lists: [[String]]) throws {
    try strings(id, lists.map { $0.joined(separator: "\u{1F}") })
  }
}
