import QuaereCore
import QuaereQuery

extension Notebook {
  func withdraw(_ id: String, _ line: String) throws -> Outcome {
    let mark = try mark(id)
    guard mark.author == author else {
      throw Diagnostic(
        code: "not-yours", message: "“\(id)” is \(mark.author)'s; only its maker takes it back",
        hints: ["dispute \(mark.id) by my \"…\""])
    }
    return try settle(id, "withdrawn", line)
  }
}
