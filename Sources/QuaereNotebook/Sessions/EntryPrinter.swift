import QuaereCore

/// Writes an entry as the lines of a session: four spaces, a sign, a space, the fact.
enum EntryPrinter {
  /// Quotations longer than this go on in the next line under the same sign.
  static let width = 72

  static func text(of entry: Entry) -> String {
    lines(of: entry).map { "    \($0)\n" }.joined()
  }

  private static func lines(of entry: Entry) -> [String] {
    var lines = ["[\(entry.id) \(entry.time)]"]
    lines += entry.question.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "?" : "? \($0)" }
    lines += entry.rows.written.map { "- \($0.line)" }
    for anchor in entry.anchors { lines += anchor.recordLines.flatMap(wrapped) }
    lines += entry.otherPlaces.map { "@ \($0)" }
    lines += entry.warnings.map { "! \($0)" }
    lines += entry.unknown
    lines.append(close(of: entry))
    return lines
  }

  private static func close(of entry: Entry) -> String {
    let parts = [entry.summary, entry.digest ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? "=" : "= " + parts.joined(separator: "; ")
  }

  /// Breaks a line at single spaces; reading joins the parts with one space again.
  private static func wrapped(_ line: String) -> [String] {
    // Scalars, since a space and a combining mark after it are one Character.
    let scalars = line.unicodeScalars
    let sign = String(scalars.prefix(2))
    var lines: [String] = []
    var current = ""
    for word in scalars.dropFirst(2).split(separator: " ").map(String.init) {
      if !current.isEmpty, current.count + 1 + word.count > width {
        lines.append(sign + current)
        current = ""
      }
      current += current.isEmpty ? word : " \(word)"
    }
    return lines + [sign + current]
  }
}
