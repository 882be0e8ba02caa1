import FoundationEssentials

extension Journal {
  /// The author's entries that were cut off in mid-write, each once: what is returned has been
  /// copied to the session's `.torn` file, so that the next call does not return it again. The
  /// session itself is not touched.
  public func newlyTorn() throws(JournalError) -> [TornEntry] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FolderLock.hold(folder) { () throws(JournalError) in
      // Under the lock nobody is in the middle of a write.
      let files = SessionFolder(folder: folder).files.filter { $0.header.author == author }
      var fresh: [TornEntry] = []
      for file in files {
        let path = "\(folder)/\(file.name.dropLast(".md".count)).torn"
        let known = Array(FileManager.default.contents(atPath: path) ?? Data())
        let torn = file.torn.filter { !known.contains(Array(Journal.copy(of: $0).utf8)) }
        guard !torn.isEmpty else { continue }
        fresh += torn
        try appending.append(to: path) { _ in torn.map(Journal.copy).joined() }
      }
      return fresh
    }
  }

  /// The same before and after the journal has ended a close that was cut off.
  private static func copy(of torn: TornEntry) -> String {
    let mark = SessionParser.tornClose
    return (torn.text.hasSuffix(mark) ? String(torn.text.dropLast(mark.count)) : torn.text) + "\n\n"
  }
}
