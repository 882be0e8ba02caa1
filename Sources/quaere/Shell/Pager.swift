import Foundation
import QuaereTerminal

/// The program that long pages go through: `$PAGER`, else less(1).
struct Pager {
  private let command: String

  /// nil where the user wants none (`PAGER=`).
  init?() {
    let named = ProcessInfo.processInfo.environment["PAGER"] ?? "less"
    guard !named.allSatisfy(\.isWhitespace) else { return nil }
    command = named
  }

  /// Shows a text; false when the pager could not be started, so that it has to be shown otherwise.
  func show(_ text: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { return false }
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
    let words = ["sh", "-c", command].map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/bin/sh", &actions, nil, words, variables)
    return code == 0 ? process : nil
  }

  /// less leaves what fits on the screen there, and keeps colours.
  private var environment: [String: String] {
    ProcessInfo.processInfo.environment.merging(["LESS": "RFX", "LV": "-c"]) { own, _ in own }
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
