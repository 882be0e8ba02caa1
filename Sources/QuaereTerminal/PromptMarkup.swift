/// A prompt as libedit wants it: colour sequences fenced, so that they take no columns.
struct PromptMarkup {
  /// Lines above the last one; libedit draws only the last.
  private(set) var lead = ""
  private(set) var markup = ""
  private(set) var width = 0

  /// libedit's mark around what takes no columns.
  static let fence: Character = "\u{1}"

  init(_ prompt: String) {
    var line = prompt[...]
    if let newline = prompt.lastIndex(of: "\n") {
      line = prompt[prompt.index(after: newline)...]
      lead = String(prompt[...newline])
    }
    var cells = Self.cells(of: line)
    // libedit hangs a sequence on the letter behind it and loses one that has none.
    let trailing = cells.removeLast().sequence
    if let last = cells.indices.last { cells[last].sequence += trailing }
    for cell in cells {
      if !cell.sequence.isEmpty { markup += "\(Self.fence)\(cell.sequence)\(Self.fence)" }
      markup.append(cell.letter)
      width += Terminal.displayWidth(of: String(cell.letter))
    }
  }

  private typealias Cell = (sequence: String, letter: Character)

  /// Each letter with the sequences before it; the last cell is the end of the line.
  private static func cells(of line: Substring) -> [Cell] {
    var cells: [Cell] = []
    var sequence = ""
    var isInSequence = false
    for character in line {
      if isInSequence {
        sequence.append(character)
        isInSequence = character == "[" || !("@"..."~").contains(character)
      } else if character == "\u{1B}" {
        sequence.append(character)
        isInSequence = true
      } else {
        cells.append((sequence, character))
        sequence = ""
      }
    }
    return cells + [(sequence, " ")]
  }
}
