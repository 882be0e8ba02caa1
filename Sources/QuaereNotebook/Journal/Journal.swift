import FoundationEssentials
import Glibc
import QuaereCore

/// Writes one person's sessions, an entry at a time. An entry is on the disk when `record` returns.
public final class Journal {
  /// Put into the front matter of the next file that is made.
  public var corpus: [CorpusFile] = []
  public var rules: [SessionHeader.Rule] = []
  public var program: String?
  public let author: String
  /// Set by `save(as:)`.
  public internal(set) var title: String?
  /// Name of the file last written to.
  public internal(set) var current: String?

  let folder: String
  let zone: LocalTime.Zone
  let appending: Appending
  var scan: SessionScan
  private let fullName: String?
  private let clock: () -> Date
  private var waiting: [(draft: EntryDraft, date: Date)] = []

  /// - Parameters:
  ///   - folder: of the sessions; made when the first entry is written.
  ///   - author: a handle: letters, digits, `-` and `_`.
  public init(
    folder: String, author: String, fullName: String? = nil, title: String? = nil,
    zone: LocalTime.Zone = .local, calls: SystemCalls = .real,
    clock: @escaping () -> Date = Date.init
  ) {
    self.folder = folder
    self.author = author
    self.fullName = fullName
    self.title = title
    self.zone = zone
    self.clock = clock
    appending = Appending(calls: calls)
    scan = SessionScan(author: author)
  }

  /// Entries not yet on the disk, with the names they will have unless another program is faster.
  public var pending: [Entry] {
    waiting.enumerated().map { index, item in
      item.draft.entry(
        author: author, number: scan.highest + 1 + index, time: Journal.stamp(item.date))
    }
  }

  /// Appends an entry, after those that are still waiting. On an error it waits too.
  @discardableResult
  public func record(_ draft: EntryDraft) throws(JournalError) -> Entry {
    waiting.append((draft, clock()))
    let written = try retry()
    guard let last = written.last else { throw .notSaved(reason: "nothing was written") }
    return last
  }

  /// Writes the entries that are waiting, in order, and returns those written.
  @discardableResult
  public func retry() throws(JournalError) -> [Entry] {
    guard !waiting.isEmpty else { return [] }
    try makeFolder()
    return try FolderLock.hold(folder) { () throws(JournalError) in
      var written: [Entry] = []
      while let next = waiting.first {
        scan.refresh(folder: folder)
        written.append(try write(next.draft, at: next.date))
        waiting.removeFirst()
      }
      return written
    }
  }

  private func write(_ draft: EntryDraft, at date: Date) throws(JournalError) -> Entry {
    let day = SessionDay(date, in: zone)
    let name = fileName(on: day)
    var entry = draft.entry(
      author: author, number: scan.highest + 1, time: Journal.stamp(date))
    entry.session = name
    try appending.append(to: "\(folder)/\(name)") { file in
      let tail = file.tail(4096)
      let joint = tail.isEmpty ? self.opening(of: day) : Journal.joint(after: tail)
      if draft.isSeal {
        let above = TextLines(file.bytes(from: 0) + Array(joint.utf8)).lines
        entry.seal = SessionSeal(of: above[...])
        entry.digest = EntryDigest.digest(of: entry)
      }
      return joint + EntryPrinter.text(of: entry)
    }
    current = name
    return entry
  }

  /// Front matter of a new file.
  var header: SessionHeader {
    SessionHeader(
      title: title, program: program, author: author, fullName: fullName, corpus: corpus,
      rules: rules)
  }

  /// Front matter and heading of a new file.
  private func opening(of day: SessionDay) -> String {
    return header.text + "\n# \(day.heading)\n\n"
  }

  /// What parts an entry from the text before it: a line end where a hand or a crash left none,
  /// and a blank line.
  static func joint(after tail: [UInt8]) -> String {
    let text = TextLines(tail)
    let last = text.lines.last ?? ""
    guard !text.endsInLineEnd else { return last.trimmingSpaces.isEmpty ? "" : "\n" }
    if case .record("=", let close) = SessionLine(last),
      EntryReader.summaryAndDigest(close).digest == nil
    {
      return "\(SessionParser.tornClose)\n\n"
    }
    return "\n\n"
  }

  private func makeFolder() throws(JournalError) {
    for slash in folder.indices.dropFirst() + [folder.endIndex]
    where slash == folder.endIndex || folder[slash] == "/" {
      let path = String(folder[..<slash])
      guard mkdir(path, 0o755) != 0 else { continue }
      let code = errno
      // On the way down there may be folders that cannot be looked at.
      if code != EEXIST, slash == folder.endIndex { throw JournalError(errno: code, path: folder) }
    }
  }
}
