import QuaereCore

/// Words with what measures the company they keep; the only screen whose figures need a heading.
struct CollocatesScreen {
  let words: [Collocate]
  var first = 0
  var count = 0
  let style: Style

  func lines() -> [Line] {
    let limit = Limit(style, first: first, available: words.count, count: count)
    guard !words.isEmpty else { return [] }
    let heading = ["", "near", "in all", "G²", "MI"].map { Page.Segment($0, .dim) }
    let rows = words[limit.rows].map { word in
      [
        Page.Segment(word.word), Page.Segment(grouped(word.count), .strong),
        Page.Segment(grouped(word.total)), Page.Segment(Decimals.text(word.likelihood, 1)),
        Page.Segment(Decimals.text(word.information, 1)),
      ]
    }
    let number = Table.Column(alignsRight: true, isFixed: true, gap: 3)
    let columns = [Table.Column(gap: 3)] + [number, number, number, number]
    return Table(columns: columns, rows: [heading] + rows).lines(width: style.width)
      + limit.lines(style, indent: 2)
  }
}

/// Numbers with a fixed count of decimals.
enum Decimals {
  static func text(_ number: Double, _ digits: Int) -> String {
    let scale = [1, 10, 100, 1000][max(0, min(3, digits))]
    guard number.isFinite, abs(number) < 1e12 else { return "–" }
    let whole = Int((abs(number) * Double(scale)).rounded())
    let fraction = String(whole % scale)
    let zeros = String(repeating: "0", count: max(0, digits - fraction.count))
    return (number < 0 && whole > 0 ? "-" : "") + grouped(whole / scale)
      + (digits > 0 ? "." + zeros + fraction : "")
  }
}
