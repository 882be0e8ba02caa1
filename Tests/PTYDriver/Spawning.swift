import Glibc
import Synchronization

/// Starts programs for tests.
enum Spawning {
  /// Tests run side by side: no program may inherit a descriptor that is only just being opened.
  static let lock = Mutex(())

  /// What every program gets unless a test says otherwise: nothing of the machine's own settings.
  static let environment = [
    "TERM": "xterm", "LC_ALL": "C.UTF-8", "HOME": "/dev/null", "PATH": "/usr/bin:/bin",
  ]

  /// - Parameters:
  ///   - environment: laid over the fixed one; an empty value takes a variable away.
  ///   - ownSession: makes the program the leader of a session.
  ///   - files: what its descriptors are.
  static func start(
    _ words: [String], environment: [String: String], folder: String?, ownSession: Bool,
    files: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    files(&actions)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID, which Swift does not see; and a runner's signals are not the program's.
    let newSession: Int32 = ownSession ? 0x80 : 0
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(newSession) | Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    let all = self.environment.merging(environment) { $1 }.filter { !$0.value.isEmpty }
    // Swift does not see posix_spawn_file_actions_addchdir_np; env becomes the program.
    let words = (folder.map { ["/usr/bin/env", "-C", $0] } ?? []) + words
    let arguments = words.map { strdup($0) } + [nil]
    let variables = all.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process: pid_t = 0
    let error = lock.withLock { _ in
      posix_spawn(&process, words[0], &actions, &attributes, arguments, variables)
    }
    guard error == 0 else {
      throw PTYFailure(description: "\(words[0]): \(String(cString: strerror(error)))")
    }
    return process
  }
}
