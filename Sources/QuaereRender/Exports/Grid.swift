import QuaereCore

/// An answer as a header and rows of cells, which is what a table of any kind can hold.
struct Grid {
  var header: [String]
  var rows: [[String]]
  /// Columns that hold numbers.
  var numeric: Set<Int>

  /// - Parameter limit: how many rows; nil for all.
  init(_ answer: Answer, limit: Int?) {
    let most = max(0, limit ?? Int.max)
    switch answer.shape {
    case .rows(let columns):
      self.init(rows: answer.rows.prefix(most), columns: columns)
    case .groups(let groups, let columns):
      self.init(rows: answer.rows.prefix(most), columns: columns)
      addGroups(groups)
    case .counts(let columns, let counts):
      self.init(
        header: columns + ["count"],
        rows: counts.prefix(most).map { $0.keys + [String($0.count)] }, numeric: [columns.count])
    case .number:
      self.init(header: ["count"], rows: [[String(answer.count)]], numeric: [0])
    case .kwic(let hits):
      self.init(
        header: ["address", "left", "hit", "right"],
        rows: hits.prefix(most).map { [$0.address, $0.left, $0.hit, $0.right] })
    }
  }

  private init(header: [String], rows: [[String]], numeric: Set<Int> = []) {
    self.header = header
    self.rows = rows
    self.numeric = numeric
  }

  private init(rows: ArraySlice<Row>, columns: [String]) {
    let names = columns.isEmpty ? Grid.names(rows) : columns
    let values = rows.map { row in names.map { RowFields.value($0, of: row) } }
    self.init(header: names, rows: values.map { $0.map(\.plain) })
    for index in names.indices where !values.isEmpty {
      if values.allSatisfy({ $0[index].isNumber || $0[index] == .none }) { numeric.insert(index) }
    }
    guard rows.contains(where: { !$0.inferred.isEmpty }) else { return }
    header.append("inferred")
    for (index, row) in rows.enumerated() {
      self.rows[index].append(row.inferred.joined(separator: " "))
    }
  }

  /// Every field that any row has, in the order in which they are met.
  private static func names(_ rows: ArraySlice<Row>) -> [String] {
    var seen: Set<String> = []
    var names: [String] = []
    for row in rows {
      for field in RowFields.of(row, columns: []) where seen.insert(field.name).inserted {
        names.append(field.name)
      }
    }
    return names.isEmpty ? ["address"] : names
  }

  private mutating func addGroups(_ groups: [Answer.Group]) {
    header.insert("group", at: 0)
    numeric = Set(numeric.map { $0 + 1 })
    var keys = [String](repeating: "", count: rows.count)
    for group in groups {
      for index in group.rows.clamped(to: rows.indices) { keys[index] = group.key }
    }
    for (index, key) in keys.enumerated() { rows[index].insert(key, at: 0) }
  }
}
