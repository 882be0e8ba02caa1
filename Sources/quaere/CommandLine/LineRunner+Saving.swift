import QuaereCore
import QuaereNotebook
import QuaereRender

extension LineRunner {
  /// Said when a line could not be written, and again when it could.
  func reportUnsaved(before waiting: Int) {
    let now = notebook.unsavedLines.count
    if now > waiting, let reason = notebook.unsaved {
      notice("Not saved: \(reason). The line is kept here and tried again with the next.")
    } else if now == 0, waiting > 0 {
      notice("What was waiting is saved now.")
    }
  }

  /// Tries once more at the end; what still cannot be written is shown, so that it is not lost.
  func saved() -> Bool {
    notebook.saveWaiting()
    let lines = notebook.unsavedLines
    guard !lines.isEmpty else { return true }
    let reason = notebook.unsaved ?? "the session cannot be written to"
    notice("\(lines.count == 1 ? "This line is" : "These lines are") not saved: \(reason).")
    // Whole, to be copied from the screen.
    Output.message(lines.map { "    \($0)\n" }.joined())
    return false
  }

  private func notice(_ words: String) {
    var page = Page()
    page.wrap(words)
    Output.message(PageFormat().text(page, style: writer.style))
  }
}
