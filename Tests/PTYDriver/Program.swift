import Glibc

/// A program without a terminal: its input is a file, and its two outputs are read when it has ended.
public final class Program {
  public struct Result: Sendable {
    public var status: ExitStatus
    public var output: String
    public var errors: String

    /// The exit code; -1 after a signal.
    public var code: Int32 {
      if case .exited(let code) = status { code } else { -1 }
    }
  }

  public let process: pid_t
  private let name: String
  private let output: UnlinkedFile
  private let errors: UnlinkedFile
  private var status: ExitStatus?
  /// What must live as long as the program, such as its folder.
  private let owner: AnyObject?

  /// Starts `words[0]` with the words after it.
  public init(
    _ words: [String], environment: [String: String] = [:], folder: String? = nil,
    input: String = "", owner: AnyObject? = nil
  ) throws {
    self.owner = owner
    name = words.joined(separator: " ")
    let typed = try UnlinkedFile(Array(input.utf8))
    let (output, errors) = (try UnlinkedFile(), try UnlinkedFile())
    (self.output, self.errors) = (output, errors)
    process = try Spawning.start(
      words, environment: environment, folder: folder, ownSession: false
    ) { actions in
      for (number, file) in [typed, output, errors].enumerated() {
        posix_spawn_file_actions_adddup2(&actions, file.descriptor, Int32(number))
      }
    }
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  /// What it has written so far.
  public var written: String { output.text }

  /// Waits until it has written some text.
  public func wait(for text: String, timeout: Double = 10) throws {
    let deadline = Deadline(timeout)
    while !written.contains(text) {
      if deadline.isPast { throw PTYFailure(description: "\(name): wrote \(written)") }
      usleep(1000)
    }
  }

  public func signal(_ number: Int32) { kill(process, number) }

  /// Waits for the program to end.
  public func finish(timeout: Double = 30) throws -> Result {
    let deadline = Deadline(timeout)
    while status == nil {
      var raw: Int32 = 0
      if waitpid(process, &raw, WNOHANG) == process {
        status = ExitStatus(raw)
      } else if deadline.isPast {
        throw PTYFailure(description: "\(name): did not end; it said \(errors.text)")
      } else {
        usleep(1000)
      }
    }
    return Result(status: status ?? .exited(-1), output: output.text, errors: errors.text)
  }
}

/// A file that only its descriptor leads to.
private final class UnlinkedFile {
  let descriptor: Int32

  init(_ bytes: [UInt8] = []) throws {
    // Six letters that mkstemp(3) replaces.
    let letters = String(repeating: "X", count: 6)
    var path = Array("/tmp/quaere-test-\(letters)".utf8CString)
    descriptor = Spawning.lock.withLock { _ in
      let made = mkstemp(&path)
      _ = fcntl(made, F_SETFD, FD_CLOEXEC)
      return made
    }
    guard descriptor >= 0 else { throw PTYFailure(description: "no temporary file can be made") }
    unlink(path)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw PTYFailure(description: "the temporary file is full") }
      rest = rest.dropFirst(count)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { close(descriptor) }

  var text: String {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(descriptor, &block, block.count, off_t(bytes.count))
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += block[..<count]
    }
  }
}
