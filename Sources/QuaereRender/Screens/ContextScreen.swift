import QuaereCore

/// Rows among their neighbours: the rows have numbers, and runs of text that touch are one.
struct ContextScreen {
  private struct Sentence {
    var address: String
    var place: String
    var text: String
    /// Of the rows that it is, or that stand in it.
    var numbers: [Int] = []
  }

  let surroundings: [Surroundings]
  var first = 0
  var count = 0
  let style: Style

  func lines() -> [Line] {
    let limit = Limit(style, first: first, available: surroundings.count, count: count)
    let runs = self.runs(limit.rows)
    let all = runs.joined()
    let number = all.map { Width.of(label($0)) }.max() ?? 0
    let place = all.map { Width.of($0.place) }.max() ?? 0
    var lines: [Line] = []
    for run in runs {
      if !lines.isEmpty { lines.append([]) }
      for sentence in run { lines += wrapped(sentence, number, place) }
    }
    return lines + limit.lines(style, indent: number + 4)
  }

  private func label(_ sentence: Sentence) -> String {
    sentence.numbers.map { "#\($0 + 1)" }.joined(separator: " ")
  }

  private func runs(_ rows: Range<Int>) -> [[Sentence]] {
    var runs: [[Sentence]] = []
    for number in rows {
      let around = surroundings[number]
      var run = around.isContinued ? runs.popLast() ?? [] : []
      for other in around.before + [around.row] + around.after {
        if !run.contains(where: { $0.address == other.address }) {
          run.append(Sentence(address: other.address, place: other.place, text: other.text))
        }
      }
      if let at = run.firstIndex(where: { $0.address == around.row.address }) {
        run[at].numbers.append(number)
      }
      runs.append(run)
    }
    return runs
  }

  private func wrapped(_ sentence: Sentence, _ number: Int, _ place: Int) -> [Line] {
    let isRow = !sentence.numbers.isEmpty
    let lead = [
      Page.Segment("  " + Width.pad(label(sentence), to: number) + "  ", .dim),
      Page.Segment(Width.pad(sentence.place, to: place) + "   "),
    ].harmless
    return Hanging.lines(
      lead, [Page.Segment(sentence.text, isRow ? .strong : .dim)], width: style.width)
  }
}
