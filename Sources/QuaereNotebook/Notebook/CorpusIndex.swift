import Foundation
import Glibc
import QuaereCore
import QuaereIndex
import QuaereReading

/// Opens the index of a notebook's documents; reads and builds it first where it is missing, stale
/// or damaged.
public struct CorpusIndex {
  /// Raised whenever a rule of reading changes, so that older indexes are rebuilt.
  static let readingVersion: UInt64 = 2

  let location: NotebookLocation
  /// Wanted handles by path as shown.
  var handles: [String: String] = [:]
  var progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }

  /// - Parameter rebuilding: true not to take an index that is there.
  /// - Throws: `Diagnostic` `no-documents` or `index-unwritable`.
  func open(rebuilding: Bool = false) throws -> (index: Index, wasBuilt: Bool) {
    let files = location.documents()
    guard !files.isEmpty else { throw noDocuments() }
    let prints = files.compactMap { FileFingerprint(ofFile: $0.path, in: location.root) }
    let places = indexPaths(files)
    for path in places where !rebuilding {
      if let index = try? Index.open(path),
        index.isCurrent(for: prints, readingVersion: CorpusIndex.readingVersion)
      {
        return (index, false)
      }
    }
    let library = Reader.read(files, handles: handles, progress: progress)
    guard !library.documents.isEmpty else { throw nothingRead(library) }
    return (try build(library, prints, places), true)
  }

  /// The notebook's own folder first; the user's cache where that cannot be written to.
  private func build(
    _ library: Library, _ prints: [FileFingerprint], _ places: [String]
  ) throws -> Index {
    var reason = ""
    for path in places {
      do {
        try FileManager.default.createDirectory(
          atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try IndexBuilder.write(
          library, fingerprints: prints, readingVersion: CorpusIndex.readingVersion, to: path)
        return try Index.open(path)
      } catch {
        reason = "\(error)"
      }
    }
    throw Diagnostic(
      code: "index-unwritable", message: "the index could not be written: \(reason)",
      hints: ["XDG_CACHE_HOME=/tmp quaere …"])
  }

  private func indexPaths(_ files: [FoundFile]) -> [String] {
    let cache = CorpusIndex.cacheFolder + "/quaere"
    let key = SHA256Digest(
      of: ([location.root] + handles.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        + files.map(\.location)).joined(separator: "\n")
    ).prefix(16)
    let cached = "\(cache)/\(key)/index"
    if location.isLoose { return [cached] }
    let own = location.files.isEmpty && location.closed.isEmpty ? "index" : "index-\(key)"
    return ["\(location.root)/.quaere/\(own)", cached]
  }

  static var cacheFolder: String {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment["XDG_CACHE_HOME"], named.hasPrefix("/") { return named }
    return (environment["HOME"] ?? "/tmp") + "/.cache"
  }

  private func noDocuments() -> Diagnostic {
    let folder = location.corpus.map { location.shown($0) } ?? location.root
    return Diagnostic(
      code: "no-documents",
      message: "“\(folder)” holds no document that can be read (Markdown or plain text)",
      hints: ["quaere FOLDER", "quaere FILE.md"])
  }

  private func nothingRead(_ library: Library) -> Diagnostic {
    let first = library.unread.first
    return Diagnostic(
      code: "nothing-read",
      message: first.map { "\($0.path): \($0.detail)" } ?? "none of the documents could be read")
  }
}
