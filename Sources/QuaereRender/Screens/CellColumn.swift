import QuaereCore

/// One column of an answer on the screen, with the words of its cells.
struct CellColumn {
  let cells: [String]
  let layout: Table.Column
  /// Whether the cells are paths of files, which lead there.
  let isPath: Bool

  var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }

  /// As many of the columns, from the first on, as can be read in this room; at least two.
  static func fitting(_ columns: [CellColumn], room: Int) -> [CellColumn] {
    var fitting = columns
    while fitting.count > 2, fitting.reduce(0, { $0 + $1.least + $1.layout.gap }) > room + 2 {
      fitting.removeLast()
    }
    return fitting
  }

  /// Columns below which it says nothing any more.
  private var least: Int {
    cells.map { Width.of(layout.isFixed ? $0 : Width.cut($0, to: 10)) }.max() ?? 0
  }

  /// - Parameter isAsked: named in `show`, so the reader knows what the numbers count.
  init(_ name: String, noun: Noun, rows: ArraySlice<Row>, isAsked: Bool) {
    let values = rows.map { Self.value(name, of: $0) }
    let numbers = values.allSatisfy { $0.isNumber || $0 == .none }
    let counts = !isAsked && Self.counted.contains(name)
    var cells = zip(rows, values).map { row, value in
      Self.cell(counts ? Self.count(value, of: name) : value.plain, name, row)
    }
    if counts { cells = Self.alignedAtUnit(cells) }
    if noun == .names, name == "kind" { cells = Self.withoutRepeats(cells) }
    self.cells = cells
    isPath = name == "path"
    layout = Table.Column(
      alignsRight: numbers && !counts, isFixed: Columns.fixed.contains(name) || numbers,
      gap: name == "place" || name == "kind" ? 3 : 2)
  }

  private static func value(_ name: String, of row: Row) -> Value {
    guard name == "place", row["place"] == .none else { return RowFields.value(name, of: row) }
    // A mark is called by its id; the place it stands at is a field.
    if row["mark"] != .none, row.place == row.address { return row["address"] }
    return .text(row.place)
  }

  /// What the program inferred stands in brackets.
  private static func cell(_ text: String, _ name: String, _ row: Row) -> String {
    row.inferred.contains(name) && !text.isEmpty ? "[\(text)]" : text
  }

  /// Fields that count something; without a heading the number needs its unit.
  private static let counted: Set = [
    "sections", "passages", "sentences", "footnotes", "citations", "sources", "mentions",
  ]

  private static func count(_ value: Value, of name: String) -> String {
    switch value {
    case .number(let number): Noun(word: name)?.counted(Int(number)) ?? value.plain
    case .list(let values): Noun(word: name)?.counted(values.count) ?? value.plain
    default: value.plain
    }
  }

  /// `1 citation` under `12 citations`, digit under digit.
  private static func alignedAtUnit(_ cells: [String]) -> [String] {
    let digits = cells.map { $0.prefix { $0 != " " }.count }
    let widest = digits.max() ?? 0
    return zip(cells, digits).map { cell, count in
      cell.isEmpty ? cell : String(repeating: " ", count: widest - count) + cell
    }
  }

  /// `people` once for all people that follow one another.
  private static func withoutRepeats(_ cells: [String]) -> [String] {
    cells.indices.map { $0 > 0 && cells[$0] == cells[$0 - 1] ? "" : cells[$0] }
  }
}

extension Value {
  var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}
