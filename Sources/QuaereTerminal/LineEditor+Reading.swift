import CLineEditing
import Glibc

extension LineEditor {
  /// The terminal's own way of editing a line, until the text is complete or its end is typed.
  func readPlainly(prompt: String, initial: String) -> Result {
    Terminal.write((image.isPainted ? prompt : Prompt.plain(prompt)) + initial)
    let reader = PlainReader(input: input)
    var text = ""
    while true {
      switch reader.readLine() {
      case .interrupted: return .interrupted
      case .endOfFile: return text.isEmpty ? .endOfFile : .line(text)
      case .line(let line):
        text += line
        if isComplete(text) { return .line(text) }
        text += "\n"
        Terminal.write(indent)
      }
    }
  }

  /// libedit's reader: 1 and a character, 0 at the end of input, -1 to leave the line.
  func read(into character: UnsafeMutablePointer<wchar_t>) -> Int32 {
    guard let scalar = nextScalar() else {
      character.pointee = 0
      errno = EINTR
      return wasInterrupted ? -1 : 0
    }
    character.pointee = wchar_t(bitPattern: scalar.value)
    return 1
  }

  /// The next scalar for libedit; nil when the line is over.
  private func nextScalar() -> Unicode.Scalar? {
    if wasInterrupted { return nil }
    if !injected.isEmpty { return injected.removeFirst() }
    while true {
      showWhenIdle()
      let keystroke = keys.next()
      switch keystroke {
      case .end: return nil
      case .signal:
        handleSignals()
        if wasInterrupted { return nil }
      case .scalar, .key, .pasted:
        if search != nil { return carry(keystroke, .searchKey) }
        return menu == nil ? scalar(for: keystroke) : carry(keystroke, .menuKey)
      }
    }
  }

  /// Draws only when no key is waiting: what was typed ahead is not shown letter by letter.
  private func showWhenIdle() {
    guard !input.isReady() else { return }
    draw()
    if wantsConsideredHint, !input.isReady(within: 40) { consider() }
  }

  private func scalar(for keystroke: Keystroke) -> Unicode.Scalar {
    switch keystroke {
    case .scalar(let scalar) where Terminal.width(of: scalar) == 0 && scalar.value >= 0x300:
      // libedit refuses, by the locale, some letters that have no width.
      carry(keystroke, .mark)
    case .scalar(let scalar): scalar
    case .key(let key): key.scalar
    case .pasted, .signal, .end: carry(keystroke, .paste)
    }
  }

  private func carry(_ keystroke: Keystroke, _ key: PrivateKey) -> Unicode.Scalar {
    carried = keystroke
    return key.scalar
  }

  func inject(_ key: PrivateKey) { injected.append(key.scalar) }

  /// Hands a keystroke that ended a search to libedit after all.
  func replay(_ keystroke: Keystroke) { injected.append(scalar(for: keystroke)) }
}
