import QuaereTerminal

extension Script {
  /// Runs every line; stops at the first one that fails.
  ///
  /// - Returns: the exit code: 0, 2 or 130; nil when there was no line.
  /// - Throws: `Diagnostic` `not-text`.
  mutating func run(on runner: LineRunner) throws -> Int32? {
    var answers = 0
    var end: LineRunner.End?
    while !Interrupt.isRaised, (end ?? .ok) == .ok || end == .tour, let item = try next() {
      end = runner.run(item.text, place: item.place, echoes: true) { outcome in
        let text = runner.writer.text(outcome, line: item.text)
        Output.answer(runner.writer.parts && answers > 0 && !text.isEmpty ? "\n" + text : text)
        if !text.isEmpty { answers += 1 }
      }
    }
    let isSaved = runner.saved()
    if Interrupt.isRaised || end == .interrupted { return 130 }
    return end.map { $0 == .failed || !isSaved ? 2 : 0 }
  }
}
