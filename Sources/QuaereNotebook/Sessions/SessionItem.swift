/// A part of a session file, in order.
public enum SessionItem: Hashable, Sendable {
  /// Lines at the margin as they stand, headings and blank lines too, without the last line's end.
  case prose(String, line: Int)
  case entry(Entry)
  case torn(TornEntry)

  var text: String {
    switch self {
    case .prose(let text, _): text + "\n"
    case .entry(let entry): EntryPrinter.text(of: entry)
    case .torn(let torn): torn.text + "\n"
    }
  }
}
