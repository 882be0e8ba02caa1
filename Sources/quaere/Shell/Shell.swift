import Foundation
import QuaereCore
import QuaereNotebook
import QuaereQuery
import QuaereTerminal

/// The prompt: reads lines, runs them, never loses one.
struct Shell {
  let runner: LineRunner

  func run() {
    runner.writeOpeningPage()
    let notebook = runner.notebook
    let editor = LineEditor(
      programName: "quaere", historyFile: historyFile(notebook),
      complete: { text, _ in Shell.complete(text, notebook) },
      isComplete: { Line.isComplete($0) }, fold: { Folding.fold($0) })
    while true {
      switch editor.readLine(prompt: "? ") {
      case .interrupted: continue
      case .endOfFile:
        Output.answer("\n")
        return
      case .line(let text):
        for entry in Script.items(text, name: "") {
          editor.addHistory(entry.text)
          Output.answer("\n")
          let end = runner.run(entry.text, echoes: false)
          Output.answer("\n")
          if end == .quit { return }
        }
      }
    }
  }

  /// One history a notebook, beside its index; none where that cannot be written.
  private func historyFile(_ notebook: Notebook) -> String? {
    guard !notebook.location.isLoose else { return nil }
    return notebook.location.root + "/.quaere/history"
  }

  static func complete(_ text: String, _ notebook: Notebook) -> Completion {
    let result = notebook.complete(text)
    return Completion(
      replaceFrom: result.start,
      candidates: result.suggestions.map {
        Candidate($0.text, detail: $0.detail, group: $0.group)
      })
  }
}
