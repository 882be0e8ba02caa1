import Foundation
import Glibc
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
    var random = SeededRandom(seed)
    let environment = [["EDITRC": "/dev/null"], ["EDITRC": "/dev/null", "NO_COLOR": "1"]]
    let session = try PTYSession(
      executable: BuiltProduct.path("LineEditorProbe"),
      environment: environment[seed % 2], columns: 30, rows: 8)
    try session.expect("[?2004h")
    for _ in 0..<60 { try act(on: session, &random) }
    // Out of whatever it is in: a paste, a search, a quoted letter, a menu.
    session.resize(columns: 80, rows: 24)
    try session.type("\u{1B}[201~")
    session.settle()
    try session.type("\u{3}")
    session.settle()
    try session.type("\u{3}")
    session.settle()
    try session.type("seed \(seed)\r")
    try session.expect("read: \"seed \(seed)\"")
    try session.type("\u{4}")
    #expect(try session.finish() == .exited(0), "seed \(seed)")
    #expect(session.isCooked, "seed \(seed)")
  }

  private func act(on session: PTYSession, _ random: inout SeededRandom) throws {
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      session.resize(
        columns: Int.random(in: 1...90, using: &random),
        rows: Int.random(in: 1...30, using: &random))
    case 1: session.signal([SIGWINCH, SIGCONT, SIGINT].randomElement(using: &random) ?? SIGWINCH)
    case 2: try session.type("\u{1B}[200~" + random.text() + "\u{1B}[201~")
    case 3: try session.type((0..<4).map { _ in UInt8.random(in: 0x20 ... .max, using: &random) })
    case 4...9: try session.type(random.text())
    default: try session.type(FuzzTests.keys.randomElement(using: &random) ?? "\t")
    }
    if Int.random(in: 0..<4, using: &random) == 0 { usleep(3000) }
  }

  /// Without Ctrl-D, which may end it, and Ctrl-Z and Ctrl-\, which stop and end it.
  private static let keys: [String] = {
    let controls = (1...31).filter { ![4, 26, 28].contains($0) }
      .map { String(UnicodeScalar(UInt8($0))) }
    let sequences = [
      "A", "B", "C", "D", "H", "F", "Z", "3~", "1;5C", "1;5D", "19~", "200~", "201~",
    ].map { "\u{1B}[\($0)" }
    return controls + sequences + ["\u{1B}b", "\u{1B}f", "\u{1B}\r", "pa\t", "numb\t\t", "\u{7F}"]
  }()
}
