/// Up and Down through the history while one line is edited.
struct HistoryRecall {
  private let entries: [String]
  /// `entries.count` stands for the line that was being typed.
  private var index: Int
  /// What was typed over an entry, or into the new line, and left by Up or Down.
  private var drafts: [Int: String] = [:]

  init(_ entries: [String]) {
    self.entries = entries
    index = entries.count
  }

  /// The entry `distance` steps newer (older if negative) than the one shown; nil past the ends.
  mutating func move(by distance: Int, from text: String) -> String? {
    let target = index + distance
    guard (0...entries.count).contains(target) else { return nil }
    drafts[index] = text
    index = target
    return drafts[target] ?? (target < entries.count ? entries[target] : "")
  }
}
