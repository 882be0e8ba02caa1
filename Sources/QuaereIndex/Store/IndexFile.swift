/// An open index file: its header and table checked, its sections handed out as typed columns.
///
/// Invariant: every entry in `sections` lies inside the mapping, on a multiple of 64 bytes, before
/// the table.
final class IndexFile: Sendable {
  private let mapped: MappedFile
  private let sections: [UInt64: SectionEntry]
  private let counts: [Int]

  /// - Parameter limit: sections of up to this many bytes are checked here.
  convenience init(
    path: String, checkingUpTo limit: Int = IndexFormat.smallSection
  ) throws(IndexError) {
    try self.init(MappedFile(path: path), checkingUpTo: limit)
  }

  init(_ mapped: MappedFile, checkingUpTo limit: Int) throws(IndexError) {
    self.mapped = mapped
    sections = Dictionary(
      try IndexFile.entries(in: mapped.bytes).map { ($0.key, $0) }, uniquingKeysWith: { $1 })
    counts = try IndexFile.counts(sections, in: mapped.bytes)
    for entry in sections.values where Int(entry.length) <= limit {
      try IndexFile.check(entry, in: mapped.bytes)
    }
  }

  /// Checks the sections too large for `init`.
  func verify(isCancelled: () -> Bool) throws(IndexError) {
    let large = sections.values.filter { $0.length > IndexFormat.smallSection }
    for entry in large.sorted(by: { $0.offset < $1.offset }) {
      if isCancelled() { return }
      try IndexFile.check(entry, in: mapped.bytes)
    }
  }

  var hasLargeSections: Bool {
    sections.values.contains { $0.length > IndexFormat.smallSection }
  }

  /// Gives memory back that nobody needs for the time being.
  func forget() { mapped.forget() }

  func count(_ space: Space) -> Int { counts[space.rawValue] }

  /// The entries of the table, in their order; each lies inside the file.
  private static func entries(
    in bytes: UnsafeRawBufferPointer
  ) throws(IndexError) -> [SectionEntry] {
    let header = try IndexHeader(bytes)
    let size = UInt64(IndexFormat.entrySize)
    guard header.tableOffset <= header.fileLength, header.tableOffset % 64 == 0,
      header.tableLength == header.fileLength - header.tableOffset, header.tableLength % size == 0
    else { throw .damaged("place of the table") }
    let table = UnsafeRawBufferPointer(rebasing: bytes[Int(header.tableOffset)...])
    guard Checksum.of(table) == header.tableChecksum else { throw .damaged("table") }
    var found: [SectionEntry] = []
    for start in stride(from: 0, to: table.count, by: IndexFormat.entrySize) {
      let entry = SectionEntry(UnsafeRawBufferPointer(rebasing: table[start...]))
      guard entry.offset <= header.tableOffset, entry.offset % 64 == 0,
        entry.length <= header.tableOffset - entry.offset
      else { throw .damaged("place of column \(entry.column)") }
      found.append(entry)
    }
    return found
  }

  private static func counts(
    _ sections: [UInt64: SectionEntry], in bytes: UnsafeRawBufferPointer
  ) throws(IndexError) -> [Int] {
    guard let entry = sections[SectionEntry.key(ColumnID.counts.rawValue, 0)],
      Int(entry.length) == Space.allCases.count * 8
    else { throw .damaged("counts") }
    try check(entry, in: bytes)
    let found = Space.allCases.map {
      bytes.load(fromByteOffset: Int(entry.offset) + 8 * $0.rawValue, as: UInt64.self)
    }
    guard found.allSatisfy({ $0 <= UInt32.max }) else { throw .damaged("counts") }
    return found.map { Int($0) }
  }

  /// Every section and its bytes, in the order in which they were written.
  ///
  /// - Throws: `IndexError`, as opening.
  func allSections() throws(IndexError) -> [(entry: SectionEntry, bytes: UnsafeRawBufferPointer)] {
    let bytes = mapped.bytes
    return try IndexFile.entries(in: bytes).map { entry in
      let range = Int(entry.offset)..<Int(entry.offset + entry.length)
      return (entry, UnsafeRawBufferPointer(rebasing: bytes[range]))
    }
  }

  private static func check(
    _ entry: SectionEntry, in bytes: UnsafeRawBufferPointer
  ) throws(IndexError) {
    let range = Int(entry.offset)..<Int(entry.offset + entry.length)
    guard Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[range])) == entry.checksum else {
      throw .damaged("column \(entry.column)")
    }
  }

  /// The elements of one section.
  ///
  /// Safe: the section lies inside the mapping, and 64 is a multiple of every element's alignment.
  func section<Element: BitwiseCopyable>(
    _ id: ColumnID, part: UInt16 = 0, as type: Element.Type
  ) throws(IndexError) -> UnsafeBufferPointer<Element> {
    let size = MemoryLayout<Element>.size
    guard let entry = sections[SectionEntry.key(id.rawValue, part)],
      Int(entry.elementSize) == size, Int(entry.length) % size == 0
    else { throw .damaged("column \(id)") }
    let range = Int(entry.offset)..<Int(entry.offset + entry.length)
    return UnsafeRawBufferPointer(rebasing: mapped.bytes[range]).bindMemory(to: type)
  }
}
