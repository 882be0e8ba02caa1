import PTYDriver
import Testing

/// Ctrl-C while a question runs stops the question and nothing else.
struct StoppingTests {
  @Test func ctrlCStopsAQuestionAndThePromptComesBack() throws {
    // Each of 400 people stands in 60 sentences: some 700,000 pairs to look at.
    let names = (0..<400).map { "Mr. K\(letters($0)) came." }.joined(separator: " ")
    let text = Array(repeating: names, count: 60).joined(separator: "\n\n")
    let notebook = try ScratchNotebook(["corpus/long.md": "# Long\n\n\(text)\n"])
    let session = try notebook.prompt()
    try session.expectPrompt()
    try session.type("pairs of passages sharing at least 300 people | count\r")
    try session.wait(for: "the question to run") { session.isCooked }
    try session.type(Key.interrupt)
    let reply = try session.expectPrompt()
    #expect(reply.contains("  stopped; nothing was changed.\n"), "\(reply)")
    #expect(try session.ask("passages | count").contains("60 passages"))
    #expect(!notebook.sessions.contains("pairs"))
    #expect(try session.leave() == .exited(0))
  }

  private func letters(_ number: Int) -> String {
    String([number / 20, number % 20].map { Array("abcdefghiklmnoprstuv")[$0] })
  }
}
