import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  /// The claim sheet: words, what they rest on, dates and names as read, marks for and against.
  func proof(_ target: Target, _ line: String) throws -> Outcome {
    var page = Page()
    for address in try addresses(of: target) {
      page.lines += try interpreter.read(address, span: target.span).lines
      page.lines += try interpreter.why(address, span: target.span).lines
      addMarks(on: address, to: &page)
    }
    keepAsked(line, "put together")
    return .page(page)
  }

  private func addMarks(on address: Address, to page: inout Page) {
    let marks = folded.record.marks.filter { $0.place.map { covers(address, $0) } ?? false }
    let sides: [(String, [Mark])] = [
      ("for", marks.filter { $0.kind == .confirmation }),
      ("against", marks.filter { $0.kind == .dispute }),
      ("open", marks.filter { $0.kind == .flag && $0.status == .open }),
    ]
    for (side, found) in sides {
      if found.isEmpty { addSide(side, "none", to: &page) }
      for mark in found {
        let evidence = mark.evidence.map(\.words).joined(separator: " · ")
        let by = evidence.isEmpty ? "" : "by \(evidence)"
        let words = [mark.id, mark.status.rawValue, mark.why, by]
        addSide(side, words.filter { !$0.isEmpty }.joined(separator: "  "), to: &page)
      }
    }
    let searches = folded.record.searches.filter { $0.found == nil }.count
    addSide("sought", "\(searches) in vain in this notebook", to: &page)
  }

  private func addSide(_ side: String, _ words: String, to page: inout Page) {
    let column = "against  ".count
    let gap = String(repeating: " ", count: max(1, column - side.count))
    page.wrap(side + gap + words, hanging: column)
  }

  /// The mark stands on the address, or inside it.
  private func covers(_ address: Address, _ place: Address) -> Bool {
    place == address || place.description.hasPrefix(address.description + ".")
  }
}
