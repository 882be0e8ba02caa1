import Glibc
import QuaereCore
import QuaereIndex
import QuaereReading

/// Opens the index of a notebook's documents; reads and builds it first where it is missing, stale
/// or damaged.
public struct CorpusIndex {
  /// Raised whenever a rule of reading changes, so that older indexes are rebuilt.
  static let readingVersion: UInt64 = 6

  let location: NotebookLocation
  /// Wanted handles by path as shown.
  var handles: [String: String] = [:]
  var progress: @Sendable (WorkDone) -> Void = { _ in }

  struct Opened {
    var index: Index
    /// True when the documents were read just now.
    var wasBuilt: Bool
    /// Why the index could be kept nowhere, so that the documents are read at every start.
    var unkept: String?
    /// How documents changed since earlier indexes.
    var editions: [EditionChange] = []
  }

  /// - Parameter rebuilding: true not to take an index that is there.
  /// - Throws: `Diagnostic` `no-documents`, `nothing-read` or `index-unwritable`.
  func open(rebuilding: Bool = false) throws -> Opened {
    let files = location.documents()
    guard !files.isEmpty else { throw noDocuments() }
    let prints = files.compactMap { FileFingerprint($0, in: location.root) }
    let all = IndexPlaces(location, handles: handles, files: files)
    if !rebuilding, let usual = all.usual, let opened = current(usual, prints).opened {
      return opened
    }
    let places = all.kept
    var stale: (index: Index, path: String)?
    for path in places where !rebuilding {
      let (opened, index) = current(path, prints)
      if let opened { return opened }
      if stale == nil, let index { stale = (index, path) }
    }
    // What is damaged serves to tell how documents changed, but nothing is taken over from it.
    let whole = stale.flatMap { (try? $0.index.checkWhole($0.path)) == nil ? nil : $0.index }
    let known = whole.flatMap { KnownDocuments($0) }
    let slices = known?.slices(of: files, prints) ?? [:]
    let wanted = Reader.wanted(files, handles)
    if let stale, known?.areAll(files, wanted, slices) == true,
      let opened = refreshed(stale.index, stale.path, prints)
    {
      return opened
    }
    let make = { (known: [Int: DocumentSlice]) throws -> Opened in
      let reading = try read(files, wanted, known, places)
      guard !reading.slices.isEmpty else { throw nothingRead(reading.unread) }
      return try build(reading, prints, places, replacing: stale?.index)
    }
    do {
      return try make(slices)
    } catch IndexError.damaged where !slices.isEmpty {
      // What the index leaves to the library cannot be used; the files can.
      return try make([:])
    }
  }

  /// The index as it was with other fingerprints, where files were touched and nothing more.
  private func refreshed(
    _ index: Index, _ path: String, _ prints: [FileFingerprint]
  ) -> Opened? {
    guard (try? IndexBuilder.write(index, fingerprints: prints, to: path)) != nil,
      let index = try? Index.open(path)
    else { return nil }
    index.stamp(path)
    return Opened(index: index, wasBuilt: true, editions: EditionLog(index: path).changes)
  }

  private func read(
    _ files: [FoundFile], _ wanted: [String], _ known: [Int: DocumentSlice], _ places: [String]
  ) throws -> CorpusReading {
    do {
      return try CorpusReading(files, wanted, known: known, beside: places, progress)
    } catch let error as IndexError {
      throw CorpusIndex.unwritable(CorpusIndex.words(error))
    }
  }

  /// The index at a path, and how it is opened when it is whole and of these very files.
  private func current(
    _ path: String, _ prints: [FileFingerprint]
  ) -> (opened: Opened?, index: Index?) {
    guard let index = try? Index.open(path) else { return (nil, nil) }
    guard index.isCurrent(for: prints, readingVersion: CorpusIndex.readingVersion),
      (try? index.checkWhole(path)) != nil
    else { return (nil, index) }
    let opened = Opened(
      index: index, wasBuilt: false, editions: EditionLog(index: path).changes)
    return (opened, index)
  }

  /// The notebook's own folder first; the user's cache where that cannot be written to; else a file
  /// for this run only, which is gone from the folder as soon as it is open.
  private func build(
    _ reading: CorpusReading, _ prints: [FileFingerprint], _ places: [String],
    replacing stale: Index?
  ) throws -> Opened {
    var reason = ""
    for path in places + [IndexPlaces.passing()] {
      let isKept = places.contains(path)
      do {
        try IndexPlaces.makeFolder(of: path)
        try IndexBuilder.write(
          reading.slices, joining: { try reading.library() }, fingerprints: prints,
          readingVersion: CorpusIndex.readingVersion, to: path
        ) { [progress] done, total in
          progress(WorkDone(kind: .indexing, done: done, total: total))
        }
        defer { if !isKept { unlink(path) } }
        let index = try Index.open(path)
        guard isKept else { return Opened(index: index, wasBuilt: true, unkept: reason) }
        index.stamp(path)
        let log = EditionLog(index: path)
        if let stale { log.add(from: stale, to: index) }
        return Opened(index: index, wasBuilt: true, editions: log.changes)
      } catch IndexError.damaged(let what) {
        throw IndexError.damaged(what)
      } catch {
        reason = CorpusIndex.words(error)
      }
    }
    throw CorpusIndex.unwritable(reason)
  }

  private static func unwritable(_ reason: String) -> Diagnostic {
    Diagnostic(
      code: "index-unwritable", message: "the index could not be written: \(reason)",
      hints: ["XDG_CACHE_HOME=FOLDER quaere …"])
  }

  private static func words(_ error: any Error) -> String {
    switch error {
    case IndexError.system(_, ENOSPC): "the disk is full"
    case IndexError.system(_, let code): String(cString: strerror(code)).lowercased()
    case IndexError.inconsistent(let what): "what was read contradicts itself (\(what))"
    case IndexError.tooLarge: "there is more text than an index can count"
    default: "\(error)"
    }
  }

  private func noDocuments() -> Diagnostic {
    let path = location.corpus ?? location.root
    let isOpen = access(path, R_OK | X_OK) == 0
    let reason = String(cString: strerror(errno)).lowercased()
    return Diagnostic(
      code: "no-documents",
      message: isOpen
        ? "“\(location.shown(path))” holds no document that can be read (Markdown, HTML, PDF …)"
        : "“\(location.shown(path))” cannot be opened: \(reason)",
      hints: ["quaere FOLDER", "quaere FILE.md"])
  }

  /// Names the first few: with no document open there is no other place to learn of them.
  private func nothingRead(_ unread: [Doubt]) -> Diagnostic {
    let most = 5
    let files = unread.prefix(most).map { "\($0.path): \($0.detail)" }.joined(separator: "; ")
    let rest = unread.count > most ? "; and \(grouped(unread.count - most)) more" : ""
    return Diagnostic(
      code: "nothing-read",
      message: unread.count == 1 ? files : "no document could be read: " + files + rest)
  }
}

extension FileFingerprint {
  /// Of a file as it was when it was found, or as it is where nobody has looked.
  fileprivate init?(_ file: FoundFile, in folder: String) {
    guard let look = file.look else {
      self.init(ofFile: file.path, in: folder)
      return
    }
    self.init(
      path: file.path, size: UInt64(clamping: file.byteCount), modified: look.modified,
      inode: look.inode)
  }
}
