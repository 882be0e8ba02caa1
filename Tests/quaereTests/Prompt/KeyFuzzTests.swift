import Foundation
import Glibc
import PTYDriver
import Testing

/// Random keys, pastes, sizes and signals at the prompt of the real program: it goes on, ends when
/// told to, leaves the terminal as it was, and the record is whole. `QUAERE_FUZZ=60` lets it go on
/// for a minute (`make fuzz-keys`); a failure names its seed, which `QUAERE_FUZZ_SEED` starts with.
struct KeyFuzzTests {
  private static let variables = ProcessInfo.processInfo.environment
  private static let seconds = variables["QUAERE_FUZZ"].flatMap(Double.init) ?? 3

  @Test func nothingThatIsTypedBreaksThePrompt() throws {
    let start = ContinuousClock.now
    var seed = KeyFuzzTests.variables["QUAERE_FUZZ_SEED"].flatMap(Int.init) ?? 1
    repeat {
      try run(seed)
      seed += 1
    } while ContinuousClock.now - start < .seconds(KeyFuzzTests.seconds)
  }

  /// What the program may be told by its user's settings.
  private static let settings = [
    ["NO_COLOR": ""], ["NO_COLOR": "1"], ["NO_COLOR": "", "EDITRC": "editrc"], ["TERM": "dumb"],
  ]

  private static let words = [
    "sentences naming ", "Keller", " | count\r", "(passages\r", "why #1\r", "read 1\r", "help\r",
    "tour\r", "set timing on\r", "sentences\r", "more\r", "last\r", "flag #1 \"x\"\r", "undo\r",
    "sentences containing ~", "pass\t", " \t\t\t", "let a = people\r", "read #2\r", "\u{12}Kel",
    "sources \t", "export sentences to \"\t", "resolve \t", "passages naming Нечаев\r", "\r",
  ]

  private enum End: CaseIterable { case endOfFile, quit, terminate, hangUp, abort }

  private func run(_ seed: Int) throws {
    let notebook = try ScratchNotebook()
    try notebook.write("bind -v\n", to: "editrc")
    let settings = KeyFuzzTests.settings[seed % KeyFuzzTests.settings.count]
    let session = try notebook.prompt(
      environment: settings.merging([
        "PAGER": seed % 3 == 0 ? "head -n 3" : "cat", "SWIFT_BACKTRACE": "enable=no",
      ]) { $1 }, columns: 40, rows: 12)
    try session.expect("? ")
    var typist = RandomTypist(seed: seed, words: KeyFuzzTests.words)
    for _ in 0..<60 { try typist.act(on: session) }
    // A terminal that edits lines itself may have been told to wait (Ctrl-S) or to quote (Ctrl-V).
    if settings["TERM"] == "dumb" { try session.type("\u{3}\u{11}\u{15}") }
    try typist.recover(session)
    let before = session.transcript.utf8.count
    // In vi's command mode letters are commands: `A` inserts, and is taken back elsewhere.
    if settings["EDITRC"] != nil { try session.type("A\u{15}") }
    try session.type("sentences | count\r")
    try session.wait(for: "an answer, seed \(seed)") {
      String(session.transcript.utf8.dropFirst(before))?.contains("8 sentences") ?? false
    }
    session.settle()
    try end(session, typist.random.one(of: End.allCases), seed)
    try expectWholeRecord(notebook, seed)
  }

  private func end(_ session: PTYSession, _ end: End, _ seed: Int) throws {
    let expected: PTYDriver.ExitStatus
    switch end {
    case .endOfFile: (_, expected) = (try session.type("\u{4}"), .exited(0))
    case .quit: (_, expected) = (try session.type("quit\r"), .exited(0))
    case .terminate: (_, expected) = (session.signal(SIGTERM), .signaled(SIGTERM))
    case .hangUp: (_, expected) = (session.signal(SIGHUP), .signaled(SIGHUP))
    case .abort: (_, expected) = (session.signal(SIGQUIT), .signaled(SIGQUIT))
    }
    #expect(try session.finish() == expected, "seed \(seed), \(end)")
    #expect(session.isCooked, "seed \(seed), \(end)")
  }

  /// What was typed, whatever it was, is read again without a doubt.
  private func expectWholeRecord(_ notebook: ScratchNotebook, _ seed: Int) throws {
    let check = try notebook.run("check")
    #expect(check.code == 0 && !check.output.contains("sessions/"), "seed \(seed): \(check.output)")
    let count = try notebook.run("-c", "sentences | count")
    #expect(count.output.contains("8 sentences"), "seed \(seed): \(count.errors)")
  }
}
