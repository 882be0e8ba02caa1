import QuaereCore

/// Rows in full, wrapped, their marks under them.
struct FullTextScreen {
  private let answer: Answer
  private let texts: [FullText]
  private let style: Style
  private let limit: Limit

  init(_ texts: [FullText], of answer: Answer, style: Style) {
    self.answer = answer
    self.texts = texts
    self.style = style
    limit = Limit(
      style, first: answer.firstRow, available: min(texts.count, answer.rows.count),
      count: answer.count)
  }

  func lines() -> [Line] {
    var lines: [Line] = []
    for number in limit.rows {
      if !lines.isEmpty { lines.append([]) }
      let lead = lead(number)
      lines += Hanging.lines(lead, [Page.Segment(texts[number].text)], width: style.width)
      for mark in texts[number].marks {
        let sign = [
          Page.Segment(String(mark.prefix(1)), .sign), Page.Segment(String(mark.dropFirst())),
        ]
        lines += Hanging.lines(Line().indented(min(lead.width, 6)), sign, width: style.width)
      }
    }
    return lines + (limit.rows.isEmpty ? [] : limit.lines(style, indent: numberWidth + 4))
  }

  private func lead(_ number: Int) -> Line {
    let row = answer.rows[number]
    let label = Width.pad("#\(number + 1)", to: numberWidth)
    let sign = hasSigns ? [Page.Segment(" " + (row.sign ?? " ") + " ", .sign)] : []
    let place = Width.pad(row.place, to: placeWidth)
    return [Page.Segment("  \(label)" + (hasSigns ? "" : "  "), .dim)] + sign
      + [Page.Segment(place + "   ")].harmless
  }

  private var hasSigns: Bool { answer.rows[limit.rows].contains { $0.sign != nil } }
  private var numberWidth: Int { String(limit.rows.upperBound).count + 1 }
  private var placeWidth: Int {
    answer.rows[limit.rows].map { Width.of(Harmless.text($0.place)) }.max() ?? 0
  }
}
