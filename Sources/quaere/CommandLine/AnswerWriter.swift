import QuaereCore
import QuaereNotebook
import QuaereRender

/// Outcomes and errors to standard output and standard error, in one format.
struct AnswerWriter {
  let format: any Format
  let style: Style

  /// Rows put into words at the most; nil where a machine reads.
  func limit(_ wanted: Int?) -> Int? {
    if let wanted { return wanted }
    return isText && style.isTerminal ? 40 : nil
  }

  private var isText: Bool { format.name == "text" }

  func write(_ outcome: Outcome, line: String) {
    switch outcome {
    case .answer(let answer): Output.answer(format.text(answer, line: line, style: style))
    case .page(let page): Output.answer(format.text(page, line: line, style: style))
    case .done, .quit: break
    }
  }

  /// - Parameters:
  ///   - place: `script.quaere:3: ` where the line came from a file.
  ///   - echoes: false when the line already stands above on the screen.
  func write(_ error: any Error, line: String, place: String = "", echoes: Bool = true) {
    let diagnostic = Quaere.diagnostic(error)
    if isText {
      let screen = DiagnosticScreen(prompt: "? ", echoes: echoes)
      Output.message(place + (place.isEmpty ? "" : "\n") + screen.text(diagnostic, line: line, style: style))
    } else {
      Output.answer(format.text(diagnostic, line: line, style: style))
      if !place.isEmpty { Output.message("\(place) \(diagnostic.message)\n") }
    }
  }
}

extension Quaere {
  /// Every error as one that can be shown.
  static func diagnostic(_ error: any Error) -> Diagnostic {
    if let diagnostic = error as? Diagnostic { return diagnostic }
    return Diagnostic(code: "unexpected", message: "\(error)")
  }
}
