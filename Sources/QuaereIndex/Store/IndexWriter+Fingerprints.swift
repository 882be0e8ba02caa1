import QuaereCore

extension IndexWriter {
  /// The columns of fingerprints, in the order of their paths.
  func fingerprints(_ files: [FileFingerprint], readingVersion: UInt64) throws {
    let files = files.sortedByPath
    try strings(.fingerprintPath, files.map(\.path))
    try strings(.fingerprintSHA256, files.map(\.sha256))
    try column(.fingerprintSize, files.map(\.size))
    try column(.fingerprintModified, files.map(\.modified))
    try column(.fingerprintInode, files.map(\.inode))
    try column(.readingVersion, [readingVersion])
  }
}

extension IndexBuilder {
  private static let ofFiles: Set<ColumnID> = [
    .fingerprintPath, .fingerprintSHA256, .fingerprintSize, .fingerprintModified,
    .fingerprintInode, .readingVersion,
  ]

  /// Writes an index again of whose files nothing changed but what a look at the folder shows: the same
  /// file as `write` would make of all of them.
  ///
  /// - Throws: `IndexError`.
  public static func write(
    _ index: Index, fingerprints: [FileFingerprint], to path: String, calls: SystemCalls = .real
  ) throws {
    let writer = try IndexWriter(path: path, calls: calls)
    var isDone = false
    for (entry, bytes) in try index.file.allSections() {
      guard let id = ColumnID(rawValue: entry.column) else { throw IndexError.foreign }
      if !ofFiles.contains(id) {
        try writer.append(bytes)
        try writer.end(id, part: entry.part, elementSize: Int(entry.elementSize))
      } else if !isDone {
        try writer.fingerprints(fingerprints, readingVersion: index.readingVersion)
        isDone = true
      }
    }
    try writer.finish()
  }
}
