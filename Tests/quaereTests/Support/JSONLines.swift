import Foundation
import PTYDriver

extension Program.Result {
  /// One object a line.
  func objects() throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      guard let object = value as? [String: Any] else { throw CocoaError(.coderInvalidValue) }
      return object
    }
  }
}
