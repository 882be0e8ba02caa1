import QuaereCore

/// Bytes that were not UTF-8, as doubts: one a line; one for all where lines are many, as in a file
/// saved in an encoding of one byte a letter.
struct BrokenText {
  /// Lines that are worth naming one by one.
  static let mostLines = 5

  /// Bytes by line, in order.
  private var lines: [(number: Int, bytes: Int)] = []

  init(_ broken: [UTF8Repair.Broken], lines table: LineTable) {
    for run in broken {
      let number = table.number(at: run.offset)
      if lines.last?.number == number {
        lines[lines.count - 1].bytes += run.count
      } else {
        lines.append((number, run.count))
      }
    }
  }

  func doubts(path: String) -> [Doubt] {
    guard lines.count > BrokenText.mostLines else {
      return lines.map { line in
        doubt(
          path, line.number,
          line.bytes == 1
            ? "a byte that is not UTF-8 is read as \u{FFFD}"
            : "\(line.bytes) bytes that are not UTF-8 are read as \u{FFFD}")
      }
    }
    let bytes = lines.reduce(0) { $0 + $1.bytes }
    return [
      doubt(
        path, lines[0].number,
        "from here on \(bytes) bytes in \(lines.count) lines are not UTF-8 and are read as "
          + "\u{FFFD}; saved as UTF-8 the file is read whole")
    ]
  }

  private func doubt(_ path: String, _ line: Int, _ detail: String) -> Doubt {
    Doubt(kind: .brokenText, path: path, line: line, detail: detail)
  }
}
