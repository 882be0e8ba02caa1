extension Index {
  /// What each column takes in the file, in bytes, the largest first.
  ///
  /// - Throws: `IndexError`, as opening.
  public func columnSizes() throws(IndexError) -> [(column: String, bytes: Int)] {
    var sizes: [String: Int] = [:]
    for (entry, bytes) in try file.allSections() {
      guard let id = ColumnID(rawValue: entry.column) else { continue }
      sizes["\(id)", default: 0] += bytes.count
    }
    return sizes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
