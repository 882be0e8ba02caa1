import CProcess
import Glibc

/// A program that runs, with the ends of its pipes.
struct ChildProcess {
  enum End {
    case done, tookTooLong, wroteTooMuch
    /// With the first line of what it complained of.
    case failed(String)
  }

  private var process = pid_t()
  private let output: Int32
  private let complaints: Int32
  private var stopped: End?
  private var words: [UInt8] = []

  init(
    _ location: String, _ arguments: [String], input: [UInt8], limits: OtherProgram.Limits
  ) throws {
    let document = try ChildProcess.file(with: input)
    defer { close(document) }
    var out: [Int32] = [0, 0]
    var err: [Int32] = [0, 0]
    guard cpr_pipe(&out) == 0 else { throw ChildProcess.refused() }
    guard cpr_pipe(&err) == 0 else {
      out.forEach { _ = close($0) }
      throw ChildProcess.refused()
    }
    (output, complaints) = (out[0], err[0])
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, document, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, err[1], STDERR_FILENO)
    let code = ChildProcess.spawn(&process, location, arguments, &actions)
    close(out[1])
    close(err[1])
    guard code == 0 else {
      close(output)
      close(complaints)
      throw ImportError(
        "\(location) does not start: \(String(cString: strerror(code)).lowercased())")
    }
    cpr_limit(process, UInt(limits.seconds), limits.memoryBytes ?? 0)
  }

  private static func spawn(
    _ process: inout pid_t, _ location: String, _ arguments: [String],
    _ actions: inout posix_spawn_file_actions_t
  ) -> Int32 {
    // What the program does must not depend on who started it.
    let place = "PATH=/usr/local/bin:/usr/bin:/bin"
    var words: [UnsafeMutablePointer<CChar>?] = ([location] + arguments).map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] = [strdup("LANG=C.UTF-8"), strdup(place), nil]
    defer { (words + settings).forEach { free($0) } }
    return posix_spawn(&process, location, &actions, nil, &words, &settings)
  }

  /// The document as an open file without a name, so that the program may go back and forth in it.
  private static func file(with bytes: [UInt8]) throws -> Int32 {
    let descriptor = cpr_nameless_file()
    guard descriptor >= 0 else { throw refused() }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        close(descriptor)
        throw refused()
      }
      written += count
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  private static func refused() -> ImportError {
    ImportError("no program can be started: \(String(cString: strerror(errno)).lowercased())")
  }

  /// All that it writes, until it ends or goes past a limit.
  mutating func read(_ limits: OtherProgram.Limits) -> [UInt8] {
    var bytes: [UInt8] = []
    var waiting = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: complaints, events: Int16(POLLIN), revents: 0),
    ]
    let deadline = ChildProcess.now() + limits.seconds
    while waiting.contains(where: { $0.fd >= 0 }) {
      let ready = poll(&waiting, 2, 1000)
      if ready < 0, errno != EINTR { break }
      if ChildProcess.now() > deadline { return stop(.tookTooLong) }
      for index in waiting.indices where waiting[index].revents != 0 {
        let part = ChildProcess.part(waiting[index].fd)
        if part.isEmpty {
          waiting[index].fd = -1
        } else if index == 0 {
          bytes += part
        } else if words.count < 4000 {
          words += part
        }
      }
      if bytes.count > limits.outputBytes { return stop(.wroteTooMuch) }
    }
    return bytes
  }

  private mutating func stop(_ reason: End) -> [UInt8] {
    kill(process, SIGKILL)
    stopped = reason
    return []
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }

  private static func part(_ descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
      var count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      while count < 0, errno == EINTR {
        count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      }
      filled = max(0, count)
    }
  }

  /// Waits for the end and says how it came.
  mutating func finish() -> End {
    close(output)
    close(complaints)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    if let stopped { return stopped }
    if status == 0 { return .done }
    // A signal for too much time of the processor.
    if status & 0x7F == SIGXCPU || status & 0x7F == SIGKILL { return .tookTooLong }
    let text = String(decoding: words, as: UTF8.self).split(separator: "\n").first ?? ""
    return .failed(String(text.prefix(160)))
  }
}
