import QuaereQuery

/// Joins lines to entries. A line that is not complete goes on in the next one, up to a blank line;
/// blank lines and lines that begin with `--` are passed over.
struct EntryGatherer {
  struct Gathered {
    var text: String
    /// Of its first line.
    var line: Int
  }

  private var pending: Gathered?

  /// - Returns: an entry that this line completes.
  mutating func take(_ line: String, at number: Int) -> Gathered? {
    let isBlank = line.allSatisfy(\.isWhitespace)
    guard var entry = pending else {
      if isBlank || line.drop(while: \.isWhitespace).hasPrefix("--") { return nil }
      return ended(Gathered(text: line, line: number))
    }
    // A quotation mark too many must not swallow the rest of the file.
    if isBlank { return end() }
    entry.text += "\n" + line
    return ended(entry)
  }

  /// The entry that nothing completed.
  mutating func end() -> Gathered? {
    defer { pending = nil }
    return pending
  }

  private mutating func ended(_ entry: Gathered) -> Gathered? {
    let isComplete = Line.isComplete(entry.text)
    pending = isComplete ? nil : entry
    return isComplete ? entry : nil
  }
}
