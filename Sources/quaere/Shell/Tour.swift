import FoundationEssentials
import QuaereCore
import QuaereNotebook
import QuaereRender
import QuaereTerminal

/// The bundled session, one line after the other: its prose is shown, its question stands at the
/// prompt, and Enter asks it. Runs on a notebook of its own that keeps nothing.
struct Tour {
  let session: SessionFile
  let runner: LineRunner
  let style: Style

  /// - Parameters:
  ///   - folder: with `corpus/` and `sessions/tour.md`.
  ///   - made: the runner for the tour's own notebook.
  /// - Throws: `Diagnostic`.
  init(folder: String, like runner: LineRunner) throws {
    let path = folder + "/sessions/tour.md"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let session = SessionFile(text: text, name: "tour.md")
    else { throw Diagnostic(code: "no-tour", message: "“\(path)” cannot be read as a session") }
    self.session = session
    let location = NotebookLocation(root: folder, corpus: folder + "/corpus")
    let notebook = try Notebook(
      location: location, author: runner.notebook.author, keeping: .nothing,
      isCancelled: { Interrupt.isRaised })
    self.runner = LineRunner(
      notebook: notebook, writer: runner.writer, limit: runner.limit, timing: runner.timing)
    style = runner.writer.style
  }

  /// Where the tour is: in this notebook if it has one, else with the program.
  /// - Throws: `Diagnostic` `no-tour`.
  static func folder(for notebook: Notebook) throws -> String {
    let own = notebook.location.root
    if SharedFiles.isWhole(own), !notebook.location.isLoose { return own }
    if let shared = SharedFiles.folder { return shared }
    throw Diagnostic(
      code: "no-tour", message: "the tour is not installed with this program",
      hints: ["help", "passages with no sources"])
  }

  func run(_ editor: LineEditor) {
    say(
      "A walk through \(session.entries.count) lines. Enter asks the line at the prompt; change it")
    say("if you like; Ctrl-D leaves. Nothing of it is kept.\n")
    for item in session.items {
      switch item {
      case .prose(let text, _): Output.answer(prose(text))
      case .entry(let entry): if !ask(entry.question, editor) { return leave() }
      case .torn: break
      }
    }
    say("That was the tour. The notebook is yours again; help lists what can be asked.\n")
  }

  /// Until the line of the tour was asked, or the tour was left.
  private func ask(_ question: String, _ editor: LineEditor) -> Bool {
    while true {
      switch editor.readLine(prompt: "tour? ", initial: question) {
      case .interrupted, .endOfFile: return false
      case .line(let text):
        let line = text.allSatisfy(\.isWhitespace) ? question : text
        let end = runner.run(line)
        if end == .quit { return false }
        Output.answer("\n")
        if line == question { return true }
      }
    }
  }

  private func leave() {
    say("The tour ends here; tour begins it again.\n")
  }

  private func say(_ words: String) { Output.answer("  \(words)\n") }

  /// Paragraphs wrapped to the screen; headings are the days of the session and are left out.
  private func prose(_ text: String) -> String {
    let paragraphs = text.split(separator: "\n\n").map {
      $0.split(separator: "\n").joined(separator: " ")
    }
    var page = Page()
    for paragraph in paragraphs where !paragraph.hasPrefix("#") && !paragraph.isEmpty {
      page.wrap(paragraph)
      page.blank()
    }
    return PageFormat().text(page, style: style)
  }
}
