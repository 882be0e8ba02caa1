import QuaereCore

/// Last stages as header and rows.
extension Grid {
  init(linesOf answer: Answer, most: Int, isForReading: Bool) {
    switch answer.shape {
    case .timeline(let timeline) where isForReading && timeline.isChart:
      self.init(
        header: [timeline.unit.rawValue, answer.noun.rawValue],
        rows: timeline.bars.prefix(most).map { [$0.words, String($0.count)] }, numeric: [1])
    case .timeline(let timeline):
      self = Grid.timeline(timeline.entries.prefix(most), isForReading: isForReading)
    case .gaps(let gaps):
      self.init(
        header: ["first", "last", gaps.unit.rawValue + "s"],
        rows: gaps.runs.prefix(most).map { [$0.first, $0.last, String($0.units)] }, numeric: [2])
    case .collocates(_, let words):
      self = Grid.collocates(words.prefix(most), isForReading: isForReading)
    case .context(let all):
      self.init(
        header: ["address", "before", "text", "after"],
        rows: all.prefix(most).map { around in
          [
            around.row.address, Grid.text(around.before), around.row.text,
            Grid.text(around.after),
          ]
        })
    case .text(let texts):
      self.init(
        header: ["address", "text", "marks"],
        rows: zip(answer.rows, texts).prefix(most).map {
          [$0.address, $1.text, $1.marks.joined(separator: " · ")]
        })
    case .table(let table):
      self = Grid.table(table, most: most, isForReading: isForReading)
    case .network(let network):
      self.init(
        header: ["first", "second", "weight"],
        rows: network.edges.prefix(most).map {
          [network.nodes[$0.first].name, network.nodes[$0.second].name, String($0.weight)]
        }, numeric: [2])
    case .rows, .groups, .counts, .number, .kwic:
      self.init(header: [], rows: [])
    }
  }

  private static func text(_ neighbours: [Surroundings.Neighbour]) -> String {
    neighbours.map(\.text).joined(separator: " ")
  }

  /// The date as it is sorted, and as it is read.
  private static func timeline(
    _ entries: ArraySlice<Timeline.Entry>, isForReading: Bool
  ) -> Grid {
    if isForReading {
      return Grid(
        header: ["date", "address", "text"],
        rows: entries.map { [$0.words, $0.row.address, $0.excerpt] })
    }
    return Grid(
      header: ["date", "words", "rule", "address", "print", "text"],
      rows: entries.map {
        [
          $0.date, $0.words, $0.rule ?? "", $0.row.address, $0.row.print?.description ?? "",
          $0.excerpt,
        ]
      })
  }

  private static func collocates(
    _ words: ArraySlice<Collocate>, isForReading: Bool
  ) -> Grid {
    let number = { isForReading ? Decimals.text($0, 2) : Value.plain($0) }
    return Grid(
      header: Collocate.fields,
      rows: words.map {
        [
          $0.word, String($0.count), String($0.total), number($0.expected),
          number($0.likelihood), number($0.information),
        ]
      }, numeric: Set(1..<Collocate.fields.count))
  }

  /// Totals at the foot only for the eye: to a program they would be a line like the others.
  private static func table(_ table: CrossTable, most: Int, isForReading: Bool) -> Grid {
    let lines = table.lines.prefix(most).map { line in
      [line.key] + line.cells.map(String.init) + [String(line.total)]
    }
    let totals =
      ["total"] + table.totals.map(String.init) + [String(table.totals.reduce(0, +))]
    return Grid(
      header: [table.lineField] + table.columns + ["total"],
      rows: lines + (isForReading ? [totals] : []),
      numeric: Set(1..<table.columns.count + 2))
  }
}
