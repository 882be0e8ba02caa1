import Glibc

/// Programs of the user's choice: the pager, the editor.
enum Child {
  /// What sh(1) ends with when there is no such program.
  static let notFound: Int32 = 127

  /// Runs a line of sh(1) on the terminal and waits for it.
  /// - Returns: its exit code, 0 when a signal ended it.
  static func run(_ command: String, _ arguments: [String] = []) -> Int32 {
    start(command, arguments, input: STDIN_FILENO).map(wait) ?? notFound
  }

  /// - Parameter input: what it gets as its standard input.
  static func start(_ command: String, _ arguments: [String] = [], input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if input != STDIN_FILENO { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What is ignored here would be ignored there, and `yes | head` would never end.
    var usual = sigset_t()
    sigemptyset(&usual)
    for number in [SIGPIPE, SIGXFSZ] { sigaddset(&usual, number) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let texts = ["sh", "-c", command, "sh"] + arguments
    let words: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, words, environ)
    return code == 0 ? process : nil
  }

  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return notFound }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 0
  }
}
