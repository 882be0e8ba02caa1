/// Turns one frame on the screen into the next with as few bytes as that takes, so that slow lines
/// and screen readers get only what changed.
struct FramePainter {
  /// Whether cells may be painted.
  let isPainted: Bool
  private(set) var bytes = ""
  private var at: Frame.Place
  /// The lowest row that is there; below it only a line feed leads.
  private var bottom: Int

  /// - Parameter shown: nil when the cursor stands at the start of an empty row.
  init(from shown: Frame?, isPainted: Bool) {
    self.isPainted = isPainted
    at = shown?.cursor ?? Frame.Place()
    bottom = max(0, (shown?.rows.count ?? 1) - 1)
  }

  static func change(from shown: Frame?, to frame: Frame, isPainted: Bool) -> String {
    var painter = FramePainter(from: shown, isPainted: isPainted)
    for (row, cells) in frame.rows.enumerated() {
      painter.draw(
        cells, over: shown.flatMap { row < $0.rows.count ? $0.rows[row] : nil } ?? [], row)
    }
    if let shown, shown.rows.count > frame.rows.count {
      painter.move(to: Frame.Place(row: frame.rows.count, column: 0))
      painter.bytes += "\u{1B}[J"
    }
    painter.move(to: frame.cursor)
    return painter.bytes
  }

  private mutating func draw(_ new: [Cell], over old: [Cell], _ row: Int) {
    guard new != old else {
      if row > bottom { move(to: Frame.Place(row: row, column: 0)) }
      return
    }
    let kept = zip(new, old).prefix { $0 == $1 }.count
    let start = new[..<kept].reduce(0) { $0 + $1.width }
    move(to: Frame.Place(row: row, column: start))
    put(new[kept...])
    at.column = new.width
    if old.width > new.width { bytes += "\u{1B}[K" }
  }

  mutating func put(_ cells: some Sequence<Cell>) {
    var paint = Paint.plain
    for cell in cells {
      if isPainted, cell.paint != paint {
        if paint != .plain { bytes += Paint.reset }
        if cell.paint != .plain { bytes += cell.paint.sequence }
        paint = cell.paint
      }
      bytes += cell.text
    }
    if paint != .plain { bytes += Paint.reset }
  }

  mutating func move(to place: Frame.Place) {
    if place.row > bottom {
      go(down: bottom - at.row)
      bytes += String(repeating: "\n", count: place.row - bottom)
      at = Frame.Place(row: place.row, column: 0)
      bottom = place.row
    } else {
      go(down: place.row - at.row)
      at.row = place.row
    }
    guard at.column != place.column else { return }
    bytes += place.column == 0 ? "\r" : "\u{1B}[\(place.column + 1)G"
    at.column = place.column
  }

  private mutating func go(down rows: Int) {
    if rows > 0 { bytes += "\u{1B}[\(rows)B" }
    if rows < 0 { bytes += "\u{1B}[\(-rows)A" }
  }
}
