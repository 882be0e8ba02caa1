/// The fingerprints in an index, by path. There may be very many, and nearly always they are only
/// compared, so that none is made before it is asked for.
public struct Fingerprints: RandomAccessCollection, Sendable {
  private let paths: StringColumn
  private let hashes: StringColumn
  private let sizes: Column<UInt64>
  private let times: Column<Int64>
  private let inodes: Column<UInt64>

  init(_ file: IndexFile) throws(IndexError) {
    paths = try file.strings(.fingerprintPath, of: .fingerprints)
    hashes = try file.strings(.fingerprintSHA256, of: .fingerprints)
    sizes = try file.column(.fingerprintSize, of: .fingerprints)
    times = try file.column(.fingerprintModified, of: .fingerprints)
    inodes = try file.column(.fingerprintInode, of: .fingerprints)
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { paths.count }

  public subscript(place: Int) -> FileFingerprint {
    FileFingerprint(
      path: paths[place], size: sizes[place], modified: times[place], inode: inodes[place],
      sha256: hashes[place])
  }

  /// In bytes.
  public func size(_ place: Int) -> UInt64 { sizes[place] }

  /// Finds them by path.
  public var finder: ColumnFinder { ColumnFinder(paths) }

  /// As `looksLike` has it.
  public func looks(_ place: Int, like file: FileFingerprint) -> Bool {
    var path = file.path
    return sizes[place] == file.size && times[place] == file.modified
      && inodes[place] == file.inode
      && path.withUTF8 { $0.elementsEqual(paths.utf8(place)) }
  }
}

extension Index {
  /// True when the index was made from these files as they are now, by these reading rules. The
  /// order does not matter, and contents are not read.
  public func isCurrent(for files: [FileFingerprint], readingVersion: UInt64) -> Bool {
    guard files.count == fingerprints.count, readingVersion == self.readingVersion else {
      return false
    }
    return files.sortedByPath.enumerated().allSatisfy { fingerprints.looks($0, like: $1) }
  }
}

extension [FileFingerprint] {
  /// Mostly they are sorted already.
  var sortedByPath: [FileFingerprint] {
    let isSorted = zip(self, dropFirst()).allSatisfy { $0.path <= $1.path }
    return isSorted ? self : sorted { $0.path < $1.path }
  }
}
