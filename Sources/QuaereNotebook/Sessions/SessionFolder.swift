import Foundation
import QuaereCore

/// All sessions of a notebook, read together.
public struct SessionFolder: Sendable {
  /// In the order of their names, which is that of their days.
  public var files: [SessionFile]
  /// Of all files in reading order (time, then author), each once.
  public var entries: [Entry]
  public var oddities: [Oddity]

  public init(files: [SessionFile]) {
    self.files = files
    let merged = EntryMerge.merged(files.flatMap(\.entries))
    entries = merged.entries
    oddities = files.flatMap(\.oddities) + merged.oddities
  }

  /// Reads every session in a folder; other Markdown is left alone. A folder that is not there has
  /// no sessions.
  public init(folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var files: [SessionFile] = []
    var unread: [Oddity] = []
    for name in names.sorted() where name.hasSuffix(".md") {
      do {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name))
        if let file = SessionFile(bytes: Array(data), name: name) { files.append(file) }
      } catch {
        unread.append(
          Oddity(code: "unread-session", message: "could not be read", file: name, line: 0))
      }
    }
    self.init(files: files)
    oddities += unread
  }

  func hasTorn(of author: String) -> Bool {
    files.contains { $0.header.author == author && !$0.torn.isEmpty }
  }

  public var torn: [TornEntry] { files.flatMap(\.torn) }
}
