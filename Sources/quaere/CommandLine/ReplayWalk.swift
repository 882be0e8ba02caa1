import QuaereCore
import QuaereNotebook

/// `replay --step` on the screen.
final class ReplayWalk {
  private let writer: AnswerWriter
  private let waits: Bool
  private var outcomes: [EntryReplay.Outcome] = []

  init(writer: AnswerWriter, waits: Bool) {
    self.writer = writer
    self.waits = waits
  }

  /// As of a whole replay.
  var exitCode: Int32 {
    if outcomes.contains(.failed) { return 2 }
    return outcomes.contains(.drifted) ? 1 : 0
  }

  /// The prose and the line; then, when Enter was pressed, the answer. False when that was enough.
  func show(_ step: ReplayStep) -> Bool {
    Output.answer(text(.page(step.prosePage)))
    let lines = step.entry.question.split(separator: "\n", omittingEmptySubsequences: false)
    Output.answer(lines.map { "? \($0)\n" }.joined())
    guard goesOn() else { return false }
    outcomes.append(step.replay.outcome)
    if let outcome = step.outcome { Output.answer("\n" + text(outcome)) }
    Output.answer("\n" + text(.page(step.replay.page)) + "\n")
    return true
  }

  private func text(_ outcome: Outcome) -> String { writer.text(outcome, line: "") }

  private func goesOn() -> Bool {
    guard waits else { return true }
    Output.message("  Enter for the answer, q to leave\n")
    guard let line = readLine() else { return false }
    return line.lowercased() != "q"
  }
}
