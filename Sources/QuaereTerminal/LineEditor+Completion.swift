import CLineEditing

extension LineEditor {
  /// Tab: inserts what all candidates share; lists them when that is nothing new.
  func completeWord(_ line: EditLine) -> qel_next {
    let text = line.text
    let completion = complete(text.beforeCursor, text.whole)
    let word = EditedText(
      scalars: Array(text.scalars[..<text.cursor].dropFirst(max(0, completion.replaceFrom))),
      cursor: 0
    ).whole
    let prefix = completion.commonPrefix
    switch completion.candidates.count {
    case 0: return .beep
    case 1 where prefix == word: return .beep
    // A shorter prefix would take back what was typed: candidates may differ in case or accents.
    case 2... where prefix.count < word.count || prefix == word:
      list(completion.candidates, line)
      return .nothing
    default:
      return replace(with: text.replacing(from: completion.replaceFrom, with: prefix), line)
    }
  }

  /// Prints the candidates below the input, and prompt and input again below them.
  private func list(_ candidates: [Candidate], _ line: EditLine) {
    let size = Terminal.size
    let table = CandidateTable(
      columns: size.columns, rows: max(1, size.rows - layout(line).lastRow - 2),
      isDim: Terminal.colorAllowed)
    leaveInput()
    line.write(table.lines(candidates).map { $0 + "\n" }.joined())
    line.redraw()
  }
}
