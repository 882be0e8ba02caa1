/// How figures grow with the text: both axes by powers of ten, so that what grows as the text does is
/// a line of one slope.
struct LinePlot {
  let title: String
  /// Megabytes of text.
  let sizes: [Double]
  /// Each with a value for each size.
  let lines: [(name: String, values: [Double])]

  var svg: String {
    let (left, top, right, bottom) = (70.0, 40.0, 590.0, 420.0)
    var drawing = Drawing(width: 860, height: 460)
    let across = LogScale(sizes, from: left, to: right)
    let up = LogScale(lines.flatMap(\.values), from: bottom, to: top)
    drawing.text(title, left, 20)
    for tick in across.ticks {
      drawing.line(across(tick), top, across(tick), bottom)
      drawing.text(LogScale.words(tick), across(tick), bottom + 18, .middle)
    }
    for tick in up.ticks {
      drawing.line(left, up(tick), right, up(tick))
      drawing.text(LogScale.words(tick), left - 8, up(tick) + 4, .end)
    }
    drawing.text("MB of text", right, bottom + 34, .end)
    for (number, line) in lines.enumerated() {
      let colour = Drawing.colours[number % Drawing.colours.count]
      let points = zip(sizes, line.values).map { (across($0), up($1)) }
      drawing.path(points, colour: colour)
      for point in points { drawing.dot(point.0, point.1, colour: colour) }
      drawing.dot(right + 25, 56 + 18 * Double(number), colour: colour)
      drawing.text(line.name, right + 36, 60 + 18 * Double(number), colour: colour)
    }
    return drawing.svg
  }
}
