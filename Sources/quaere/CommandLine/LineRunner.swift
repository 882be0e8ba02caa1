import QuaereCore
import QuaereNotebook
import QuaereRender
import QuaereTerminal

/// Runs lines on a notebook and writes what they give; for the prompt and for scripts.
struct LineRunner {
  let notebook: Notebook
  let writer: AnswerWriter
  /// Rows put into words at the most; nil for all.
  let limit: () -> Int?
  let timing: Bool

  enum End { case ok, tour, quit, failed, interrupted }

  /// At the prompt: a blank line, then the answer. The caret of an error stands under its word, or
  /// the line is shown again, where a prompt of one's own has moved it.
  func run(_ line: String) -> End {
    run(line, place: nil, echoes: notebook.screen["prompt"] != nil) { outcome in
      PromptScreen(notebook: notebook, writer: writer).show(outcome, line: line)
    }
  }

  func run(
    _ line: String, place: Script.Place?, echoes: Bool, write: (Outcome) -> Void
  ) -> End {
    let waiting = notebook.unsavedLines.count
    let started = ContinuousClock.now
    do {
      let outcome = try notebook.run(line, limit: limit())
      let elapsed = (ContinuousClock.now - started) / .milliseconds(1)
      try writer.require(outcome)
      write(outcome)
      if limit() == nil, outcome.answer != nil { try writer.writeRest(of: notebook) }
      if isTimed { writeTime(elapsed) }
      reportUnsaved(before: waiting)
      switch outcome {
      case .quit: return .quit
      case .tour: return .tour
      default: return .ok
      }
    } catch {
      writer.write(error, line: line, place: place, echoes: echoes)
      reportUnsaved(before: waiting)
      return Diagnostic(showing: error).isInterruption ? .interrupted : .failed
    }
  }

  private var isTimed: Bool { notebook.screen["timing"].map { $0 == "on" } ?? timing }

  /// Of the work alone: a pager may stand open for minutes.
  private func writeTime(_ milliseconds: Double) {
    let tenths = Int((milliseconds * 10).rounded())
    Output.message("  \(tenths / 10).\(tenths % 10) ms\n")
  }
}
