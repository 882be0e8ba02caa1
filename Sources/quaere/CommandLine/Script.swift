import QuaereCore

/// Lines that nobody types: of -c, of a file, of a pipe. Read as they arrive, so that a program at
/// the other end of a pipe gets each answer at once.
struct Script {
  struct Item {
    var text: String
    /// Nil for -c.
    var place: Place?
  }

  /// Where an entry began.
  struct Place: Equatable {
    var name: String
    var line: Int

    /// `notes.quaere:3`: the line of an entry of several lines that an error is about.
    func of(_ span: Range<Int>?, in entry: String) -> String {
      let before = entry.unicodeScalars.prefix(span?.lowerBound ?? 0)
      return "\(name):\(line + before.count { $0 == "\n" })"
    }
  }

  private var commands: [String]
  private var lines: ScriptLines?
  private var gatherer = EntryGatherer()

  /// - Parameter file: a path, or `-` for standard input.
  /// - Throws: `Diagnostic` `unread-script`.
  init(commands: [String], file: String?) throws {
    self.commands = commands
    if let file, file != "-" {
      lines = try ScriptLines(path: file)
    } else if commands.isEmpty || file == "-" {
      lines = ScriptLines(descriptor: 0, name: "standard input")
    }
  }

  /// - Throws: `Diagnostic` `not-text`.
  mutating func next() throws -> Item? {
    if !commands.isEmpty { return Item(text: commands.removeFirst()) }
    guard let lines else { return nil }
    while let line = try lines.next() {
      if let entry = gatherer.take(line.text, at: line.number) { return item(entry, lines.name) }
    }
    return gatherer.end().map { item($0, lines.name) }
  }

  private func item(_ entry: EntryGatherer.Gathered, _ name: String) -> Item {
    Item(text: entry.text, place: Place(name: name, line: entry.line))
  }

  /// The entries of a text that was pasted.
  static func entries(_ text: String) -> [String] {
    var gatherer = EntryGatherer()
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var found = lines.compactMap { gatherer.take(String($0), at: 0)?.text }
    if let last = gatherer.end() { found.append(last.text) }
    return found
  }
}
