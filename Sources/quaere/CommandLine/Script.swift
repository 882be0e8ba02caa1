import ArgumentParser
import Foundation
import QuaereQuery

/// Lines that nobody types: of -c, of a file, of a pipe. A line that is not complete goes on in the
/// next one; blank lines and lines that begin with `--` are passed over.
struct Script {
  struct Item {
    var text: String
    /// `notes.quaere:3`, empty for -c.
    var place: String
  }

  var items: [Item]

  init(items: [Item]) {
    self.items = items
  }

  init(commands: [String], file: String?) throws {
    items = commands.map { Item(text: $0, place: "") }
    if let file, file != "-" {
      guard let data = FileManager.default.contents(atPath: file) else {
        Output.message("  The script “\(file)” can't be read.\n")
        throw ExitCode(2)
      }
      items += Script.items(String(decoding: data, as: UTF8.self), name: file)
    } else if commands.isEmpty || file == "-" {
      let data = FileHandle.standardInput.readDataToEndOfFile()
      items += Script.items(String(decoding: data, as: UTF8.self), name: "standard input")
    }
  }

  static func items(_ text: String, name: String) -> [Item] {
    var found: [Item] = []
    var pending = ""
    var start = 0
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if pending.isEmpty {
        let bare = line.trimmingCharacters(in: .whitespaces)
        if bare.isEmpty || bare.hasPrefix("--") { continue }
        start = number + 1
      }
      pending += (pending.isEmpty ? "" : "\n") + line
      if Line.isComplete(pending) {
        found.append(Item(text: pending, place: "\(name):\(start)"))
        pending = ""
      }
    }
    if !pending.isEmpty { found.append(Item(text: pending, place: "\(name):\(start)")) }
    return found
  }
}
