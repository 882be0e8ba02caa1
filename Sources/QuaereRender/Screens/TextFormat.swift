import QuaereCore

/// Answers on the screen: rows, then remarks, then one dim footer.
public struct TextFormat: Format {
  public let name = "text"

  public init() {}

  public func text(_ answer: Answer, line: String, style: Style) -> String {
    let body = self.body(answer, style)
    let remarks = answer.remarks.flatMap {
      Wrap.lines([Page.Segment($0)], first: style.width - 2, rest: style.width - 2)
        .map { $0.indented(2) }
    }
    let leads = answer.leads.flatMap { self.lines($0, style) }
    let gap: [Line] = leads.isEmpty ? [] : [[]]
    let notes = remarks + (remarks.isEmpty ? [] : gap) + leads + gap
    let lines = body + (body.isEmpty ? [] : [[]]) + notes
    return Painter(style: style).text(lines + Footer(answer).lines(width: style.width))
  }

  /// Words, and the line to type beside or below them; the line is never cut.
  private func lines(_ lead: Lead, _ style: Style) -> [Line] {
    let words = Page.Segment(Harmless.text(lead.words))
    let line = Page.Segment(Harmless.text(lead.line))
    return Wrap.lines([words], first: style.width - 2, rest: style.width - 2)
      .map { $0.indented(2) } + [[line].indented(4)]
  }

  public func text(_ page: Page, line: String, style: Style) -> String {
    PageFormat().text(page, style: style)
  }

  private func body(_ answer: Answer, _ style: Style) -> [Line] {
    switch answer.shape {
    case .rows(let columns) where answer.noun == .pairs && columns.isEmpty:
      PairScreen(answer, style: style).lines()
    case .rows(let columns):
      RowScreen(answer, columns: columns, style: style).lines()
    case .groups(let groups, let columns):
      RowScreen(answer, columns: columns, style: style).lines(groups: groups)
    case .counts(_, let counts):
      CountScreen(counts: counts, style: style).lines()
    case .number:
      [[Page.Segment("  " + grouped(answer.count), .strong)]]
    case .kwic(let hits):
      KWICScreen(hits: hits, first: answer.firstRow, count: answer.lines ?? 0, style: style).lines()
    default: lines(answer, style)
    }
  }

  /// Of last stages.
  private func lines(_ answer: Answer, _ style: Style) -> [Line] {
    let (first, count) = (answer.firstRow, answer.lines ?? 0)
    return switch answer.shape {
    case .timeline(let timeline) where timeline.isChart:
      ChartScreen(timeline: timeline, first: first, style: style).lines()
    case .timeline(let timeline):
      TimelineScreen(timeline, first: first, count: count, style: style).lines()
    case .gaps(let gaps): GapsScreen(gaps: gaps, first: first, count: count, style: style).lines()
    case .collocates(_, let words):
      CollocatesScreen(words: words, first: first, count: count, style: style).lines()
    case .context(let surroundings):
      ContextScreen(surroundings: surroundings, first: first, count: count, style: style).lines()
    case .text(let texts): FullTextScreen(texts, of: answer, style: style).lines()
    case .table(let table):
      TableScreen(table: table, first: first, count: count, style: style).lines()
    case .network(let network): NetworkScreen(network: network, first: first, style: style).lines()
    case .rows, .groups, .counts, .number, .kwic: []
    }
  }
}
