import Foundation
import Glibc

/// What it costs to open a notebook of which one document changed since it was opened last: the
/// program is started anew each time, and answers a question that asks nothing of the text.
struct Changes {
  static let line = "documents | count"

  let documents: Int
  let bytes: Int
  /// Everything is read.
  let first: Double
  /// By what was done before the program was started.
  private(set) var later: [Opening] = []

  /// Opened after something was done, several times.
  struct Opening {
    let what: String
    let time: Latency
    /// Of all cores, in seconds.
    let work: Latency
  }

  /// - Parameter folder: of a notebook's documents, which are changed.
  /// - Throws: `PeerError` when the program gives no answer.
  init(notebook: String, documents: [String], program: String) throws {
    self.documents = documents.count
    bytes = documents.reduce(0) { $0 + ((try? Data(contentsOf: URL(filePath: $1)))?.count ?? 0) }
    let start = {
      guard let time = ColdStart.run(program, notebook, Changes.line) else {
        throw PeerError(description: "\(program) gives no answer")
      }
      return time
    }
    first = try start()
    // One in the middle of a folder, so that there is something before and after it.
    let chosen = documents.sorted()[documents.count / 2]
    let text = try Data(contentsOf: URL(filePath: chosen))
    let acts: [(String, (Int) throws -> Void)] = [
      ("nothing was done", { _ in }),
      ("one written again, the same", { _ in try text.write(to: URL(filePath: chosen)) }),
      ("one changed", { try (text + Changes.sentence($0)).write(to: URL(filePath: chosen)) }),
      ("one added", { try Changes.sentence($0).write(to: URL(filePath: chosen + "-\($0).txt")) }),
      ("one removed", { try FileManager.default.removeItem(atPath: chosen + "-\($0).txt") }),
      ("one moved", { try Changes.move(chosen, $0) }),
    ]
    for (what, act) in acts {
      var (times, work): ([Double], [Double]) = ([], [])
      for round in 0..<7 {
        try act(round)
        let before = Changes.workOfChildren
        times.append(try start())
        work.append(Changes.workOfChildren - before)
      }
      later.append(Opening(what: what, time: Latency(times), work: Latency(work)))
    }
  }

  /// Seconds of processor time of the programs that have been started and ended.
  private static var workOfChildren: Double {
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) * 1e-6
    }
  }

  private static func sentence(_ round: Int) -> Data {
    Data("In May 18\(10 + round) Anna Vogel left Prague, as she had \(round) times.\n".utf8)
  }

  /// To another folder and back.
  private static func move(_ path: String, _ round: Int) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/") + "/moved"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let other = folder + "/" + (parts.last ?? "")
    let (from, to) = round % 2 == 0 ? (path, other) : (other, path)
    try FileManager.default.moveItem(atPath: from, toPath: to)
  }
}
