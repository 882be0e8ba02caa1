import Glibc
import QuaereCore
import QuaereTerminal

/// Lines of a file or a pipe, as they arrive.
final class ScriptLines {
  let name: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var number = 0
  private var isAtEnd = false

  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// - Throws: `Diagnostic` `unread-script`.
  convenience init(path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR
    else {
      let reason = descriptor < 0 ? String(cString: strerror(errno)).lowercased() : "is a directory"
      throw Diagnostic(
        code: "unread-script", message: "the script “\(path)” cannot be read: \(reason)")
    }
    self.init(descriptor: descriptor, name: path)
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// Without its line end; nil at the end, or after Ctrl-C.
  /// - Throws: `Diagnostic` `not-text` for bytes that are not UTF-8.
  func next() throws -> (text: String, number: Int)? {
    guard var bytes = nextBytes() else { return nil }
    number += 1
    if bytes.last == 0x0D { bytes.removeLast() }
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw Diagnostic(
        code: "not-text", message: "\(name):\(number): this line is not text in UTF-8")
    }
    return (text, number)
  }

  private func nextBytes() -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count - start
      buffer.removeFirst(start)
      start = 0
      if !fill() { break }
    }
    defer { buffer = [] }
    return buffer.isEmpty ? nil : buffer
  }

  private func fill() -> Bool {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while !isAtEnd, !Interrupt.isRaised {
      let count = read(descriptor, &block, block.count)
      if count > 0 {
        buffer += block[..<count]
        return true
      }
      isAtEnd = count == 0 || errno != EINTR
    }
    return false
  }
}
