import QuaereNotebook
import QuaereRender
import QuaereTerminal

/// Where the prompt shows what a line gave.
///
/// Rows of an answer stop before the screen is full and `more` goes on, because the question, the
/// footer with its assumptions, and the numbers of the rows are wanted for the next line. What is
/// for reading (`read`, `why`, `replay`, `last`) goes through the pager where it is longer than the
/// screen.
struct PromptScreen {
  let notebook: Notebook
  let writer: AnswerWriter

  func show(_ outcome: Outcome, line: String) {
    if case .tour = outcome { return Output.answer("\n") }
    let text = "\n" + writer.text(outcome, line: line)
    if isForPager(outcome, text), let pager = Pager(), pager.show(text) { return }
    Output.answer(text)
  }

  private func isForPager(_ outcome: Outcome, _ text: String) -> Bool {
    guard notebook.screen["pager"] != "off", !Terminal.isDumb else { return false }
    switch outcome {
    case .page, .whole, .text: return rows(text) >= Terminal.size.rows
    case .answer, .tour, .done, .quit: return false
    }
  }

  /// Lines, wrapped where they are wider than the screen, as other formats may be.
  private func rows(_ text: String) -> Int {
    let columns = max(1, Terminal.size.columns)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().reduce(0) {
      $0 + max(1, (Terminal.displayWidth(of: String($1)) + columns - 1) / columns)
    }
  }
}
