import Glibc

/// A process as /proc/PID/stat tells it.
struct ProcessState {
  let letter: Character?

  init(_ process: pid_t) {
    var bytes = [UInt8](repeating: 0, count: 512)
    let descriptor = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
    let count = max(0, read(descriptor, &bytes, bytes.count))
    if descriptor >= 0 { close(descriptor) }
    // The state stands behind the name, which is in parentheses and may hold any others.
    let line = String(decoding: bytes[..<count], as: UTF8.self)
    letter = line.lastIndex(of: ")").flatMap { line[$0...].dropFirst(2).first }
  }

  var isStopped: Bool { letter == "T" }
}
