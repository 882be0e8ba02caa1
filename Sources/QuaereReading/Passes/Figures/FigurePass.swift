import QuaereCore

/// Numbers with what they count: `more than 200 students`, `6 dead`, `15,000 young people`.
///
/// Runs after the date pass, whose places it leaves out. Numbers up to ten in words are too common
/// to be figures; ordinals, times of day, numbers of pages and parts count nothing.
public enum FigurePass: DocumentPass {
  public static func run(_ document: inout Document, _ texts: inout BlockTexts) {
    document.figures = []
    var date = 0
    for block in document.passages.indices {
      var dates: [Range<Int>] = []
      while date < document.dates.count, document.dates[date].block <= block {
        if document.dates[date].block == block { dates.append(document.dates[date].range) }
        date += 1
      }
      let text = texts.text(of: block, in: document)
      // Both run through the text in order: one look ahead is enough, however long it is.
      var ahead = dates[...]
      for figure in FigureReader(text: text).figures() {
        ahead = ahead.drop { $0.upperBound <= figure.range.lowerBound }
        if let date = ahead.first, date.overlaps(figure.range) { continue }
        document.figures.append(Figure(block: block, range: figure.range, value: figure.value))
      }
    }
  }
}
