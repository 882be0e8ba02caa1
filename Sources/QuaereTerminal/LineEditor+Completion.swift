import CLineEditing

extension LineEditor {
  /// Tab: inserts what all candidates share and shows them; once they are shown it chooses the
  /// next one.
  func completeWord(_ line: EditLine) -> qel_next {
    let text = line.text
    let completion = complete(text.beforeCursor, text.whole)
    let word = completion.word(in: text)
    let prefix = completion.commonPrefix
    // A shorter prefix would take back what was typed: candidates may differ in case or accents.
    let isLonger = prefix != word && prefix.count >= word.count
    switch completion.candidates.count {
    case 0: return .beep
    case 1: return prefix == word ? .beep : replace(with: completion.applied(0, to: text), line)
    default:
      let grown =
        isLonger ? text.replacing(from: completion.replaceFrom, with: prefix) : text
      menu = CompletionMenu(completion, grown)
      return isLonger ? replace(with: grown, line) : .nothing
    }
  }

  /// Shift-Tab where no candidates are shown: shows them and chooses the last one.
  func completeBack(_ line: EditLine) -> qel_next {
    let next = completeWord(line)
    return menu == nil ? next : choose(line) { $0.move(by: -1) }
  }

  /// A key while candidates are shown.
  func menuKey(_ line: EditLine) -> qel_next {
    narrowMenu(line)
    guard menu != nil else {
      replay(carried)
      return .nothing
    }
    switch carried {
    case .scalar("\t"): return choose(line) { $0.move(by: 1) }
    case .key(.tabBack): return choose(line) { $0.move(by: -1) }
    case .key(let key) where menu?.selected != nil && arrows.contains(key):
      return choose(line) { move(&$0, by: key) }
    case .scalar("\r"), .scalar("\n"):
      guard menu?.selected != nil else { break }
      menu = nil
      return .nothing
    case .scalar("\u{1B}"), .scalar("\u{07}"):
      guard let menu, menu.selected != nil else { break }
      self.menu = nil
      return replace(with: menu.original, line)
    case .scalar(let scalar) where menu?.selected == nil && isTyping(scalar):
      menu?.isStale = true
      replay(carried)
      return .nothing
    default: break
    }
    menu = nil
    replay(carried)
    return .nothing
  }

  /// The candidates for what has been typed since; none are shown when nothing fits any more.
  func narrowMenu(_ line: EditLine) {
    guard let old = menu, old.isStale else { return }
    let text = line.text
    let completion = complete(text.beforeCursor, text.whole)
    let isSettled =
      completion.candidates.count == 1 && completion.commonPrefix == completion.word(in: text)
    menu = completion.candidates.isEmpty || isSettled ? nil : CompletionMenu(completion, text)
  }

  private var arrows: Set<PrivateKey> { [.up, .down, .left, .right] }

  private func move(_ menu: inout CompletionMenu, by key: PrivateKey) {
    guard let index = menu.selected else { return }
    switch key {
    case .up: menu.move(by: -1)
    case .left: table(menu).beside(index, by: -1).map { menu.select($0) }
    case .right: table(menu).beside(index, by: 1).map { menu.select($0) }
    default: menu.move(by: 1)
    }
  }

  func table(_ menu: CompletionMenu) -> CandidateTable {
    CandidateTable(
      candidates: menu.completion.candidates, columns: Terminal.size.columns,
      isPainted: image.isPainted)
  }

  private func choose(_ line: EditLine, _ change: (inout CompletionMenu) -> Void) -> qel_next {
    guard var menu else { return .beep }
    change(&menu)
    self.menu = menu
    return replace(with: menu.text, line)
  }

  /// Letters and the keys that take one back.
  private func isTyping(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{7F}" || scalar == "\u{08}"
      || (scalar.properties.generalCategory != .control && scalar != " ")
  }
}
