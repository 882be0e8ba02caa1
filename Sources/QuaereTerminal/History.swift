/// The entries of this and earlier runs, oldest first.
struct History {
  private(set) var entries: [String] = []
  private let file: HistoryFile?
  private let shared: HistoryFile?
  private let isShareable: (String) -> Bool
  private var lastShared: String?

  /// - Parameters:
  ///   - shared: a second file, whose entries come before those of the first.
  ///   - isShareable: which entries go into it.
  init(
    path: String?, shared: String? = nil, isShareable: @escaping (String) -> Bool = { _ in false }
  ) {
    file = path.map(HistoryFile.init)
    self.shared = shared.map(HistoryFile.init)
    self.isShareable = isShareable
    let own = file?.load() ?? []
    let known = Set(own)
    let others = self.shared?.load() ?? []
    lastShared = others.last
    entries = History.once(others.filter { !known.contains($0) }) + own
  }

  /// Adds an entry unless it is blank or the newest one again.
  mutating func add(_ entry: String) {
    guard !entry.allSatisfy(\.isWhitespace), entry != entries.last else { return }
    entries.append(entry)
    file?.append(entry)
    if let shared, entry != lastShared, isShareable(entry) {
      shared.append(entry)
      lastShared = entry
    }
  }

  /// Every entry where it came last.
  private static func once(_ entries: [String]) -> [String] {
    var seen: Set<String> = []
    return entries.reversed().filter { seen.insert($0).inserted }.reversed()
  }
}
