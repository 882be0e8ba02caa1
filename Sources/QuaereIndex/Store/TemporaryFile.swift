import Glibc
import QuaereCore

/// A file being written beside the one it is to replace. It is removed unless it comes to that.
///
/// Each has a name of its own, so that of two programs writing at once the last to finish wins and
/// neither sees a half-written file.
final class TemporaryFile {
  private let calls: SystemCalls
  private let target: String
  private let path: String
  private let descriptor: Int32
  /// Whether the folder has an entry for it, which must go again.
  private var isNamed = false

  init(for target: String, calls: SystemCalls = .real) throws(IndexError) {
    self.calls = calls
    self.target = target
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    TemporaryFile.removeAbandoned(target)
    path = target + "." + String(UInt64.random(in: .min ... .max), radix: 36) + ".tmp"
    // Without a name, where that is possible: nothing is left of a program that is killed.
    let unnamed = open(folder, O_WRONLY | TemporaryFile.unnamed | O_CLOEXEC, 0o644)
    if unnamed >= 0 {
      descriptor = unnamed
      return
    }
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .system(operation: "create", code: errno) }
    isNamed = true
  }

  /// `O_TMPFILE`, which Swift does not see.
  private static let unnamed: Int32 = 0o20_000_000 | O_DIRECTORY

  deinit {
    close(descriptor)
    if isNamed { unlink(path) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(IndexError) {
    try repeated(bytes) { rest, _ in calls.write(descriptor, rest) }
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(IndexError) {
    try repeated(bytes) { rest, done in
      calls.writeAt(descriptor, rest, offset + done)
    }
  }

  /// Gives the file its name.
  ///
  /// - Parameter isLasting: true to make the content last first. The folder's entry need not: where a
  ///   loss of power brings the old file back, it is seen to be stale, or to be missing.
  func replaceTarget(isLasting: Bool) throws(IndexError) {
    if isLasting {
      guard calls.sync(descriptor) == 0 else { throw .system(operation: "fsync", code: errno) }
    }
    try giveName()
    guard calls.rename(path, target) == 0 else { throw .system(operation: "rename", code: errno) }
    isNamed = false
  }

  /// Under which it can be opened while this object lives.
  var readablePath: String { isNamed ? path : "/proc/self/fd/\(descriptor)" }

  private func giveName() throws(IndexError) {
    guard !isNamed else { return }
    guard linkat(AT_FDCWD, readablePath, AT_FDCWD, path, Int32(AT_SYMLINK_FOLLOW)) == 0 else {
      throw .system(operation: "link", code: errno)
    }
    isNamed = true
  }

  /// What a program left that was killed while it wrote. One that is still writing is younger.
  private static func removeAbandoned(_ target: String) {
    let parts = target.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    guard let name = parts.last, let stream = opendir(folder.isEmpty ? "/" : folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let found = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard found.hasPrefix(name + "."), found.hasSuffix(".tmp") else { continue }
      var status = stat()
      let path = folder + "/" + found
      if stat(path, &status) == 0, time(nil) - status.st_mtim.tv_sec > 3600 { unlink(path) }
    }
  }

  private func repeated(
    _ bytes: UnsafeRawBufferPointer, _ write: (UnsafeRawBufferPointer, Int) -> Int
  ) throws(IndexError) {
    var done = 0
    while done < bytes.count {
      let written = write(UnsafeRawBufferPointer(rebasing: bytes[done...]), done)
      if written < 0 {
        if errno == EINTR { continue }
        throw .system(operation: "write", code: errno)
      }
      done += written
    }
  }
}
