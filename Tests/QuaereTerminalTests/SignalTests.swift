import Glibc
import PTYDriver
import Testing

@Suite struct SignalTests {
  @Test func ctrlCDropsTheLine() throws {
    let session = try probe()
    try session.type("to be dropped")
    try session.expect("dropped")
    try session.type("\u{3}")
    try session.expect("^C")
    try session.expect("interrupted")
    try session.expectPrompt()
    try session.check("next", reads: "next")
    #expect(try session.end() == .exited(0))
    #expect(session.isCooked)
  }

  @Test func ctrlCIsSaidBehindTheInput() throws {
    let session = try probe()
    try session.type("(one\rtwo\(Key.up)")
    try session.expect("two")
    session.settle()
    try session.type("\u{3}")
    try session.expect("\u{1B}[1B\u{1B}[6G^C\r\n")
  }

  @Test func ctrlCStopsWorkAndNothingElse() throws {
    let session = try probe()
    try session.type("work\r")
    try session.expect("working")
    #expect(session.isCooked)
    try session.type("\u{3}")
    try session.expect("stopped")
    try session.expectPrompt()
    try session.check("next", reads: "next")
  }

  @Test func ctrlDEndsOnlyOnAnEmptyLine() throws {
    let session = try probe()
    try session.check("abc\(Key.left)\u{4}", reads: "ab")
    try session.check("abc\u{4}", reads: "abc")
    #expect(try session.end() == .exited(0))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func endingSignalsLeaveTheTerminalAsItWas(_ signal: Int32) throws {
    // Swift's own handler of SIGQUIT would look up names for a backtrace.
    let session = try probe(environment: ["SWIFT_BACKTRACE": "enable=no"])
    try session.type("half a li")
    try session.expect("half a li")
    #expect(!session.isCooked)
    session.signal(signal)
    #expect(try session.finish() == .signaled(signal))
    #expect(session.isCooked)
    #expect(session.transcript.hasSuffix("\u{1B}[?2004l"))
  }

  /// Under a shell: the kernel does not stop a program that nobody could continue.
  @Test(arguments: ["sh", "bash"]) func ctrlZStopsAndFgGoesOn(_ shell: String) throws {
    let probe = BuiltProduct.path("LineEditorProbe")
    let session = try PTYSession(
      executable: "/bin/\(shell)",
      arguments: ["-c", "set -m; '\(probe)'; echo stopped; read line; echo \"shell: $line\"; fg"])
    try session.expectPrompt()
    try session.type("before")
    try session.expect("before")
    try session.type("\u{1A}")
    try session.expect("stopped")
    #expect(session.isCooked)
    try session.type("go on\n")
    try session.expect("shell: go on")
    try session.expect("?\u{1B}[0m before")
    try session.check(" after", reads: "before after")
    #expect(try session.end() == .exited(0))
    #expect(session.isCooked)
  }

  @Test func continueAfterAStopThatCannotBeHandled() throws {
    let session = try probe()
    try session.type("before")
    try session.expect("before")
    session.signal(SIGSTOP)
    try session.wait(for: "the program to stop") { session.isStopped }
    session.signal(SIGCONT)
    try session.expect("?\u{1B}[0m before")
    #expect(!session.isCooked)
    try session.check(" after", reads: "before after")
  }

  @Test func resizeDrawsAgain() throws {
    let session = try probe(columns: 80)
    let text = String(repeating: "слово ", count: 12)
    try session.type(text)
    try session.expect(text)
    session.resize(columns: 30, rows: 10)
    try session.expect("\u{1B}[J")
    try session.expectPrompt()
    try session.expect("слово ")
    try session.check("конец", reads: text + "конец")
  }
}
