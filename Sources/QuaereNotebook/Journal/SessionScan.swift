import FoundationEssentials
import Glibc

/// What the journal must know of every session file before it appends: kept between appends and
/// read again only for files that changed.
struct SessionScan {
  struct Known {
    var stamp: Stamp
    /// Nil when the file is not a session.
    var header: SessionHeader?
    var highest: Int
    /// The bytes before `stamp.size`: while they stand there, the file has only grown.
    var edge: [UInt8]
  }

  /// Tells a changed file.
  struct Stamp: Equatable {
    var inode: UInt64
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  let author: String
  private(set) var files: [String: Known] = [:]

  init(author: String) { self.author = author }

  /// The highest number that this author has used in any session.
  var highest: Int { files.values.map(\.highest).max() ?? 0 }

  mutating func refresh(folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let sessions = Set(names.filter { $0.hasSuffix(".md") })
    files = files.filter { sessions.contains($0.key) }
    for name in sessions { refresh(name, path: "\(folder)/\(name)") }
  }

  private mutating func refresh(_ name: String, path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    let stamp = Stamp(
      inode: UInt64(status.st_ino), size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec)
    if files[name]?.stamp == stamp { return }
    guard status.st_mode & S_IFMT == S_IFREG else {
      // No session, but its name is taken. Opening a pipe would wait for somebody to write to it.
      files[name] = Known(stamp: stamp, header: nil, highest: 0, edge: [])
      return
    }
    guard let file = try? FileDescriptor(path, O_RDONLY) else { return }
    files[name] = grown(files[name], file, stamp) ?? read(file, stamp, name: name)
  }

  private func read(_ file: FileDescriptor, _ stamp: Stamp, name: String) -> Known {
    let bytes = file.bytes(from: 0, to: stamp.size)
    let top = TextLines(Array(bytes.prefix(1 << 14)))
    let header = FrontMatter(lines: top.lines, file: name)?.header
    return Known(
      stamp: stamp, header: header,
      highest: header == nil ? 0 : EntryNumbers.highest(in: bytes, author: author),
      edge: Array(bytes.suffix(SessionScan.edgeCount)))
  }

  /// Reads only what came after the bytes known; nil when the file did not just grow.
  private func grown(_ known: Known?, _ file: FileDescriptor, _ stamp: Stamp) -> Known? {
    guard var known, known.stamp.inode == stamp.inode, known.stamp.size < stamp.size,
      known.header != nil
    else { return nil }
    // One edge more, so that a head line on the border is whole.
    let from = max(0, known.stamp.size - known.edge.count)
    let bytes = file.bytes(from: from, to: stamp.size)
    guard bytes.starts(with: known.edge) else { return nil }
    known.highest = max(known.highest, EntryNumbers.highest(in: bytes, author: author))
    known.stamp = stamp
    known.edge = Array(bytes.suffix(SessionScan.edgeCount))
    return known
  }

  private static let edgeCount = 256
}
