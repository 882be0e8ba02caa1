import CLineEditing

extension LineEditor {
  /// Ctrl-R: from now on every keystroke comes to `searchKey`.
  func startSearch(_ line: EditLine) -> qel_next {
    search = HistorySearch(entries: history.entries, original: line.text, fold: fold)
    return showSearch(line)
  }

  func searchKey(_ line: EditLine) -> qel_next {
    switch carried {
    case .scalar("\u{12}"):  // Ctrl-R; without a query it takes the last one up again
      if search?.query == "" { search?.type(lastQuery) } else { search?.older() }
    case .scalar("\u{13}"): search?.newer()
    case .scalar("\u{08}"), .scalar("\u{7F}"): search?.deleteBackward()
    case .scalar("\u{07}"): return endSearch(line, cancels: true)
    case .scalar("\u{1B}"): return endSearch(line, cancels: false)
    case .scalar(let scalar) where scalar.properties.generalCategory != .control:
      search?.type(carried.text)
    case .pasted(let text): search?.type(text)
    case .scalar, .key, .signal, .end:
      replay(carried)
      return endSearch(line, cancels: false)
    }
    return showSearch(line)
  }

  private func showSearch(_ line: EditLine) -> qel_next {
    guard let search else { return .nothing }
    return replace(with: search.text, line)
  }

  private func endSearch(_ line: EditLine, cancels: Bool) -> qel_next {
    guard let search else { return .nothing }
    lastQuery = search.query.isEmpty ? lastQuery : search.query
    self.search = nil
    return cancels ? replace(with: search.original, line) : .nothing
  }
}
