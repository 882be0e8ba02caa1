import Glibc
import QuaereNotebook
import QuaereTerminal

/// Somebody types, and the answers go to a file or a pipe (`quaere > answers`): the prompt and what
/// went wrong stay on the terminal, and an error does not end it.
struct TypedLines {
  let runner: LineRunner

  func run() throws {
    let isSeen = isatty(STDERR_FILENO) == 1
    if isSeen { Output.message(runner.openingPage()) }
    var script = try Script(commands: [], file: "-")
    var answers = 0
    while true {
      Interrupt.clear()
      if isSeen { Output.message("? ") }
      switch next(&script) {
      case nil where Interrupt.isRaised: continue
      case nil:
        _ = runner.saved()
        return
      case .failure(let error)?: runner.writer.write(error, line: "")
      case .success(let line)?:
        if run(line, &answers) == .quit {
          _ = runner.saved()
          return
        }
      }
    }
  }

  private func next(_ script: inout Script) -> Result<String, any Error>? {
    do { return try script.next().map { .success($0.text) } } catch { return .failure(error) }
  }

  private func run(_ line: String, _ answers: inout Int) -> LineRunner.End {
    runner.run(line, place: nil, echoes: false) { outcome in
      let text = runner.writer.text(outcome, line: line)
      Output.answer(runner.writer.parts && answers > 0 && !text.isEmpty ? "\n" + text : text)
      if !text.isEmpty { answers += 1 }
    }
  }
}
