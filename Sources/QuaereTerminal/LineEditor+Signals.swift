import CLineEditing

extension LineEditor {
  func handleSignals() {
    if Signals.drain() { return interrupt() }
    if Signals.takeStop() {
      stop()
    } else if Signals.takeContinue() {
      // Stopped by SIGSTOP: whoever ran meanwhile has left the terminal in its own mode.
      line?.setRaw(false)
      resume()
    } else if Signals.takeResize() {
      resize()
    }
  }

  private func interrupt() {
    wasInterrupted = true
    input.drop()
    if let line, line.text.cursor < line.text.scalars.count {
      let end = layout(line)
      let down = String(repeating: "\n", count: end.rowsBelowCursor)
      line.write(down + "\r" + (end.lastColumn > 0 ? "\u{1B}[\(end.lastColumn)C" : ""))
      line.moveCursor(to: line.text.scalars.count)
    }
    line?.write("^C\n")
  }

  private func stop() {
    leaveInput()
    line?.setRaw(false)
    qel_suspend()
    _ = Signals.takeContinue()
    resume()
  }

  private func resume() {
    line?.setRaw(true)
    line?.resize()
    line?.redraw()
  }

  /// Draws again from the prompt's row. Terminals have wrapped the old text anew by now, which
  /// libedit does not know.
  private func resize() {
    guard let line else { return }
    let up = layout(line).cursorRow
    line.write("\r" + (up > 0 ? "\u{1B}[\(up)A" : "") + "\u{1B}[J")
    line.resize()
    line.redraw()
  }

  /// Puts the terminal's cursor at the start of the row below the input.
  func leaveInput() {
    guard let line else { return }
    let down = min(layout(line).rowsBelowCursor, Terminal.size.rows)
    line.write(String(repeating: "\n", count: down + 1))
  }

  func layout(_ line: EditLine) -> ScreenLayout {
    let width = search.map { Terminal.displayWidth(of: $0.prompt) } ?? prompt.width
    return ScreenLayout(promptWidth: width, text: line.text, columns: Terminal.size.columns)
  }
}
