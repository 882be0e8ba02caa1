import Foundation

/// An engine behind a Python script that builds its index, then answers a question a line; see
/// `Scripts/measuring.py`. It times its own work, so that the talk between us is not in the figures.
final class ScriptPeer: Peer {
  let name: String
  let build: PeerBuild
  private let process = Process()
  private let questions = Pipe()
  private var answers: FileHandle
  private var unread = Data()

  /// - Returns: nil where the engine cannot be loaded.
  init?(
    _ engine: ScriptEngine, python: String, scripts: String, passages: PassageFile,
    scratch: String
  ) throws {
    let script = "\(scripts)/\(engine.script)_peer.py"
    guard ScriptPeer.loads(script, python) else { return nil }
    name = engine.name
    let folder = scratch + "/" + engine.script
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, script, passages.path, folder]
    process.standardInput = questions
    process.standardOutput = output
    answers = output.fileHandleForReading
    try process.run()
    let built = try ScriptPeer.line(&unread, answers).seconds ?? 0
    build = PeerBuild(name: name, seconds: built, bytes: DiskSize.bytes(of: folder))
  }

  deinit {
    try? questions.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  func answer(_ question: PeerQuestion) throws -> PeerAnswer? {
    var line = try JSONEncoder().encode(question)
    line.append(10)
    try questions.fileHandleForWriting.write(contentsOf: line)
    let answer = try ScriptPeer.line(&unread, answers)
    guard let count = answer.count, let times = answer.times else { return nil }
    return PeerAnswer(count: count, time: Latency(times))
  }

  private struct Line: Decodable {
    var seconds: Double?
    var count: Int?
    var times: [Double]?
  }

  private static func line(_ unread: inout Data, _ file: FileHandle) throws -> Line {
    while true {
      if let end = unread.firstIndex(of: 10) {
        defer { unread = Data(unread[(end + 1)...]) }
        return try JSONDecoder().decode(Line.self, from: Data(unread[..<end]))
      }
      let more = file.availableData
      if more.isEmpty { throw PeerError(description: "a peer's script has ended") }
      unread += more
    }
  }

  private static func loads(_ script: String, _ python: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, script]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
