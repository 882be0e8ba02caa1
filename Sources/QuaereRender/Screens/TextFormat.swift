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
    let lines = body + (body.isEmpty ? [] : [[]]) + remarks
    return Painter(style: style).text(lines + Footer(answer).lines(width: style.width))
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
      KWICScreen(hits: hits, first: answer.firstRow, count: answer.hits ?? 0, style: style).lines()
    }
  }
}
