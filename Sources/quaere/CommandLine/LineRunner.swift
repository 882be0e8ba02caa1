import Foundation
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

  enum End { case ok, quit, failed, interrupted }

  /// At the prompt: a blank line, then the answer. The caret of an error stands under its word.
  func run(_ line: String) -> End {
    run(line, place: nil, echoes: false) { outcome in
      Output.answer("\n")
      writer.write(outcome, line: line)
    }
  }

  func run(
    _ line: String, place: Script.Place?, echoes: Bool, write: (Outcome) -> Void
  ) -> End {
    let waiting = notebook.unsavedLines.count
    let started = ContinuousClock.now
    do {
      let outcome = try notebook.run(line, limit: limit())
      try writer.require(outcome)
      write(outcome)
      if timing { writeTime(since: started) }
      reportUnsaved(before: waiting)
      if case .quit = outcome { return .quit }
      return .ok
    } catch {
      writer.write(error, line: line, place: place, echoes: echoes)
      reportUnsaved(before: waiting)
      return Diagnostic(showing: error).isInterruption ? .interrupted : .failed
    }
  }

  private func writeTime(since started: ContinuousClock.Instant) {
    let elapsed = (ContinuousClock.now - started) / .milliseconds(1)
    Output.message("  \(String(format: "%.1f", elapsed)) ms\n")
  }
}
