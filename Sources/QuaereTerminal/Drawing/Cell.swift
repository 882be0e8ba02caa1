/// A letter on the screen with the marks that stand on it.
struct Cell: Equatable {
  var text: String
  /// Columns: 1 or 2.
  var width: Int
  var paint = Paint.plain

  /// What one scalar looks like; nil for a mark, which joins the cell before it.
  init?(_ scalar: Unicode.Scalar, _ paint: Paint = .plain) {
    self.paint = paint
    switch scalar.value {
    case 0..<0x20, 0x7F:  // as terminals echo them: ^A
      text = "^" + String(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
      width = 2
    case 0x80..<0xA0, 0xFFFD:
      text = "\u{FFFD}"
      width = 1
    default:
      let columns = Terminal.width(of: scalar)
      guard columns > 0 else { return nil }
      text = String(Character(scalar))
      width = columns
    }
  }

  private init(text: String, paint: Paint) {
    self.text = text
    width = 1
    self.paint = paint
  }

  /// A mark with nothing before it that it could stand on.
  static func alone(_ mark: Unicode.Scalar, _ paint: Paint) -> Cell {
    Cell(text: "\u{25CC}" + String(Character(mark)), paint: paint)
  }

  static let blank = Cell(text: " ", paint: .plain)

  /// Every letter of a text without lines.
  static func cells(_ text: String, _ paint: Paint = .plain) -> [Cell] {
    var cells: [Cell] = []
    for scalar in text.unicodeScalars {
      if let cell = Cell(scalar, paint) {
        cells.append(cell)
      } else if cells.isEmpty {
        cells.append(alone(scalar, paint))
      } else {
        cells[cells.count - 1].text.unicodeScalars.append(scalar)
      }
    }
    return cells
  }
}

extension [Cell] {
  var width: Int { reduce(0) { $0 + $1.width } }

  /// At most so wide, with `…` where something was left out.
  func cut(to columns: Int) -> [Cell] {
    guard width > columns else { return self }
    var kept: [Cell] = []
    var used = 1
    for cell in self {
      used += cell.width
      guard used <= columns else { break }
      kept.append(cell)
    }
    return columns > 0 ? kept + Cell.cells("…", last?.paint ?? .plain) : []
  }
}
