/// Candidates in columns, read downwards, each group under its heading.
struct CandidateTable {
  let candidates: [Candidate]
  let columns: Int
  /// Whether paint may show which candidate is chosen; a sign does otherwise.
  let isPainted: Bool

  /// Before each candidate: blanks, or the sign that it is the chosen one.
  private static let margin = 2

  /// - Parameters:
  ///   - selected: is always among the rows.
  ///   - limit: rows at most; the rest is counted in the last one.
  func rows(selected: Int?, limit: Int) -> [[Cell]] {
    guard limit > 0 else { return [] }
    var rows: [[Cell]] = []
    var chosen = 0
    for group in groups {
      if let title = candidates[group.lowerBound].group {
        rows.append(indented(Cell.cells(CandidateTable.oneLine(title), .dim)))
      }
      if let selected, group.contains(selected) {
        chosen = rows.count + (selected - group.lowerBound) % height(of: group)
      }
      rows += table(group, selected)
    }
    guard rows.count > limit else { return rows }
    let room = max(1, limit - 1)
    let first = min(max(0, chosen - room + 1), rows.count - room)
    let hidden = rows.count - room
    let rest = Cell.cells("  … \(hidden) more \(hidden == 1 ? "row" : "rows")", .dim)
    return Array(rows[first..<first + room]) + (limit > 1 ? [rest.cut(to: columns)] : [])
  }

  /// The candidate one column further to the right (left when negative) of the same group, if any.
  func beside(_ index: Int, by step: Int) -> Int? {
    guard let group = groups.first(where: { $0.contains(index) }) else { return nil }
    let target = index + step * height(of: group)
    return group.contains(target) ? target : nil
  }

  /// Runs of candidates with the same heading.
  private var groups: [Range<Int>] {
    candidates.indices.reduce(into: []) { groups, index in
      if let last = groups.last, candidates[last.lowerBound].group == candidates[index].group {
        groups[groups.count - 1] = last.lowerBound..<index + 1
      } else {
        groups.append(index..<index + 1)
      }
    }
  }

  private func width(of group: Range<Int>) -> Int {
    group.map { min(cell($0, false).width, columns) }.max() ?? 0
  }

  private func across(_ group: Range<Int>) -> Int { max(1, columns / max(1, width(of: group))) }

  private func height(of group: Range<Int>) -> Int {
    let across = across(group)
    return (group.count + across - 1) / across
  }

  private func table(_ group: Range<Int>, _ selected: Int?) -> [[Cell]] {
    let width = width(of: group)
    let height = height(of: group)
    return (0..<height).map { row in
      stride(from: group.lowerBound + row, to: group.upperBound, by: height).reduce(into: []) {
        line, index in
        let gap = max(0, (index - group.lowerBound) / height * width - line.width)
        line += Array(repeating: Cell.blank, count: gap) + cell(index, index == selected)
      }
    }
  }

  private func cell(_ index: Int, _ isSelected: Bool) -> [Cell] {
    let candidate = candidates[index]
    // A name's trailing space is for the line, not for the list.
    let name = String(candidate.text.reversed().drop(while: \.isWhitespace).reversed())
    let paint = isSelected ? Paint.reversed : .plain
    var cells = Cell.cells(CandidateTable.oneLine(candidate.label ?? name), paint)
    if let detail = candidate.detail {
      cells += Cell.cells("  ") + Cell.cells(CandidateTable.oneLine(detail), .dim)
    }
    return indented(cells, sign: isSelected && !isPainted ? "> " : "  ")
  }

  private func indented(_ cells: [Cell], sign: String = "  ") -> [Cell] {
    Cell.cells(sign) + cells.cut(to: columns - CandidateTable.margin)
  }

  /// Controls, which would move the cursor, as blanks.
  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" || $0 == "\u{1B}" ? " " : $0 })
  }
}
