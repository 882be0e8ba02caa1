import QuaereCore

@testable import QuaereQuery

/// What a person would see: the line, a caret, the code and the words, the hints.
func screen(_ line: String) -> String {
  do {
    return "\(try read(line))"
  } catch {
    var lines = [line]
    if let span = error.span {
      let blank = String(repeating: " ", count: span.lowerBound)
      lines.append(blank + String(repeating: "^", count: max(1, span.count)))
    }
    lines.append("\(error.code): \(error.message)")
    return (lines + error.hints.map { "  " + $0 }).joined(separator: "\n")
  }
}
