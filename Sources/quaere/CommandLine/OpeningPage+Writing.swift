import QuaereNotebook
import QuaereRender

extension LineRunner {
  func writeOpeningPage() {
    Output.answer("\n" + PageFormat().text(notebook.openingPage(), style: writer.style) + "\n")
    writeTorn()
  }

  /// Unfinished entries are shown once and offered again.
  private func writeTorn() {
    for torn in notebook.torn {
      Output.message("  \(torn.session):\(torn.lineNumber): \(torn.id ?? "an entry") was cut off")
      Output.message(torn.question.map { "; Up brings it back:\n  ? \($0)\n\n" } ?? ".\n\n")
    }
  }
}
