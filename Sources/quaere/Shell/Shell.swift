import QuaereCore
import QuaereNotebook
import QuaereQuery
import QuaereTerminal

/// The prompt: reads lines, runs them, never loses one.
struct Shell {
  let runner: LineRunner
  let stop: StopSwitch
  /// Whether lines are coloured while they are typed.
  let isPainted: Bool
  let initFile: InitFile?

  func run() {
    let warnings = initFile?.run(on: runner.notebook) ?? []
    runner.writeOpeningPage()
    for warning in warnings { Output.message("  \(warning)\n") }
    let editor = self.editor
    // Cut off in mid-write some day: one key away.
    for torn in runner.notebook.torn { torn.question.map(editor.addHistory) }
    while true {
      switch editor.readLine(prompt: prompt) {
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
      if let command = SystemCommand(entry) {
        run(command)
        continue
      }
      let end = runner.run(entry)
      if end == .tour { takeTour(editor) }
      if end != .quit { Output.answer("\n") }
      guard end == .ok || end == .tour else {
        leaveOut(entries[(number + 1)...], editor)
        return end
      }
    }
    return .ok
  }

  /// Nothing of it is kept: a line of a session means the same on every machine.
  private func run(_ command: SystemCommand) {
    let code = command.run()
    if code != 0 { Output.message("  ended with \(code)\n") }
    Output.answer("\n")
  }

  private func takeTour(_ editor: LineEditor) {
    do {
      let folder = try Tour.folder(for: runner.notebook)
      try Tour(folder: folder, like: runner).run(editor)
    } catch {
      runner.writer.write(error, line: "tour", echoes: false)
    }
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

  private var prompt: String {
    PromptText(runner.notebook.screen["prompt"]).text(for: runner.notebook)
  }

  private var editor: LineEditor {
    let notebook = runner.notebook
    return LineEditor(
      programName: "quaere", historyFile: HistoryPlaces.own(notebook),
      sharedHistoryFile: HistoryPlaces.shared, isShareable: { HistoryPlaces.isShareable($0) },
      isPainted: isPainted,
      complete: { text, _ in Shell.complete(text, notebook) },
      isComplete: { SystemCommand($0) != nil || Line.isComplete($0) },
      decorate: { text, cursor in Shell.decorate(text, cursor, notebook) },
      considerHint: { text, isCancelled in
        guard notebook.screen["hints"] != "off" else { return "" }
        return stop.during(isCancelled) { notebook.preview(text) ?? "" }
      },
      fold: { Folding.fold($0) })
  }

  private static func decorate(
    _ text: String, _ cursor: Int?, _ notebook: Notebook
  ) -> Decoration {
    let hints = notebook.screen["hints"] ?? "next"
    // Words of another language have no colours in this one.
    guard SystemCommand(text) == nil else { return Decoration(showsEarlier: hints == "earlier") }
    return Decoration(
      paints: InputColours.paints(notebook.typed(text), cursor: cursor),
      hint: text.isEmpty || cursor == nil || hints != "next"
        ? "" : notebook.nextWords(text).joined(separator: " · "),
      showsEarlier: hints == "earlier")
  }

  static func complete(_ text: String, _ notebook: Notebook) -> Completion {
    guard SystemCommand(text) == nil else { return .none }
    let result = notebook.complete(text)
    let only = result.suggestions.count == 1
    return Completion(
      replaceFrom: result.start,
      candidates: result.suggestions.map {
        let text = Shell.openFolder($0.text)
        return Candidate(
          text + (only && !$0.goesOn && text == $0.text ? " " : ""),
          label: text.drop { $0 == " " }.description, detail: $0.detail, group: $0.group)
      })
  }

  /// What is in a folder may be typed behind it: its quotation mark stays open.
  private static func openFolder(_ text: String) -> String {
    text.hasSuffix("/\"") ? String(text.dropLast()) : text
  }
}
