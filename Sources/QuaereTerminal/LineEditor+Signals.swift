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
    menu = nil
    input.drop()
    if let text = line?.text {
      finish(EditedText(scalars: text.scalars, cursor: text.scalars.count), with: "^C")
    }
  }

  private func stop() {
    Terminal.write(image.leave())
    line?.setRaw(false)
    qel_suspend()
    _ = Signals.takeContinue()
    resume()
  }

  func resume() {
    line?.setRaw(true)
    image.forget()
  }

  private func resize() {
    Terminal.write(image.clear(columns: Terminal.size.columns, reflows: Terminal.reflows))
  }
}
