import Glibc

/// The program that long pages go through: `$PAGER`, else less(1).
public struct Pager {
  private let command: String

  /// nil where the user wants none (`PAGER=`).
  public init?() {
    let named = Terminal.environment("PAGER") ?? "less"
    guard !named.allSatisfy(\.isWhitespace) else { return nil }
    command = named
  }

  /// Shows a text; false when the pager could not be started, so that it has to be shown otherwise.
  public func show(_ text: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    ends.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
    guard let process = start(reading: ends[0]) else {
      ends.forEach { close($0) }
      return false
    }
    close(ends[0])
    // Ctrl-C and leaving early are the pager's: they end the writing, not the program.
    write(text, to: ends[1])
    close(ends[1])
    let status = wait(for: process)
    Interrupt.clear()
    return status != Pager.notFound
  }

  /// What sh(1) ends with when there is no such program.
  private static let notFound: Int32 = 127

  private func start(reading descriptor: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDIN_FILENO)
    // less leaves what fits on the screen there, and keeps colours.
    setenv("LESS", "RFX", 0)
    let texts: [String] = ["sh", "-c", command]
    let words: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/bin/sh", &actions, nil, words, environ)
    return code == 0 ? process : nil
  }

  private func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if written < 0, errno != EINTR {
        return
      }
    }
  }

  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return Pager.notFound }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 0
  }
}
