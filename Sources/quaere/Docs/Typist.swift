import FoundationEssentials
import Glibc
import QuaereCore
import QuaereNotebook
import QuaereRender

/// Types the lines of one page, as `ada`, a minute apart, and says what the screen showed. The
/// prompt is left and opened again by `$ quaere`, on the next day.
final class Typist {
  let notebook: TemporaryNotebook
  private var prompt: Notebook?

  static let author = "ada"
  static let style = Style(width: 80, color: false, isTerminal: true)
  /// As many rows as the prompt shows.
  private static let rows = 40

  init(notebook: TemporaryNotebook) {
    self.notebook = notebook
  }

  func result(of typed: String) throws -> String {
    notebook.now += 60
    let line = String(typed.dropFirst(2))
    return typed.hasPrefix("? ") ? try ask(line) : try ShellLine(line, by: self).result()
  }

  /// Leaves the prompt, if there is one, and opens it again.
  func openPrompt(as author: String, paths: [String] = []) throws -> Notebook {
    if prompt != nil { notebook.now += TemporaryNotebook.day }
    let opened = try notebook.open(as: author, paths: paths)
    var ticks = 0
    opened.stopwatch = {
      ticks += 1
      return .microseconds(100 * ticks)
    }
    prompt = opened
    return opened
  }

  private func ask(_ line: String) throws -> String {
    let prompt = try prompt ?? openPrompt(as: Typist.author)
    do {
      return Typist.screen(try prompt.run(line, limit: Typist.rows), line)
    } catch let error as Diagnostic {
      let screen = DiagnosticScreen(prompt: "? ", echoes: false)
      return screen.text(error, line: line, style: Typist.style)
    }
  }

  static func screen(_ outcome: Outcome, _ line: String) -> String {
    switch outcome {
    case .answer(let answer), .whole(let answer):
      "\n" + TextFormat().text(answer, line: line, style: style)
    case .page(let page): "\n" + TextFormat().text(page, line: line, style: style)
    case .text(let text): "\n" + text
    case .tour, .done, .quit: ""
    }
  }
}
