import QuaereCore

/// Numbers with what they count: `more than 200 students`, `6 dead`, `15,000 young people`.
///
/// Runs after the date pass, whose places it leaves out. Numbers up to ten in words are too common
/// to be figures; ordinals, times of day, numbers of pages and parts count nothing.
public enum FigurePass: DocumentPass {
  public static func run(_ document: inout Document) {
    document.figures = []
    var date = 0
    for block in document.passages.indices {
      var dates: [Range<Int>] = []
      while date < document.dates.count, document.dates[date].block <= block {
        if document.dates[date].block == block { dates.append(document.dates[date].range) }
        date += 1
      }
      let string = document.passages[block].block.text
      let text = TokenText(string)
      for figure in FigureReader(text: text).figures()
      where !dates.contains(where: { $0.overlaps(figure.range) }) {
        document.figures.append(Figure(block: block, range: figure.range, value: figure.value))
      }
    }
  }
}
