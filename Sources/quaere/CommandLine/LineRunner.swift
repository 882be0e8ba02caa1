import Foundation
import QuaereCore
import QuaereNotebook
import QuaereRender
import QuaereTerminal

/// Runs lines on a notebook and writes what they give; for the prompt and for scripts.
struct LineRunner {
  let notebook: Notebook
  let writer: AnswerWriter
  let limit: Int?
  let timing: Bool

  /// Stops at the first line that fails. Returns the exit code: 0, 2 or 130.
  func run(_ script: Script) -> Int32 {
    for item in script.items {
      let place = item.place.isEmpty ? "" : item.place + ":"
      switch run(item.text, place: place, echoes: true) {
      case .ok: continue
      case .quit: return 0
      case .failed: return 2
      case .interrupted: return 130
      }
    }
    return 0
  }

  enum End { case ok, quit, failed, interrupted }

  func run(_ line: String, place: String = "", echoes: Bool) -> End {
    Interrupt.clear()
    let started = ContinuousClock.now
    do {
      let outcome = try notebook.run(line, limit: writer.limit(limit))
      writer.write(outcome, line: line)
      if timing { writeTime(since: started) }
      if let reason = notebook.unsaved { writeUnsaved(reason) }
      if case .quit = outcome { return .quit }
      return .ok
    } catch {
      writer.write(error, line: line, place: place, echoes: echoes)
      return Quaere.diagnostic(error).code == "interrupted" ? .interrupted : .failed
    }
  }

  private func writeTime(since started: ContinuousClock.Instant) {
    let elapsed = (ContinuousClock.now - started) / .milliseconds(1)
    Output.message("  \(String(format: "%.1f", elapsed)) ms\n")
  }

  private func writeUnsaved(_ reason: String) {
    Output.message("  Not saved: \(reason). It is kept here and tried again with the next line.\n")
  }

  func writeOpeningPage() {
    Output.answer("\n" + PageFormat().text(notebook.openingPage(), style: writer.style) + "\n")
    writeTorn()
  }

  /// Unfinished entries are offered again.
  private func writeTorn() {
    for torn in notebook.torn {
      let what = torn.question.map { "? \($0)" } ?? "an entry without its question"
      Output.message(
        "  \(torn.session):\(torn.lineNumber) ends in the middle of an entry; type it again if you want it:\n  \(what)\n")
    }
  }
}
