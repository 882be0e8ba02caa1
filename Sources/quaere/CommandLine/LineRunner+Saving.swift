import QuaereCore
import QuaereNotebook

extension LineRunner {
  /// Said when a line could not be written, and again when it could.
  func reportUnsaved(before waiting: Int) {
    let now = notebook.unsavedLines.count
    if now > waiting, let reason = notebook.unsaved {
      Output.message(
        "  Not saved: \(reason). The line is kept here and tried again with the next.\n")
    } else if now == 0, waiting > 0 {
      Output.message("  What was waiting is saved now.\n")
    }
  }

  /// Tries once more at the end; what still cannot be written is shown, so that it is not lost.
  func saved() -> Bool {
    notebook.saveWaiting()
    let lines = notebook.unsavedLines
    guard !lines.isEmpty else { return true }
    let reason = notebook.unsaved ?? "the session cannot be written to"
    let what = lines.count == 1 ? "This line is" : "These lines are"
    Output.message(
      "  \(what) not saved: \(reason).\n" + lines.map { "    \($0)\n" }.joined())
    return false
  }
}
