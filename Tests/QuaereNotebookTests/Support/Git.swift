import Foundation
import Testing

@testable import QuaereNotebook

/// The real git.
enum Git {
  struct Failure: Error { var words: String }

  static let path = ["/usr/bin/git", "/usr/local/bin/git", "/opt/homebrew/bin/git"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static var isThere: Bool { path != nil }

  static func run(_ arguments: [String], in folder: String) throws {
    let git = Process()
    git.executableURL = URL(fileURLWithPath: path ?? "/usr/bin/git")
    git.arguments = ["-c", "user.name=Test", "-c", "user.email=test@example.org"] + arguments
    git.currentDirectoryURL = URL(fileURLWithPath: folder)
    // The settings of whoever runs the tests do not matter.
    git.environment = [
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "HOME": folder,
    ]
    let output = Pipe()
    git.standardOutput = output
    git.standardError = output
    try git.run()
    let words = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    guard git.terminationStatus == 0 else {
      throw Failure(words: String(decoding: words, as: UTF8.self))
    }
  }
}

/// A notebook in git.
final class Clone {
  let folder: TemporaryFolder
  /// Each line of any clone is typed a minute later.
  private let clock: Clock

  final class Clock {
    var now = Date(timeIntervalSince1970: 1_772_892_000)
  }

  init() throws {
    folder = try TemporaryFolder()
    clock = Clock()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/corpus", withIntermediateDirectories: true)
  }

  init(of other: Clone) throws {
    folder = try TemporaryFolder()
    clock = other.clock
    try Git.run(["clone", "-q", other.folder.path, "."], in: folder.path)
  }

  func git(_ arguments: String...) throws { try Git.run(arguments, in: folder.path) }

  func commit(_ message: String) throws {
    try git("add", "corpus", "sessions", ".")
    try git("commit", "-q", "-m", message)
  }

  func open(_ author: String) throws -> Notebook {
    try Notebook(
      location: try NotebookLocation.find([folder.path], from: folder.path), author: author,
      clock: { [clock] in clock.now })
  }

  func type(_ author: String, _ lines: [String]) throws {
    let notebook = try open(author)
    for line in lines {
      clock.now += 60
      _ = try notebook.run(line)
    }
  }
}
