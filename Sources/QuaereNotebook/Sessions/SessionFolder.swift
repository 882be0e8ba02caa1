import FoundationEssentials
import QuaereCore

/// All sessions of a notebook, read together.
public struct SessionFolder: Sendable {
  /// In the order of their names, which is that of their days.
  public var files: [SessionFile]
  /// `names.md` and `sources.md` beside the folder: lines about names and works for all sessions.
  public private(set) var shared: [SessionFile] = []
  /// Of all files in reading order (time, then author), each once.
  public var entries: [Entry]
  public var oddities: [Oddity]

  public init(files: [SessionFile], shared: [SessionFile] = []) {
    self.files = files
    self.shared = shared
    let all = files + shared
    let merged = EntryMerge.merged(all.flatMap(\.entries), shared: Set(shared.map(\.name)))
    entries = merged.entries
    oddities = all.flatMap(\.oddities) + merged.oddities
  }

  /// Reads every session in a folder; other Markdown is left alone. A folder that is not there has
  /// no sessions.
  ///
  /// - Parameter root: where `names.md` and `sources.md` may stand.
  public init(folder: String, root: String? = nil) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let sorted = names.filter { $0.hasSuffix(".md") }.sorted(by: SessionFolder.isBefore)
    let read = SessionFolder.read(sorted, in: folder)
    let files = read.compactMap { if case .session(let file) = $0 { file } else { nil } }
    let unread = read.compactMap { if case .failure(let oddity) = $0 { oddity } else { nil } }
    let shared = root.map(SessionFolder.shared(in:)) ?? (files: [], oddities: [])
    self.init(files: files, shared: shared.files)
    oddities += unread + shared.oddities
  }

  private enum Reading {
    case session(SessionFile)
    case failure(Oddity)
  }

  /// On all cores, in the order given; nil for what is no session.
  private static func read(_ names: [String], in folder: String) -> [Reading?] {
    Shares.map(names.count, share: 1) { read(names[$0], in: folder) }
  }

  private static func read(_ name: String, in folder: String) -> Reading? {
    let url = URL(fileURLWithPath: folder).appendingPathComponent(name)
    guard let data = try? Data(contentsOf: url) else {
      return .failure(
        Oddity(code: "unread-session", message: "could not be read", file: name, line: 0))
    }
    return SessionFile(bytes: Array(data), name: name).map { .session($0) }
  }

  public static let sharedNames = ["names.md", "sources.md"]

  private static func shared(in root: String) -> (files: [SessionFile], oddities: [Oddity]) {
    var files: [SessionFile] = []
    var oddities: [Oddity] = []
    for name in sharedNames {
      guard let data = FileManager.default.contents(atPath: "\(root)/\(name)") else { continue }
      if let file = SessionFile(bytes: Array(data), name: name) {
        files.append(file)
      } else {
        oddities.append(
          Oddity(
            code: "no-front-matter",
            message: "is not read: a session begins with --- and quaere: 1", file: name, line: 1))
      }
    }
    return (files, oddities)
  }

  /// True for entries that stand in a file for all.
  func isShared(_ entry: Entry) -> Bool {
    !entry.session.isEmpty && shared.contains { $0.name == entry.session }
  }

  /// By day, then person, then number: `…-ada.md` before `…-ada-2.md`.
  private static func isBefore(_ one: String, _ other: String) -> Bool {
    one.dropLast(3) < other.dropLast(3)
  }

  /// As rows of `sessions`: those that have one of these entries, and those that have none at all.
  /// Asked again, a question sees the sessions that there were when it was typed.
  ///
  /// - Parameter written: entries of each session by name, and when the first was made.
  func infos(_ written: [String: (count: Int, first: String)]) -> [SessionInfo] {
    files.compactMap { file in
      let own = written[file.name]
      if own == nil, file.hasEntries { return nil }
      return SessionInfo(
        name: file.name, title: file.header.title ?? "", author: file.header.author,
        entries: own?.count ?? 0, made: own?.first ?? "")
    }
  }

  /// Takes in an entry that was written just now, and its file when that is new.
  mutating func append(_ entry: Entry, header: SessionHeader) {
    entries.append(entry)
    guard !entry.session.isEmpty else { return }
    if let index = files.firstIndex(where: { $0.name == entry.session }) {
      files[index].items.append(.entry(entry))
      return
    }
    files.append(SessionFile(name: entry.session, header: header, items: [.entry(entry)]))
    files.sort { SessionFolder.isBefore($0.name, $1.name) }
  }

  mutating func retitle(_ name: String?, _ title: String?) {
    guard let index = files.firstIndex(where: { $0.name == name }) else { return }
    files[index].header.title = title
  }

  func hasTorn(of author: String) -> Bool {
    files.contains { $0.header.author == author && !$0.torn.isEmpty }
  }

  public var torn: [TornEntry] { files.flatMap(\.torn) }
}
