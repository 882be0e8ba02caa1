import Glibc

/// What stands beside an index whose every column agreed with its checksum: which file that was. To
/// check a large index at every start would take longer than to answer.
struct IndexStamp {
  let path: String

  init(ofIndex index: String) { path = index + ".whole" }

  /// True when nothing has touched the file since it was stamped; reading does not, and every way
  /// of writing does.
  func fits(_ index: String) -> Bool {
    guard let now = IndexStamp.text(index) else { return false }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: now.utf8.count + 1)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 && bytes.prefix(count).elementsEqual(now.utf8)
  }

  /// Where it cannot be written, the index is checked again next time.
  func write(for index: String) {
    guard let text = IndexStamp.text(index), let file = try? TemporaryFile(for: path) else {
      return
    }
    let bytes = Array(text.utf8)
    do {
      try bytes.withUnsafeBytes { try file.write($0) }
      // One that was cut off fits no file.
      try file.replaceTarget(isLasting: false)
    } catch { return }
  }

  private static func text(_ path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let changed = status.st_ctim
    return "\(status.st_ino) \(status.st_size) \(changed.tv_sec).\(changed.tv_nsec)\n"
  }
}

extension Index {
  /// Sees to it that all of an open index is as it was written: the columns that `open` left are
  /// checked once for each file, and again when something has touched it.
  ///
  /// - Parameter path: of the file it was opened from.
  /// - Throws: `IndexError.damaged`; the cure is to build it again.
  public func checkWhole(_ path: String) throws(IndexError) {
    guard hasLargeColumns, !IndexStamp(ofIndex: path).fits(path) else { return }
    try verify()
    stamp(path)
  }

  /// Says that the index at a path is whole.
  public func stamp(_ path: String) {
    if hasLargeColumns { IndexStamp(ofIndex: path).write(for: path) }
  }
}
