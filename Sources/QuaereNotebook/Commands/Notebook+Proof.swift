import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  /// The claim sheet: words, what they rest on, dates and names as read, marks for and against.
  func proof(_ target: Target) throws -> Outcome {
    var page = Page()
    for address in try addresses(of: target) {
      page.lines += try interpreter.read(address, span: target.span).lines
      page.lines += try interpreter.why(address, span: target.span).lines
      addMarks(on: address, to: &page)
    }
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
      if found.isEmpty { page.lines.append(.cells([side, "none"])) }
      for mark in found {
        let evidence = mark.evidence.map(\.words).joined(separator: " · ")
        page.lines.append(
          .cells([
            side, mark.id, mark.status.rawValue,
            [mark.why, evidence].filter { !$0.isEmpty }.joined(separator: "  "),
          ]))
      }
    }
    let searches = folded.record.searches.filter { $0.found == nil }.count
    page.lines.append(.cells(["sought", "\(searches) in vain in this notebook"]))
  }

  /// The mark stands on the address, or inside it.
  private func covers(_ address: Address, _ place: Address) -> Bool {
    place == address || place.description.hasPrefix(address.description + ".")
  }
}
