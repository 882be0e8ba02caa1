import Glibc

/// A whole file mapped for reading. The mapping lives as long as this object.
///
/// Invariant: `bytes` is readable for all of `bytes.count` until `deinit`, as long as nobody shortens
/// the file in place. Index files are only ever replaced by rename, which leaves a mapped one whole.
final class MappedFile: Sendable {
  private let memory: MappedMemory<UInt8>

  var bytes: UnsafeRawBufferPointer { memory.raw }

  /// - Throws: `IndexError.missing`, `.damaged` for an empty file, `.system`.
  init(path: String) throws(IndexError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .missing : .system(operation: "open", code: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(operation: "stat", code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign }
    guard status.st_size > 0 else { throw .damaged("the file is empty") }
    let length = Int(status.st_size)
    guard let start = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { throw .system(operation: "mmap", code: errno) }
    memory = MappedMemory(UnsafeRawBufferPointer(start: start, count: length))
  }

  /// Gives the pages back to the system, which reads them from the file when they are asked for again.
  func forget() {
    madvise(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count, MADV_DONTNEED)
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
  }
}
