/// Candidates in columns, read downwards.
struct CandidateTable {
  let columns: Int
  /// Rows at most; the rest is counted in the last one.
  let rows: Int
  /// Whether details and headings may be dim.
  let isDim: Bool

  private let margin = "  "

  func lines(_ candidates: [Candidate]) -> [String] {
    var lines: [String] = []
    for group in groups(candidates) {
      if let title = group.first?.group { lines.append(margin + dim(cut(title, columns - 2))) }
      lines += table(group)
    }
    guard lines.count > rows, rows > 0 else { return lines }
    let hidden = lines.count - rows + 1
    return lines.prefix(rows - 1) + [margin + dim("… \(hidden) more lines")]
  }

  /// Runs of candidates with the same heading.
  private func groups(_ candidates: [Candidate]) -> [[Candidate]] {
    candidates.reduce(into: []) { groups, candidate in
      if let last = groups.indices.last, groups[last].first?.group == candidate.group {
        groups[last].append(candidate)
      } else {
        groups.append([candidate])
      }
    }
  }

  private func table(_ candidates: [Candidate]) -> [String] {
    let cells = candidates.map(cell)
    let width = (cells.map(Terminal.displayWidth).max() ?? 0) + 2
    let across = max(1, (columns - margin.count) / width)
    let down = (cells.count + across - 1) / across
    return (0..<down).map { row in
      let line = stride(from: row, to: cells.count, by: down).map { index in
        let isLast = index + down >= cells.count
        let gap = isLast ? 0 : width - Terminal.displayWidth(of: cells[index])
        return cells[index] + String(repeating: " ", count: gap)
      }
      return margin + line.joined()
    }
  }

  private func cell(_ candidate: Candidate) -> String {
    // A name's trailing space is for the line, not for the list.
    let name = candidate.text.reversed().drop(while: \.isWhitespace).reversed()
    let whole = candidate.label ?? String(name)
    let label = cut(whole, columns - margin.count)
    guard let detail = candidate.detail else { return label }
    let room = columns - margin.count - Terminal.displayWidth(of: label) - 2
    return room < 1 ? label : "\(label)  \(dim(cut(detail, room)))"
  }

  /// `text` in `width` columns, cut with `…`; controls, which would move the cursor, as spaces.
  private func cut(_ text: String, _ width: Int) -> String {
    let plain = String(text.map { $0.isNewline || $0 == "\t" || $0 == "\u{1B}" ? " " : $0 })
    guard Terminal.displayWidth(of: plain) > max(1, width) else { return plain }
    var kept = ""
    var used = 1
    for character in plain {
      used += Terminal.displayWidth(of: String(character))
      guard used <= width else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  private func dim(_ text: String) -> String { isDim ? "\u{1B}[2m\(text)\u{1B}[22m" : text }
}
