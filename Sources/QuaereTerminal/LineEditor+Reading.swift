import CLineEditing
import Glibc

extension LineEditor {
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
      let keystroke = keys.next()
      switch keystroke {
      case .end: return nil
      case .signal:
        handleSignals()
        if wasInterrupted { return nil }
      case .scalar, .key, .pasted:
        return search == nil ? scalar(for: keystroke) : carry(keystroke, .searchKey)
      }
    }
  }

  private func scalar(for keystroke: Keystroke) -> Unicode.Scalar {
    switch keystroke {
    case .scalar(let scalar) where Terminal.width(of: scalar) == 0 && scalar.value >= 0x300:
      // libedit's fast path puts the cursor one column off for a mark without width.
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
