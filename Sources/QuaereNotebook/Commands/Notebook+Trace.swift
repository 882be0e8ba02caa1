import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  func trace(_ target: Target, _ line: String) throws -> Outcome {
    var page = Page()
    for address in try addresses(of: target) {
      page.lines += try interpreter.trace(address, span: target.span).lines
    }
    keepAsked(line, page, "traced")
    return .page(page)
  }
}
