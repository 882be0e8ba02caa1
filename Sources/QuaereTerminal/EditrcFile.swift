import Glibc

/// The user's libedit settings: `$EDITRC`, else `~/.editrc` (editrc(5)).
struct EditrcFile {
  let lines: [String]

  init() {
    let home = Terminal.environment("HOME").map { $0 + "/.editrc" }
    lines = (Terminal.environment("EDITRC") ?? home).map(Self.read) ?? []
  }

  init(_ text: String) {
    lines = text.split(whereSeparator: \.isNewline).map { String($0.drop { $0.isWhitespace }) }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }

  /// The lines that bind keys. Choosing a map (`bind -v`) has reset all keys, ours too,
  /// so these are run again after ours, without the choice.
  var bindings: [String] {
    lines.filter { line in
      let words = line.split(whereSeparator: \.isWhitespace)
      let command = words.first?.split(separator: ":").last
      return command == "bind" && words.count > 1 && words[1] != "-v" && words[1] != "-e"
    }
  }

  private static func read(_ path: String) -> [String] {
    guard let file = fopen(path, "re") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&block, 1, block.count, file)
      guard count > 0 else { break }
      bytes += block[..<count]
    }
    return EditrcFile(String(decoding: bytes, as: UTF8.self)).lines
  }
}
