import FoundationEssentials

/// The words of the command line in the order the parser wants them.
enum Arguments {
  /// `quaere --author ada replay` → `quaere replay --author ada`: which subcommand is meant is plain
  /// to a reader wherever it stands. A file or folder of that name goes before.
  ///
  /// - Parameters:
  ///   - valued: options that take the next word as their value.
  ///   - exists: whether a path is there.
  static func subcommandFirst(
    _ words: [String], subcommands: Set<String>, valued: Set<String>,
    exists: (String) -> Bool = FileManager.default.fileExists(atPath:)
  ) -> [String] {
    var isValue = false
    for (at, word) in words.enumerated() {
      if isValue {
        isValue = false
      } else if word == "--" {
        break
      } else if word.hasPrefix("-") {
        isValue = valued.contains(word)
      } else if at > 0, subcommands.contains(word), !exists(word) {
        return [word] + words[..<at] + words[(at + 1)...]
      } else {
        break
      }
    }
    return words
  }
}
