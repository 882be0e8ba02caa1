import Glibc

/// A file of entries that only grows, so that several programs can share it: each entry is one
/// `O_APPEND` write. What cannot be read or written is passed over; history is a comfort.
struct HistoryFile {
  let path: String
  /// What is read at most, from the end, so that an old file does not slow the start.
  private let tail = 4 << 20

  /// The entries, oldest first. Bytes that are not UTF-8 become U+FFFD.
  func load() -> [String] {
    guard isFile else { return [] }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    let start = max(0, lseek(descriptor, 0, SEEK_END) - tail)
    var lines = bytes(of: descriptor, from: start)[...]
    if start > 0 { lines = lines.drop { $0 != 0x0A } }
    return lines.split(separator: 0x0A).map {
      HistoryRecord.decode(String(decoding: $0, as: UTF8.self))
    }
  }

  func append(_ entry: String) {
    createFolders()
    guard isFile || access(path, F_OK) != 0 else { return }
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // A record torn by a crash has no newline; it must not swallow this one.
    var last: UInt8 = 0x0A
    let size = lseek(descriptor, 0, SEEK_END)
    if size > 0 { _ = pread(descriptor, &last, 1, size - 1) }
    let record = (last == 0x0A ? "" : "\n") + HistoryRecord.encode(entry) + "\n"
    _ = Array(record.utf8).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// A device has no end, and a pipe nobody at its other one.
  private var isFile: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func bytes(of descriptor: Int32, from start: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    var offset = start
    while true {
      let count = pread(descriptor, &block, block.count, offset)
      guard count > 0 else { return bytes }
      bytes += block[..<count]
      offset += count
    }
  }

  private func createFolders() {
    for slash in path.indices.dropFirst() where path[slash] == "/" {
      mkdir(String(path[..<slash]), 0o700)
    }
  }
}
