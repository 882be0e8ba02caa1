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
    let editor = self.editor
    // Cut off in mid-write some day: one key away.
    for torn in runner.notebook.torn { torn.question.map(editor.addHistory) }
    while true {
      switch editor.readLine(prompt: "? ") {
      case .interrupted: continue
      case .endOfFile: return leave()
      case .line(let text):
        if run(Script.entries(text), editor) == .quit { return leave() }
      }
    }
  }

  /// Several entries were pasted: each stands above its answer; an error stops the rest.
  private func run(_ entries: [String], _ editor: LineEditor) -> LineRunner.End {
    for (number, entry) in entries.enumerated() {
      editor.addHistory(entry)
      if number > 0 { Output.answer("? \(entry)\n") }
      let end = runner.run(entry)
      if end != .quit { Output.answer("\n") }
      guard end == .ok else {
        leaveOut(entries[(number + 1)...], editor)
        return end
      }
    }
    return .ok
  }

  private func leaveOut(_ rest: ArraySlice<String>, _ editor: LineEditor) {
    guard !rest.isEmpty else { return }
    for entry in rest { editor.addHistory(entry) }
    let what = rest.count == 1 ? "1 line" : "\(rest.count) lines"
    Output.message("  \(what) after it not run; Up brings them back.\n\n")
  }

  private func leave() {
    _ = runner.saved()
  }

  private var editor: LineEditor {
    let notebook = runner.notebook
    return LineEditor(
      programName: "quaere", historyFile: historyFile(notebook),
      complete: { text, _ in Shell.complete(text, notebook) },
      isComplete: { Line.isComplete($0) }, fold: { Folding.fold($0) })
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
