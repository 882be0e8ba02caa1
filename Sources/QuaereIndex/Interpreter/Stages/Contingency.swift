import QuaereCore

/// Rows counted by two fields at once, for `table`.
struct Contingency: Product {
  /// A value of one of the fields, and how many rows have it.
  struct Heading {
    var key: String
    /// In `cells`.
    var number: Int
    var total = 0
  }

  let fields: (lines: String, columns: String)
  let lines: [Heading]
  let columns: [Heading]
  /// Line and column in one number, to how many rows.
  let cells: [UInt64: Int]

  var length: Int { lines.count }

  func cut(to number: Int, fromEnd: Bool) -> any Product {
    Contingency(
      fields: fields, lines: lines.cut(to: number, fromEnd: fromEnd), columns: columns,
      cells: cells)
  }

  func shape(_ interpreter: Interpreter, limit: Int?) -> Answer.Shape {
    .table(
      CrossTable(
        lineField: fields.lines, columnField: fields.columns, columns: columns.map(\.key),
        lines: lines.prefix(limit ?? .max).map(line), totals: columns.map(\.total)))
  }

  func stored(_ interpreter: Interpreter) -> [String] {
    lines.flatMap { line in
      columns.compactMap { column in
        cell(line, column).map { [line.key, column.key, String($0)].joined(separator: " · ") }
      }
    }
  }

  func addresses(_ interpreter: Interpreter) -> [String] { lines.map(\.key) }

  private func line(_ line: Heading) -> CrossTable.Line {
    CrossTable.Line(key: line.key, cells: columns.map { cell(line, $0) ?? 0 })
  }

  private func cell(_ line: Heading, _ column: Heading) -> Int? {
    cells[UInt64(line.number) << 32 | UInt64(column.number)]
  }
}

extension Interpreter {
  /// A table with more columns than this is no table.
  private static let mostColumns = 1000

  /// A row with several values of a field stands under each of them.
  func crossTable(
    _ lineField: String, _ columnField: String, _ evaluation: inout Evaluation
  ) throws -> Contingency {
    var lines = Headings(lineField)
    var columns = Headings(columnField)
    var cells: [UInt64: Int] = [:]
    let noun = evaluation.noun
    for (number, id) in evaluation.ids.enumerated() {
      if number & 0x3FF == 0 { try checkCancelled() }
      let weight = weight(evaluation, id)
      let across = keyWords(noun, id, columnField).map { columns.number(of: $0) }
      for key in keyWords(noun, id, lineField) {
        let line = lines.number(of: key)
        for column in across {
          cells[UInt64(line) << 32 | UInt64(column), default: 0] += weight
          lines.add(weight, to: line)
          columns.add(weight, to: column)
        }
      }
    }
    if columns.count > Interpreter.mostColumns { throw tooWide(lines, columns) }
    return Contingency(
      fields: (lineField, columnField), lines: lines.ordered { sortValue(.text($0)) },
      columns: columns.ordered { sortValue(.text($0)) }, cells: cells)
  }

  private func tooWide(_ lines: Headings, _ columns: Headings) -> Diagnostic {
    let turned = lines.count <= Interpreter.mostColumns
    return Diagnostic(
      code: "table-too-wide",
      message:
        "“\(columns.field)” has \(grouped(columns.count)) values, too many for columns",
      hints: [turned ? "table of \(columns.field) by \(lines.field)" : "count by \(columns.field)"])
  }
}
