import Foundation

/// ripgrep over the file of passages, a passage a line: no index, a process for each question.
struct RipgrepPeer: Peer {
  let name = "rg"
  private let passages: PassageFile

  /// - Returns: nil where there is no ripgrep.
  init?(passages: PassageFile) {
    self.passages = passages
    guard (try? RipgrepPeer.run(["--version"])) != nil else { return nil }
  }

  func answer(_ question: PeerQuestion) throws -> PeerAnswer? {
    guard let expression = RipgrepPeer.expression(question) else { return nil }
    let arguments = ["--count", "--ignore-case", "--no-config", expression, passages.path]
    let count = try RipgrepPeer.run(arguments)
    let time = try Measure.latency(least: 3) { _ = try RipgrepPeer.run(arguments) }
    return PeerAnswer(count: count, time: time)
  }

  private static func expression(_ question: PeerQuestion) -> String? {
    switch question.kind {
    case .word: #"\b\#(question.words[0])\b"#
    case .phrase: #"\b"# + question.words.joined(separator: #"\W+"#) + #"\b"#
    case .prefix: #"\b\#(question.words[0])"#
    case .any: #"\b(\#(question.words.joined(separator: "|")))\b"#
    case .pattern: #"\b\#(question.words[0])\b"#
    case .near, .all, .document, .concordance, .section: nil
    }
  }

  /// - Returns: the number that it prints; nothing found is 0.
  @discardableResult
  private static func run(_ arguments: [String]) throws -> Int {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["rg"] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus < 2 else {
      throw PeerError(description: "rg: exit \(process.terminationStatus)")
    }
    return Int(text.filter(\.isNumber)) ?? 0
  }
}
