import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  func why(_ target: Target, _ line: String) throws -> Outcome {
    var page = Page()
    if case .word(let word) = target.base, let known = interpreter.why(word: word) {
      page = known
    } else if case .rows(let rows) = target.base, let known = whyRow(rows) {
      page = known
    } else {
      for address in try addresses(of: target) {
        page.lines += try interpreter.why(address, span: target.span).lines
      }
    }
    keepAsked(line, page, "explained")
    return .page(page)
  }

  /// Rows that are no places: sources and names.
  private func whyRow(_ rows: ClosedRange<Int>) -> Page? {
    var page = Page()
    for row in rows where lastRows.indices.contains(row - 1) {
      guard Address(lastRows[row - 1]) == nil, let known = interpreter.why(word: lastRows[row - 1])
      else { return nil }
      page.lines += known.lines
    }
    return page.lines.isEmpty ? nil : page
  }
}
