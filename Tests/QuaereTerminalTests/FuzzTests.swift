import Foundation
import PTYDriver
import Testing

/// Random keys, pastes, sizes and signals: the editor goes on, ends when told to, and leaves the
/// terminal as it was. `QUAERE_FUZZ=60` lets it go on for a minute; a failure names its seed.
@Suite struct FuzzTests {
  private static let seconds =
    ProcessInfo.processInfo.environment["QUAERE_FUZZ"].flatMap(Double.init) ?? 2

  @Test func nothingThatIsTypedBreaksTheEditor() throws {
    let start = ContinuousClock.now
    var seed = ProcessInfo.processInfo.environment["QUAERE_FUZZ_SEED"].flatMap(Int.init) ?? 1
    repeat {
      try session(seed)
      seed += 1
    } while ContinuousClock.now - start < .seconds(FuzzTests.seconds)
  }

  private func session(_ seed: Int) throws {
    var typist = RandomTypist(seed: seed, words: ["pa\t", "numb\t\t", "(one\r"])
    let environment = [["EDITRC": "/dev/null"], ["EDITRC": "/dev/null", "NO_COLOR": "1"]]
    let session = try PTYSession(
      executable: BuiltProduct.path("LineEditorProbe"),
      environment: environment[seed % 2], columns: 30, rows: 8)
    try session.expect("[?2004h")
    for _ in 0..<60 { try typist.act(on: session) }
    try typist.recover(session)
    try session.type("seed \(seed)\r")
    try session.expect("read: \"seed \(seed)\"")
    try session.type("\u{4}")
    #expect(try session.finish() == .exited(0), "seed \(seed)")
    #expect(session.isCooked, "seed \(seed)")
  }
}
