import Glibc

/// A pseudo-terminal: the side that the test holds and the side that the program gets.
final class PTYTerminal {
  private let test: Int32
  private let program: Int32
  private let path: String

  init(columns: Int, rows: Int) throws {
    var (test, program): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var size = Self.size(columns, rows)
    let isOpen = Spawning.lock.withLock { _ in
      guard openpty(&test, &program, &name, nil, &size) == 0 else { return false }
      _ = fcntl(test, F_SETFD, FD_CLOEXEC)
      _ = fcntl(program, F_SETFD, FD_CLOEXEC)
      return true
    }
    guard isOpen else { throw PTYFailure(description: "no pseudo-terminal can be opened") }
    (self.test, self.program) = (test, program)
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    _ = fcntl(test, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(test)
    close(program)
  }

  func spawn(
    _ words: [String], environment: [String: String], folder: String?
  ) throws -> pid_t {
    try Spawning.start(
      words, environment: environment, folder: folder, ownSession: true
    ) { actions in
      // The first terminal that a session leader opens becomes its controlling terminal.
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
  }

  /// Writes as much as fits; returns how much.
  func write(_ bytes: ArraySlice<UInt8>) -> Int {
    // A terminal takes 4096 bytes at once, less where the program gathers lines.
    let count = bytes.prefix(1024).withUnsafeBytes { Glibc.write(test, $0.baseAddress, $0.count) }
    return max(0, count)
  }

  /// What the program has written; waits for the first of it.
  func read(timeout milliseconds: Int32) -> [UInt8] {
    var wait = pollfd(fd: test, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, milliseconds) > 0 else { return [] }
    var output: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(test, &block, block.count)
      guard count > 0 else { return output }
      output += block[..<count]
    }
  }

  func resize(columns: Int, rows: Int) {
    var size = Self.size(columns, rows)
    _ = ioctl(test, UInt(TIOCSWINSZ), &size)
  }

  var isCooked: Bool {
    var mode = termios()
    tcgetattr(program, &mode)
    let wanted = tcflag_t(ECHO | ICANON | ISIG)
    return mode.c_lflag & wanted == wanted
  }

  private static func size(_ columns: Int, _ rows: Int) -> winsize {
    winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }
}
