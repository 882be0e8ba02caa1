import CLineEditing

extension LineEditor {
  /// Runs the command of a key; the answer tells libedit how to draw.
  func run(_ command: qel_command) -> qel_next {
    guard let line else { return .beep }
    return switch command {
    case .complete: completeWord(line)
    case .enter: enter(line, isViCommand: false)
    case .viEnter: enter(line, isViCommand: true)
    case .newline: insert("\n" + indent, into: line)
    case .up: up(line)
    case .down: down(line)
    case .lineStart: move(to: line.text.lineStart, line)
    case .lineEnd: takeRest(line) ?? move(to: line.text.lineEnd, line)
    case .right: takeRest(line) ?? right(line)
    case .search: startSearch(line)
    case .searchKey: searchKey(line)
    case .paste, .mark: insert(carried.text, into: line)
    case .completeBack: completeBack(line)
    case .menuKey: menuKey(line)
    case .clear: clearScreen()
    case .editElsewhere: editElsewhere(line)
    @unknown default: .beep
    }
  }

  private func enter(_ line: EditLine, isViCommand: Bool) -> qel_next {
    if isComplete(line.text.whole) {
      inject(.submit)
    } else {
      // `A` goes behind the last letter and inserts, which vi's command mode does not.
      if isViCommand { injected.append("A") }
      inject(.newline)
    }
    return .nothing
  }

  private func insert(_ text: String, into line: EditLine) -> qel_next {
    guard !text.isEmpty else { return .nothing }
    line.insert(text)
    return .refresh
  }

  private func up(_ line: EditLine) -> qel_next {
    let text = line.text
    if let cursor = text.cursorAbove { return move(to: cursor, line) }
    return show(recall.move(by: -1, from: text.whole), line)
  }

  private func down(_ line: EditLine) -> qel_next {
    let text = line.text
    if let cursor = text.cursorBelow { return move(to: cursor, line) }
    return show(recall.move(by: 1, from: text.whole), line)
  }

  private func move(to cursor: Int, _ line: EditLine) -> qel_next {
    line.moveCursor(to: cursor)
    return .refresh
  }

  private func right(_ line: EditLine) -> qel_next {
    let text = line.text
    return text.cursor < text.scalars.count ? move(to: text.cursor + 1, line) : .beep
  }

  /// What stands dim behind the text becomes text; nil when nothing does.
  private func takeRest(_ line: EditLine) -> qel_next? {
    let rest = restOfEntry(for: line.text)
    return rest.isEmpty ? nil : insert(rest, into: line)
  }

  private func show(_ entry: String?, _ line: EditLine) -> qel_next {
    guard let entry else { return .beep }
    return replace(with: EditedText(entry), line)
  }

  private func clearScreen() -> qel_next {
    Terminal.write("\u{1B}[H\u{1B}[2J")
    image.forget()
    return .nothing
  }

  func replace(with text: EditedText, _ line: EditLine) -> qel_next {
    if text.scalars.isEmpty {
      // libedit has no call that empties the text and keeps what was cut.
      inject(.startOver)
      return .nothing
    }
    line.replace(with: text)
    return .refresh
  }
}

extension Keystroke {
  /// The letters that it stands for.
  var text: String {
    switch self {
    case .scalar(let scalar): String(Character(scalar))
    case .pasted(let text): text
    case .key, .signal, .end: ""
    }
  }
}
