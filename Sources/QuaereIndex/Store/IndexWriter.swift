import Glibc
import QuaereCore

/// Writes the sections of an index file one after the other, each piece as it comes, so that no
/// column need be in memory whole. The header goes in last; until `finish` has renamed the file
/// nobody sees it.
///
/// Unsafe code: `buffer` is `capacity` bytes from `init` to `deinit`; `filled <= capacity`.
final class IndexWriter {
  /// A multiple of `Checksum.stripe` and of `IndexFormat.alignment`.
  private static let capacity = 1 << 20

  private let file: TemporaryFile
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 64)
  private var filled = 0
  private var offset = IndexFormat.headerSize
  private var sum = Checksum()
  private var sectionStart = IndexFormat.headerSize
  private var entries: [SectionEntry] = []

  /// - Parameter path: of the finished file; its folder must exist.
  init(path: String, calls: SystemCalls = .real) throws {
    file = try TemporaryFile(for: path, calls: calls)
    let header = [UInt8](repeating: 0, count: IndexFormat.headerSize)
    try header.withUnsafeBytes { try file.write($0) }
  }

  deinit { buffer.deallocate() }

  /// Adds bytes to the section being written.
  func append(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while !rest.isEmpty {
      let taken = min(rest.count, IndexWriter.capacity - filled)
      UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + taken])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<taken]))
      filled += taken
      rest = UnsafeRawBufferPointer(rebasing: rest[taken...])
      if filled == IndexWriter.capacity { try flush() }
    }
  }

  /// Ends the section and enters it in the table.
  func end(_ id: ColumnID, part: UInt16 = 0, elementSize: Int) throws {
    let tail = UnsafeRawBufferPointer(rebasing: buffer[..<filled])
    let whole = filled / Checksum.stripe * Checksum.stripe
    sum.add(stripes: tail)
    let checksum = sum.finish(tail: UnsafeRawBufferPointer(rebasing: tail[whole...]))
    let length = offset + filled - sectionStart
    entries.append(
      SectionEntry(
        id, part: part, elementSize: elementSize, offset: sectionStart, length: length,
        checksum: checksum))
    let padded = IndexFormat.aligned(filled)
    for at in filled..<padded { buffer[at] = 0 }
    try file.write(UnsafeRawBufferPointer(rebasing: buffer[..<padded]))
    offset += padded
    sectionStart = offset
    filled = 0
    sum = Checksum()
  }

  /// Writes table and header and puts the file in its place.
  func finish() throws {
    try writeTable()
    try file.replaceTarget(isLasting: true)
  }

  /// Writes table and header and maps what was written, which is gone when the mapping is: the file
  /// never gets the name it was made for.
  func finishForThisRun() throws -> IndexFile {
    try writeTable()
    return try IndexFile(MappedFile(path: file.readablePath), checkingUpTo: -1)
  }

  private func writeTable() throws {
    let words = entries.flatMap(\.words)
    let header = IndexHeader(
      fileLength: UInt64(offset + words.count * 8), tableOffset: UInt64(offset),
      tableLength: UInt64(words.count * 8), tableChecksum: words.withUnsafeBytes { Checksum.of($0) }
    )
    try words.withUnsafeBytes { try file.write($0) }
    try header.words.withUnsafeBytes { try file.write($0, at: 0) }
  }

  private func flush() throws {
    let full = UnsafeRawBufferPointer(buffer)
    sum.add(stripes: full)
    try file.write(full)
    offset += filled
    filled = 0
  }
}
