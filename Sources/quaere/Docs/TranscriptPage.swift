/// A Markdown page with transcripts: blocks fenced as `quaere`, in which lines that begin with `? `
/// or `$ ` are typed and everything else is what came back.
struct TranscriptPage {
  let text: String

  static let opening = "```quaere"
  static let closing = "```"
  static let prompts = ["? ", "$ "]

  /// The page with what comes back today.
  /// - Parameter result: the text under a typed line, in complete lines.
  func rewritten(_ result: (String) throws -> String) rethrows -> String {
    var lines: [String] = []
    var block: [String]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let typed = block {
        if line == TranscriptPage.closing {
          lines += try TranscriptPage.transcript(of: typed, result) + [line]
          block = nil
        } else if TranscriptPage.prompts.contains(where: { line.hasPrefix($0) }) {
          block?.append(line)
        }
      } else {
        lines.append(line)
        if line == TranscriptPage.opening { block = [] }
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func transcript(
    of typed: [String], _ result: (String) throws -> String
  ) rethrows -> [String] {
    var lines: [String] = []
    for (number, line) in typed.enumerated() {
      if number > 0 { lines.append("") }
      lines.append(line)
      lines += outputLines(try result(line))
    }
    return lines
  }

  /// Without blanks at the ends of lines and blank lines at the end.
  private static func outputLines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
