import QuaereCore

/// An answer as a header and rows of cells, which is what a table of any kind can hold.
struct Grid {
  var header: [String]
  var rows: [[String]]
  /// Columns that hold numbers.
  var numeric: Set<Int>

  /// - Parameters:
  ///   - limit: how many rows; nil for all.
  ///   - isForReading: the columns of the screen, with inferred values in brackets, instead of every
  ///     field and a column that names the inferred ones.
  init(_ answer: Answer, limit: Int?, isForReading: Bool = false) {
    let most = max(0, limit ?? Int.max)
    let rows = answer.rows.prefix(most)
    switch answer.shape {
    case .rows(let columns):
      self.init(answer.noun, rows, columns: columns, isForReading: isForReading)
    case .groups(let groups, let columns):
      self.init(answer.noun, rows, columns: columns, isForReading: isForReading)
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
    default:
      self.init(linesOf: answer, most: most, isForReading: isForReading)
    }
  }

  init(header: [String], rows: [[String]], numeric: Set<Int> = []) {
    self.header = header
    self.rows = rows
    self.numeric = numeric
  }

  private init(_ noun: Noun, _ rows: ArraySlice<Row>, columns: [String], isForReading: Bool) {
    let all = isForReading ? Grid.shown(noun, rows) : Grid.names(rows)
    let names = columns.isEmpty ? all : columns
    let values = rows.map { row in names.map { RowFields.value($0, of: row) } }
    self.init(header: names, rows: values.map { $0.map(\.plain) })
    for index in names.indices where !values.isEmpty {
      if values.allSatisfy({ $0[index].isNumber || $0[index] == .none }) { numeric.insert(index) }
    }
    guard rows.contains(where: { !$0.inferred.isEmpty }) else { return }
    if isForReading { bracket(rows) } else { addInferred(rows) }
  }

  private mutating func addInferred(_ rows: ArraySlice<Row>) {
    header.append("inferred")
    for (index, row) in rows.enumerated() {
      self.rows[index].append(row.inferred.joined(separator: " "))
    }
  }

  private mutating func bracket(_ rows: ArraySlice<Row>) {
    for (index, row) in rows.enumerated() {
      for (column, name) in header.enumerated() where row.inferred.contains(name) {
        let cell = self.rows[index][column]
        if !cell.isEmpty { self.rows[index][column] = "[\(cell)]" }
      }
    }
  }

  /// The columns of the screen; away from it a place needs its handle.
  private static func shown(_ noun: Noun, _ rows: ArraySlice<Row>) -> [String] {
    Columns.own(noun, rows: rows).map { $0 == "place" ? "address" : $0 }
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
