import Foundation
import PTYDriver

/// A program of its own that is killed while it writes.
enum Probe {
  enum Ending: Equatable {
    /// It came through, and printed this.
    case through(String)
    case killed
    case failed(Int32)
  }

  static func run(_ arguments: [String]) throws -> Ending {
    try ending(of: start(arguments))
  }

  static func start(_ arguments: [String]) throws -> (Process, Pipe) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProduct.path("AccidentProbe"))
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    return (process, output)
  }

  static func ending(of started: (process: Process, output: Pipe)) throws -> Ending {
    let text = try started.output.fileHandleForReading.readToEnd() ?? Data()
    started.process.waitUntilExit()
    if started.process.terminationReason == .uncaughtSignal {
      return started.process.terminationStatus == SIGKILL ? .killed : .failed(-1)
    }
    return started.process.terminationStatus == 0
      ? .through(String(decoding: text, as: UTF8.self).trimmingCharacters(in: .newlines))
      : .failed(started.process.terminationStatus)
  }
}
