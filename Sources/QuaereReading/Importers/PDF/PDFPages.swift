import QuaereCore

/// A line of a page: where its text starts and ends, and how far it is indented.
struct PDFLine: Equatable {
  var line: Line
  /// In columns of the page.
  var indent: Int
  /// In columns, from the indentation on.
  var width: Int

  var isBlank: Bool { line.isEmpty }
}

/// The pages that pdftotext wrote, columns one after the other.
struct PDFPages {
  private(set) var pages: [[PDFLine]] = []
  private let text: [UInt8]

  init(_ file: SourceFile) {
    text = file.text
    var page: [Line] = []
    for index in 0..<file.lines.count {
      var line = file.lines.line(index, in: text)
      while line.start < line.end, text[line.start] == 0x0C {
        pages.append(PDFColumns.parted(page, in: text))
        page = []
        line.start += 1
      }
      page.append(line)
    }
    pages.append(PDFColumns.parted(page, in: text))
    pages.removeAll { $0.allSatisfy(\.isBlank) }
  }

  /// Takes running heads and page numbers off the top and the foot of pages.
  mutating func removeFurniture() {
    for isTop in [true, false] {
      // A running head may have two lines.
      for _ in 0..<2 { removeRepeated(atTop: isTop) }
    }
  }

  private mutating func removeRepeated(atTop isTop: Bool) {
    var places: [String: [(page: Int, line: Int)]] = [:]
    for page in pages.indices {
      let edge =
        isTop
        ? pages[page].firstIndex { !$0.isBlank } : pages[page].lastIndex { !$0.isBlank }
      guard let edge, let key = key(pages[page][edge]) else { continue }
      places[key, default: []].append((page, edge))
    }
    // Left and right pages differ: a third of them is enough.
    let enough = max(2, pages.count / 4)
    for (key, found) in places {
      let isNumber = key.isEmpty
      guard isNumber ? pages.count > 1 : pages.count > 2 && found.count >= enough else { continue }
      for place in found {
        pages[place.page][place.line].line.end = pages[place.page][place.line].line.start
      }
    }
  }

  /// The words of a short line without its numbers; empty for a page number alone.
  private func key(_ line: PDFLine) -> String? {
    guard line.line.count <= 160 else { return nil }
    let words = Words.folded(String(decoding: text[line.line.start..<line.line.end], as: UTF8.self))
    guard !words.isEmpty else { return nil }
    let rest = words.filter { word in
      !word.utf8.allSatisfy(Byte.isDigit) && !["page", "p", "seite", "of"].contains(word)
    }
    let isRoman = rest.count == 1 && ChapterHeading.roman(rest[0]) != nil
    return isRoman ? "" : rest.joined(separator: " ")
  }
}

/// Two columns that stand side by side.
enum PDFColumns {
  static func parted(_ lines: [Line], in text: [UInt8]) -> [PDFLine] {
    let rows = lines.map { Row($0, text) }
    guard let gutter = gutter(rows) else { return rows.map { $0.whole } }
    var left: [PDFLine] = []
    var right: [PDFLine] = []
    var out: [PDFLine] = []
    for row in rows {
      if row.crosses(gutter) {
        // A heading over both columns ends what stands above it.
        out += left + right
        (left, right) = ([], [])
        out.append(row.whole)
      } else {
        let (first, second) = row.parts(at: gutter)
        left.append(first)
        right.append(second)
      }
    }
    return out + left + right
  }

  /// The column at which most long lines have a gap.
  private static func gutter(_ rows: [Row]) -> Int? {
    let written = rows.filter { $0.end > 0 }
    guard written.count >= 10, let width = written.map(\.end).max(), width >= 60 else { return nil }
    var best: (column: Int, count: Int) = (0, 0)
    for column in (width * 3 / 10)..<(width * 7 / 10) {
      let count = written.count { $0.hasGap(column) && $0.end > column && $0.indent < column }
      if count > best.count { best = (column, count) }
    }
    let long = written.count { $0.end > best.column }
    return best.count >= 8 && best.count * 10 >= long * 8 ? best.column : nil
  }

  /// A line with the byte that each of its columns begins at.
  private struct Row {
    let line: Line
    private var starts: [Int] = []
    private var isSpace: [Bool] = []
    var indent = 0
    var end = 0

    init(_ line: Line, _ text: [UInt8]) {
      self.line = line
      for at in line.start..<max(line.start, line.end) where text[at] & 0xC0 != 0x80 {
        starts.append(at)
        isSpace.append(Byte.isSpace(text[at]))
        // Nobody's page is wider; a line of many megabytes is no line of a page.
        if starts.count > 1000 { break }
      }
      indent = isSpace.firstIndex(of: false) ?? 0
      end = (isSpace.lastIndex(of: false) ?? -1) + 1
    }

    /// Two blanks or more, or nothing, at a column.
    func hasGap(_ column: Int) -> Bool {
      guard column + 1 < end else { return column >= end }
      return isSpace[column] && isSpace[column + 1]
    }

    func crosses(_ column: Int) -> Bool { indent < column && end > column && !hasGap(column) }

    var whole: PDFLine { part(0, starts.count > 1000 ? Int.max : end) }

    func parts(at column: Int) -> (PDFLine, PDFLine) {
      (part(0, min(column, end)), part(min(column, end), end))
    }

    private func part(_ from: Int, _ to: Int) -> PDFLine {
      if to == Int.max { return PDFLine(line: line, indent: indent, width: 1000) }
      var (first, last) = (from, to)
      while first < last, isSpace[first] { first += 1 }
      while last > first, isSpace[last - 1] { last -= 1 }
      guard first < last else {
        return PDFLine(
          line: Line(start: line.start, end: line.start, number: line.number), indent: 0, width: 0)
      }
      let stop = last < starts.count ? starts[last] : line.end
      return PDFLine(
        line: Line(start: starts[first], end: stop, number: line.number), indent: first - from,
        width: last - first)
    }
  }
}
