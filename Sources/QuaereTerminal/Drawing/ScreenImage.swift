/// What stands on the screen from the prompt on, as far as the editor drew it.
struct ScreenImage {
  private var shown: Frame?
  var isPainted = true

  /// What to write so that `frame` is shown.
  mutating func show(_ frame: Frame) -> String {
    guard frame != shown else { return "" }
    defer { shown = frame }
    return FramePainter.change(from: shown, to: frame, isPainted: isPainted)
  }

  /// What to write so that the whole frame stands above the cursor, in lines that the terminal
  /// itself wraps: they can be copied whole, and a new width wraps them anew.
  mutating func finish(_ whole: Frame) -> String {
    var frame = whole
    if let last = frame.rows.last, last.isEmpty, frame.wrapped.remove(frame.rows.count - 2) != nil {
      frame.rows.removeLast()  // it was there only for the cursor
    }
    if frame.wrapped.isEmpty, frame.rows.count <= shown?.rows.count ?? 0 {
      frame.cursor = Frame.Place(row: frame.rows.count - 1, column: frame.rows.last?.width ?? 0)
      defer { shown = nil }
      return show(frame) + "\n"
    }
    var painter = FramePainter(from: shown, isPainted: isPainted)
    painter.move(to: Frame.Place())
    shown = nil
    return painter.bytes + "\u{1B}[J" + lines(frame)
  }

  private func lines(_ frame: Frame) -> String {
    var bytes = ""
    for (row, cells) in frame.rows.enumerated() {
      var painter = FramePainter(from: nil, isPainted: isPainted)
      painter.put(cells)
      bytes += painter.bytes + (frame.wrapped.contains(row) ? "" : "\n")
    }
    return bytes
  }

  /// What to write so that the cursor stands at the start of the row below all that is shown.
  mutating func leave() -> String {
    guard let last = shown else { return "\n" }
    shown = nil
    var painter = FramePainter(from: last, isPainted: false)
    painter.move(to: Frame.Place(row: last.rows.count, column: 0))
    return painter.bytes
  }

  /// What to write after the terminal changed its width: back to the prompt's row, all below empty.
  /// - Parameter reflows: whether this terminal wraps old rows anew.
  mutating func clear(columns: Int, reflows: Bool) -> String {
    let up = shown.map { reflows ? $0.cursorRow(columns: columns) : $0.cursor.row } ?? 0
    shown = nil
    return "\r" + (up > 0 ? "\u{1B}[\(up)A" : "") + "\u{1B}[J"
  }

  /// The screen was emptied, or somebody else wrote on it.
  mutating func forget() { shown = nil }
}
