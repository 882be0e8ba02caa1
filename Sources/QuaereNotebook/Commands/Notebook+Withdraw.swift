import QuaereCore
import QuaereQuery

extension Notebook {
  func withdraw(_ id: String, _ line: String) throws -> Outcome {
    try requireOwn(try mark(id))
    return try settle(id, "withdrawn", line)
  }
}
