import Glibc
import PTYDriver
import Testing

/// Ctrl-C while a question runs stops the question and nothing else.
struct StoppingTests {
  /// Each of 400 people stands in 60 passages: some 700,000 pairs to look at.
  private static let question = "pairs of passages sharing at least 300 people | count"

  private func notebook() throws -> ScratchNotebook {
    let names = (0..<400).map { "Mr. K\(letters($0)) came." }.joined(separator: " ")
    let text = Array(repeating: names, count: 60).joined(separator: "\n\n")
    return try ScratchNotebook(["corpus/long.md": "# Long\n\n\(text)\n"])
  }

  private func letters(_ number: Int) -> String {
    String([number / 20, number % 20].map { Array("abcdefghiklmnoprstuv")[$0] })
  }

  @Test func ctrlCStopsAQuestionAndThePromptComesBack() throws {
    let notebook = try notebook()
    let session = try notebook.prompt()
    try session.expectPrompt()
    try session.type(Self.question + "\r")
    try session.wait(for: "the question to run") { session.isCooked }
    try session.type(Key.interrupt)
    let reply = try session.expectPrompt()
    #expect(reply.contains("  stopped; nothing was changed.\n"), "\(reply)")
    #expect(try session.ask("passages | count").contains("60 passages"))
    #expect(!notebook.sessions.contains("pairs"))
    #expect(try session.leave() == .exited(0))
  }

  @Test func ctrlCEndsAScriptInTheMiddleOfAQuestion() throws {
    let program = try notebook().start([
      "-c", "passages | count", "-c", Self.question, "-c", "passages | count",
    ])
    try program.wait(for: "60 passages\n")
    program.signal(SIGINT)
    let result = try program.finish()
    #expect(result.code == 130)
    #expect(result.output == "  60\n\n  60 passages\n")
    #expect(result.errors.contains("stopped"))
  }
}
