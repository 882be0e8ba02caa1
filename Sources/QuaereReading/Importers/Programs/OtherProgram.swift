import Glibc
import QuaereCore

/// Another program that reads a document from its standard input and writes text. It is started
/// directly, never by a shell, and gets no file name that a document could have chosen.
struct OtherProgram: Sendable {
  /// As typed: `pandoc`.
  var name: String
  /// The Debian package that has it.
  var package: String
  /// As for people: `documents of Word`.
  var reads: String

  /// What it may use before it is stopped.
  struct Limits: Sendable {
    var seconds = 120
    var outputBytes = 256 << 20
    /// Address space; nil where the program has a limit of its own.
    var memoryBytes: UInt? = 2 << 30
  }

  /// Where it is, or an error that says how to get it.
  func located(in path: String? = Environment["PATH"]) throws -> String {
    for folder in (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":") {
      let place = "\(folder)/\(name)"
      if folder.hasPrefix("/"), access(place, X_OK) == 0 { return place }
    }
    throw ImportError("\(reads) needs \(name); on Debian: apt-get install \(package)")
  }

  /// What the program writes when it is given these bytes.
  func run(
    at location: String, _ arguments: [String], input: [UInt8], limits: Limits = Limits()
  ) throws -> [UInt8] {
    var child = try ChildProcess(location, arguments, input: input, limits: limits)
    let output = child.read(limits)
    switch child.finish() {
    case .done: return output
    case .tookTooLong:
      throw ImportError("\(name) took longer than \(limits.seconds) seconds over it")
    case .wroteTooMuch:
      throw ImportError("\(name) made more than \(limits.outputBytes >> 20) MB of it")
    case .failed(let words):
      throw ImportError("\(name) could not read it" + (words.isEmpty ? "" : ": \(words)"))
    }
  }
}
