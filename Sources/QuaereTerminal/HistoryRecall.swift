/// Up and Down through the history while one line is edited. What is typed before Up picks the
/// entries that begin so, if there are any.
struct HistoryRecall {
  private let entries: [String]
  /// `entries.count` stands for the line that was being typed.
  private var index: Int
  /// What was typed over an entry, or into the new line, and left by Up or Down.
  private var drafts: [Int: String] = [:]
  /// What the entries begin with that are shown.
  private var start = ""

  init(_ entries: [String]) {
    self.entries = entries
    index = entries.count
  }

  /// The entry `distance` steps newer (older if negative) than the one shown; nil past the ends.
  mutating func move(by distance: Int, from text: String) -> String? {
    if index == entries.count {
      start = entries.contains { $0 != text && $0.hasPrefix(text) } ? text : ""
    }
    var target = index + distance
    while entries.indices.contains(target), drafts[target] == nil, !entries[target].hasPrefix(start)
    {
      target += distance.signum()
    }
    guard (0...entries.count).contains(target) else { return nil }
    drafts[index] = text
    index = target
    return drafts[target] ?? (target < entries.count ? entries[target] : "")
  }
}
