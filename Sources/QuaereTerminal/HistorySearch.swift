/// The state of Ctrl-R: entries that contain what is typed, case and accents aside.
struct HistorySearch {
  private(set) var query = ""
  private(set) var hasFailed = false
  /// The text from before the search.
  let original: EditedText
  /// Index of the entry shown; nil before the first match.
  private var shown: Int?
  private let entries: [String]
  private let folded: [String]
  private let fold: (String) -> String

  init(entries: [String], original: EditedText, fold: @escaping (String) -> String) {
    self.entries = entries
    self.original = original
    self.fold = fold
    folded = entries.map(fold)
  }

  var prompt: String { "(\(hasFailed ? "no match" : "search")) \(query): " }

  mutating func type(_ text: String) {
    query += text
    find(from: shown ?? entries.count - 1, step: -1)
  }

  mutating func deleteBackward() {
    if !query.isEmpty { query.removeLast() }
    hasFailed = false
    shown = nil
    if !query.isEmpty { find(from: entries.count - 1, step: -1) }
  }

  mutating func older() { find(from: (shown ?? entries.count) - 1, step: -1) }

  mutating func newer() { find(from: (shown ?? entries.count) + 1, step: 1) }

  /// The entry shown with the cursor at the match, or the text from before the search.
  var text: EditedText {
    guard let shown else { return original }
    return EditedText(
      scalars: Array(entries[shown].unicodeScalars), cursor: match.lowerBound)
  }

  /// What was found in the entry shown, in scalars.
  var match: Range<Int> {
    guard let shown, !query.isEmpty else { return 0..<0 }
    let entry = entries[shown]
    let wanted = fold(query)
    guard let start = entry.indices.first(where: { fold(String(entry[$0...])).hasPrefix(wanted) })
    else { return 0..<0 }
    var end = start
    while end < entry.endIndex, fold(String(entry[start..<end])).count < wanted.count {
      end = entry.index(after: end)
    }
    let scalars = entry.unicodeScalars
    let first = scalars.distance(from: scalars.startIndex, to: start)
    return first..<first + scalars.distance(from: start, to: end)
  }

  /// Looks from `start` for a match that is not what is shown already.
  private mutating func find(from start: Int, step: Int) {
    let wanted = fold(query)
    guard !wanted.isEmpty else { return }
    var index = start
    while entries.indices.contains(index) {
      let isSame = shown.map { $0 != index && entries[$0] == entries[index] } ?? false
      if !isSame, folded[index].contains(wanted) {
        shown = index
        hasFailed = false
        return
      }
      index += step
    }
    hasFailed = true
  }
}
