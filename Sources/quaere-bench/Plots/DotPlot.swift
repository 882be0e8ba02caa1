/// What each question took each program: a row a question, a dot a program.
struct DotPlot {
  /// One for each program, ours first.
  let programs: [String]
  /// Seconds in the order of `programs`; nil where one does not have the question.
  var rows: [(title: String, seconds: [Double?])] = []

  /// A question that no peer has is left out.
  mutating func add(_ answer: Answered) {
    guard answer.best != nil else { return }
    rows.append(
      (answer.question.title, [answer.ours.median] + answer.theirs.map { $0?.time.median }))
  }

  var svg: String {
    let (left, top, step, width) = (190.0, 56.0, 18.0, 860.0)
    let bottom = top + step * Double(rows.count)
    var drawing = Drawing(width: Int(width), height: Int(bottom) + 24)
    let times = rows.flatMap(\.seconds).compactMap { $0.map { $0 * 1000 } }
    let scale = LogScale(times, from: left, to: width - 20)
    drawing.text("milliseconds, each tick ten times the last; further left is faster", left, 16)
    legend(&drawing, left)
    for tick in scale.ticks {
      drawing.line(scale(tick), top - 8, scale(tick), bottom)
      drawing.text(LogScale.words(tick), scale(tick), bottom + 16, .middle)
    }
    for (number, row) in rows.enumerated() {
      let y = top + step * (Double(number) + 0.5)
      drawing.text(row.title, left - 12, y + 4, .end)
      // Ours last, so that it is on top.
      for (program, seconds) in row.seconds.enumerated().reversed() {
        guard let seconds else { continue }
        drawing.dot(
          scale(seconds * 1000), y, colour: Drawing.colours[program % Drawing.colours.count],
          isOurs: program == 0)
      }
    }
    return drawing.svg
  }

  private func legend(_ drawing: inout Drawing, _ left: Double) {
    for (number, name) in programs.enumerated() {
      let x = left + 110 * Double(number)
      let colour = Drawing.colours[number % Drawing.colours.count]
      drawing.dot(x + 5, 34, colour: colour, isOurs: number == 0)
      drawing.text(name, x + 16, 38, colour: colour)
    }
  }
}
