import QuaereCore

/// Last stages, whose lines are no plain rows.
extension JSONFormat {
  static func lines(_ answer: Answer, _ most: Int) -> [(String, JSON)] {
    switch answer.shape {
    case .timeline(let timeline): self.timeline(timeline, most)
    case .gaps(let gaps): self.gaps(gaps, most)
    case .collocates(let hits, let words):
      [("hits", .number(hits)), ("collocates", .list(words.prefix(most).map(collocate)))]
    case .context(let all):
      [("rows", .list(zip(answer.rows, all).prefix(most).map { row($0, between: $1) }))]
    case .text(let texts):
      [("rows", .list(zip(answer.rows, texts).prefix(most).map { row($0, inFull: $1) }))]
    case .table(let table): self.table(table, most)
    case .network(let network): self.network(network)
    case .rows, .groups, .counts, .number, .kwic: []
    }
  }

  private static func timeline(_ timeline: Timeline, _ most: Int) -> [(String, JSON)] {
    let entries = timeline.entries.prefix(most).map { entry in
      JSON.object([
        ("date", .text(entry.date)), ("words", .text(entry.words)),
        ("inferred", .flag(entry.isInferred)), ("rule", entry.rule.map { .text($0) } ?? .null),
        ("row", row(entry.row)),
      ])
    }
    let periods = timeline.bars.map { bar in
      JSON.object([("date", .text(bar.date)), ("count", .number(bar.count))])
    }
    return [
      ("unit", .text(timeline.unit.rawValue)), ("timeline", .list(entries)),
      ("periods", .list(periods)), ("longer", .number(timeline.longer)),
    ]
  }

  private static func gaps(_ gaps: Gaps, _ most: Int) -> [(String, JSON)] {
    let runs = gaps.runs.prefix(most).map { run in
      JSON.object([
        ("first", .text(run.first)), ("last", .text(run.last)), ("units", .number(run.units)),
      ])
    }
    return [
      ("unit", .text(gaps.unit.rawValue)), ("units", .number(gaps.units)),
      ("empty", .number(gaps.empty)), ("gaps", .list(runs)),
    ]
  }

  private static func collocate(_ word: Collocate) -> JSON {
    .object([
      ("word", .text(word.word)), ("count", .number(word.count)), ("total", .number(word.total)),
      ("expected", .number(word.expected)), ("likelihood", .number(word.likelihood)),
      ("information", .number(word.information)),
    ])
  }

  private static func row(_ row: Row, between around: Surroundings) -> JSON {
    joined(row, [("before", neighbours(around.before)), ("after", neighbours(around.after))])
  }

  private static func neighbours(_ all: [Surroundings.Neighbour]) -> JSON {
    .list(all.map { .object([("address", .text($0.address)), ("text", .text($0.text))]) })
  }

  private static func row(_ row: Row, inFull text: FullText) -> JSON {
    joined(
      row,
      [("withNotes", .text(text.text)), ("marks", .list(text.marks.map { .text($0) }))])
  }

  private static func joined(_ row: Row, _ more: [(String, JSON)]) -> JSON {
    guard case .object(let members) = self.row(row) else { return .null }
    return .object(members + more)
  }

  private static func table(_ table: CrossTable, _ most: Int) -> [(String, JSON)] {
    let lines = table.lines.prefix(most).map { line in
      JSON.object([
        ("key", .text(line.key)), ("cells", .list(line.cells.map { .number($0) })),
        ("total", .number(line.total)),
      ])
    }
    return [
      ("of", .text(table.lineField)), ("by", .text(table.columnField)),
      ("columns", .list(table.columns.map { .text($0) })), ("lines", .list(lines)),
      ("totals", .list(table.totals.map { .number($0) })),
    ]
  }

  private static func network(_ network: Network) -> [(String, JSON)] {
    let nodes = network.nodes.map { node in
      JSON.object([
        ("name", .text(node.name)), ("kind", .text(node.kind)), ("rows", .number(node.rows)),
      ])
    }
    let edges = network.edges.map { edge in
      JSON.object([
        ("first", .text(network.nodes[edge.first].name)),
        ("second", .text(network.nodes[edge.second].name)), ("weight", .number(edge.weight)),
      ])
    }
    return [("nodes", .list(nodes)), ("edges", .list(edges))]
  }
}
