import QuaereCore
import QuaereIndex
import QuaereReading
import Synchronization

/// The documents of a notebook, read: those that changed out of their files, the others out of the
/// index that was there.
struct CorpusReading {
  private(set) var slices: [DocumentSlice] = []
  /// The same documents without their text, joined.
  private(set) var library = Library()

  private let files: [FoundFile]
  private let handles: [String]
  private let paths: [String]
  private let progress: @Sendable (WorkDone) -> Void

  /// - Parameters:
  ///   - handles: of the files, one each.
  ///   - stale: an index of the notebook as it was, made by the same rules of reading; nil where
  ///     there is none.
  ///   - paths: where the index may be kept.
  /// - Throws: `IndexError`, where not even a passing file can be written.
  init(
    _ files: [FoundFile], _ handles: [String], _ prints: [FileFingerprint], from stale: Index?,
    beside paths: [String], _ progress: @escaping @Sendable (WorkDone) -> Void
  ) throws {
    self.files = files
    self.handles = handles
    self.paths = paths + [IndexPlaces.passing()]
    self.progress = progress
    let known = stale.flatMap { KnownDocuments($0) }?.slices(of: files, prints)
    do {
      try read(known ?? [:])
    } catch IndexError.damaged where known != nil {
      // What the index leaves to the library cannot be used; the files can.
      try read([:])
    }
    for pass in LibraryPasses.all { pass.run(&library) }
  }

  /// - Parameter known: documents that need not be read, by the index of their file.
  private mutating func read(_ known: [Int: DocumentSlice]) throws {
    let changed = files.indices.filter { known[$0] == nil }
    let writer = SegmentWriter(beside: paths) { try IndexPlaces.makeFolder(of: $0) }
    let others = Mutex([Int: Reader.Outcome]())
    Reader.read(
      changed.map { files[$0] }, named: changed.map { handles[$0] },
      progress: { [progress] done, total in
        progress(WorkDone(kind: .reading, done: done, total: total))
      }
    ) { place, outcome in
      switch outcome {
      case .document(let document): writer.add(document, as: changed[place])
      case .works, .unread: others.withLock { $0[changed[place]] = outcome }
      }
    }
    try gather(known, writer.finish(), others.withLock { $0 })
  }

  private mutating func gather(
    _ known: [Int: DocumentSlice], _ read: [Int: DocumentSlice], _ others: [Int: Reader.Outcome]
  ) throws {
    slices = []
    library = Library()
    for file in files.indices {
      if let slice = known[file] ?? read[file] {
        slices.append(slice)
        library.documents.append(
          try slice.unjoined(handle: handles[file], path: files[file].path))
      }
      switch others[file] {
      case .works(let works): library.works += works
      case .unread(let doubt): library.unread.append(doubt)
      case .document, nil: break
      }
    }
  }
}
