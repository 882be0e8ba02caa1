import QuaereNotebook
import QuaereRender

extension LineRunner {
  func writeOpeningPage() {
    Output.answer(openingPage())
    Output.message(TornEntry.words(for: notebook.torn))
  }

  func openingPage() -> String {
    "\n" + PageFormat().text(notebook.openingPage(), style: writer.style) + "\n"
  }
}

extension TornEntry {
  /// Unfinished entries are shown once and offered again.
  static func words(for entries: [TornEntry]) -> String {
    entries.map { torn in
      "  sessions/\(torn.session):\(torn.lineNumber): \(torn.id ?? "an entry") was cut off"
        + (torn.question.map { "; Up brings it back:\n  ? \($0)\n\n" } ?? ".\n\n")
    }.joined()
  }
}
