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
  private var isInPlace = false

  init(for target: String, calls: SystemCalls = .real) throws(IndexError) {
    self.calls = calls
    self.target = target
    TemporaryFile.removeAbandoned(target)
    path = target + "." + String(UInt64.random(in: .min ... .max), radix: 36) + ".tmp"
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .system(operation: "create", code: errno) }
  }

  deinit {
    close(descriptor)
    if !isInPlace { unlink(path) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(IndexError) {
    try repeated(bytes) { rest, _ in calls.write(descriptor, rest) }
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(IndexError) {
    try repeated(bytes) { rest, done in
      calls.writeAt(descriptor, rest, offset + done)
    }
  }

  /// Makes the content last, then the name, then the folder's entry.
  func replaceTarget() throws(IndexError) {
    guard calls.sync(descriptor) == 0 else { throw .system(operation: "fsync", code: errno) }
    guard calls.rename(path, target) == 0 else { throw .system(operation: "rename", code: errno) }
    isInPlace = true
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    let entry = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard entry >= 0 else { return }
    // Some file systems refuse this, and the content is safe already.
    _ = calls.sync(entry)
    close(entry)
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
