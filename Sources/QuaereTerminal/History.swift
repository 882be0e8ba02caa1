/// The entries of this and earlier runs, oldest first.
struct History {
  private(set) var entries: [String] = []
  private let file: HistoryFile?

  init(path: String?) {
    file = path.map(HistoryFile.init)
    entries = file?.load() ?? []
  }

  /// Adds an entry unless it is blank or the newest one again.
  mutating func add(_ entry: String) {
    guard !entry.allSatisfy(\.isWhitespace), entry != entries.last else { return }
    entries.append(entry)
    file?.append(entry)
  }
}
