import QuaereCore
import QuaereNotebook
import QuaereRender

/// Outcomes and errors to standard output and standard error, in one format.
struct AnswerWriter {
  let format: any Format
  /// Asked for each time: a window may change its size.
  let makeStyle: () -> Style

  var style: Style { makeStyle() }
  var isText: Bool { format.name == "text" }

  /// JSON is one line a line; all others need a blank line between two answers.
  var parts: Bool { !isJSON }

  private var isJSON: Bool { ["json", "jsonl"].contains(format.name) }

  func text(_ outcome: Outcome, line: String) -> String {
    switch outcome {
    case .answer(let answer), .whole(let answer): format.text(answer, line: line, style: style)
    case .page(let page): format.text(page, line: line, style: style)
    case .text(let text): text
    case .tour: "  The tour is taken at the prompt.\n"
    case .done, .quit: ""
    }
  }

  /// - Throws: `Diagnostic` when the format cannot hold the answer.
  func require(_ outcome: Outcome) throws {
    if let answer = outcome.answer, let refusal = format.refusal(of: answer) {
      throw refusal
    }
  }

  func write(_ outcome: Outcome, line: String) { Output.answer(text(outcome, line: line)) }

  /// How many rows are put into words at once where all of them are wanted.
  var rowsAtOnce: Int? { format.isOneRowAfterAnother ? 20_000 : nil }

  /// The rows after those of the answer itself; nothing where that had all of them.
  func writeRest(of notebook: Notebook) throws {
    while let part = try notebook.nextRows() {
      Output.answer(format.rows(part, style: style) ?? "")
    }
  }

  /// - Parameters:
  ///   - place: where the line came from, when not from the prompt.
  ///   - echoes: false when the line already stands above on the screen.
  func write(_ error: any Error, line: String, place: Script.Place? = nil, echoes: Bool = true) {
    let diagnostic = Diagnostic(showing: error)
    let place = place.map { $0.of(diagnostic.span, in: line) + ":" }
    if isJSON {
      Output.answer(format.text(diagnostic, line: line, style: style))
      if let place { Output.message("\(place) \(diagnostic.message)\n") }
      return
    }
    let screen = DiagnosticScreen(prompt: "? ", echoes: echoes && !line.isEmpty)
    let words = screen.text(diagnostic, line: line, style: style)
    Output.message((place.map { $0 + "\n" } ?? "") + words)
  }
}

extension Diagnostic {
  /// Every error as one that can be shown.
  init(showing error: any Error) {
    self = error as? Diagnostic ?? Diagnostic(code: "unexpected", message: "\(error)")
  }

  var isInterruption: Bool { code == "interrupted" }
}
