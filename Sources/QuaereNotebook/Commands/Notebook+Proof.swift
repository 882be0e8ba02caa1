import QuaereCore
import QuaereQuery

extension Notebook {
  /// The claim sheet of a place, a mark, a work or a name.
  func proof(_ target: Target, _ line: String) throws -> Outcome {
    var page = Page()
    for sheet in try claimSheets(of: target) {
      if !page.lines.isEmpty { page.blank() }
      page.lines += sheet.page.lines
    }
    keepAsked(line, page, "put together")
    return .page(page)
  }

  private func claimSheets(of target: Target) throws -> [ClaimSheet] {
    if case .word(let word) = target.base {
      if let mark = folded.record.marks.first(where: { $0.id == word }) {
        return [try claimSheet(of: mark)]
      }
    }
    let marked = try self.marked(target)
    return try marked.anchors.map { try claimSheet(at: $0.address, target.span, of: mark(on: $0)) }
      + marked.subjects.map { claimSheet(on: $0) }
  }

  /// A stand-in for the claim that words of a place make.
  private func mark(on anchor: Anchor) -> Mark? {
    guard anchor.range != nil else { return nil }
    return Mark(id: "", kind: .note, author: author, made: "", anchor: anchor)
  }
}
