import Foundation
import QuaereIndex

/// `quaere-bench [--quaere PROGRAM] [FOLDER …]`: what reading, indexing and asking cost on folders
/// of texts, beside a full-text table of SQLite's made of the same passages in the same run.
@main struct Bench {
  static func main() {
    do {
      var arguments = Array(CommandLine.arguments.dropFirst())
      let program = try program(&arguments)
      for folder in arguments.isEmpty ? ["corpus"] : arguments {
        try run(folder, program: program)
      }
    } catch {
      FileHandle.standardError.write(Data("quaere-bench: \(error)\n".utf8))
      exit(1)
    }
  }

  /// The program to start for cold answers: named, or found beside this one.
  private static func program(_ arguments: inout [String]) throws -> String {
    if arguments.first == "--quaere", arguments.count > 1 {
      defer { arguments.removeFirst(2) }
      return arguments[1]
    }
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: own).deletingLastPathComponent().path + "/quaere"
  }

  private static func run(_ folder: String, program: String) throws {
    let scratch = NSTemporaryDirectory() + "/quaere-bench-\(getpid())"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let report = Report()

    let corpus = try Corpus(folder: folder, scratch: scratch)
    report.show(corpus)

    let words = Vocabulary(corpus.index)
    let line = "passages containing \(words.rare)"
    let notebook = try ColdStart.notebook(of: folder, in: scratch)
    report.show(
      ColdStart(program: program, notebook: notebook, line: line), program: program, line: line)

    let table = scratch + "/fts5"
    let peer = try SQLitePeer(path: table)
    let (_, time) = try Measure.time { try peer.build(from: corpus.index) }
    let size = try FileManager.default.attributesOfItem(atPath: table)[.size] as? Int
    report.show(peer: time, bytes: size ?? 0, of: corpus)

    report.head()
    let asking = Asking(corpus.index)
    let questions = Question.all(words)
    for question in questions {
      report.show(try Answered(question, asking: asking, peer: peer))
    }
    report.show(planning: try questions.map { try asking.planning($0.line) })
    print("")
  }
}
