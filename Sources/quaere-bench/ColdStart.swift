import Foundation
import Glibc

/// The program started anew for each answer, as a script does. Files are in the page cache.
struct ColdStart {
  /// The first start, which reads the folder and writes the index.
  let first: Double
  /// Later ones, from start to exit.
  let later: Latency

  /// - Returns: nil when the program cannot be started or gives no answer.
  init?(program: String, notebook: String, line: String) {
    guard let first = ColdStart.run(program, notebook, line) else { return nil }
    var times: [Double] = []
    for _ in 0..<10 {
      guard let time = ColdStart.run(program, notebook, line) else { return nil }
      times.append(time)
    }
    self.first = first
    later = Latency(times)
  }

  /// A notebook whose corpus is `folder`, so that nothing is written beside the texts.
  static func notebook(of folder: String, in scratch: String) throws -> String {
    let notebook = scratch + "/notebook"
    try FileManager.default.createDirectory(
      atPath: notebook, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: notebook + "/corpus",
      withDestinationPath: URL(fileURLWithPath: folder).standardizedFileURL.path)
    return notebook
  }

  /// - Returns: nil when the program cannot be started or gives no answer.
  static func run(_ program: String, _ notebook: String, _ line: String) -> Double? {
    let output = notebook + "/answer"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)

    // Nothing of the user's: an author's name or a start-up file would be part of the figure.
    var arguments = words([program, notebook, "-c", line])
    var environment = words(["HOME=\(notebook)", "LANG=C.UTF-8", "PATH=/usr/bin:/bin"])
    defer { (arguments + environment).forEach { free($0) } }
    var child = pid_t()
    var status: CInt = -1
    let (started, time) = Measure.seconds {
      let code = posix_spawn(&child, program, &actions, nil, &arguments, &environment)
      if code == 0 { waitpid(child, &status, 0) }
      return code == 0
    }
    let answer = (try? Data(contentsOf: URL(fileURLWithPath: output))) ?? Data()
    return started && status == 0 && !answer.isEmpty ? time : nil
  }

  /// As C wants them, with a nil at the end; to be freed.
  private static func words(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
    words.map { strdup($0) } + [nil]
  }
}
