import QuaereCore
import QuaereIndex
import QuaereReading
import Synchronization

/// The documents of a notebook, read: those that changed out of their files, the others out of the
/// index that was there.
struct CorpusReading: Sendable {
  private(set) var slices: [DocumentSlice] = []
  /// Of each slice the index of its file.
  private var places: [Int] = []
  /// Lists of works, and what could not be read, by the index of the file.
  private var others: [(place: Int, outcome: Reader.Outcome)] = []
  private let files: [FoundFile]
  private let handles: [String]

  /// - Parameters:
  ///   - handles: of the files, one each.
  ///   - known: documents that need not be read, by the index of their file.
  ///   - paths: where the index may be kept.
  /// - Throws: `IndexError`, where not even a passing file can be written.
  init(
    _ files: [FoundFile], _ handles: [String], known: [Int: DocumentSlice],
    beside paths: [String], _ progress: @escaping @Sendable (WorkDone) -> Void
  ) throws {
    self.files = files
    self.handles = handles
    let changed = files.indices.filter { known[$0] == nil }
    let writer = SegmentWriter(beside: paths + [IndexPlaces.passing()]) {
      try IndexPlaces.makeFolder(of: $0)
    }
    let others = Mutex([Int: Reader.Outcome]())
    Reader.read(
      changed.map { files[$0] }, named: changed.map { handles[$0] },
      progress: { done, total in
        progress(WorkDone(kind: .reading, done: done, total: total))
      }
    ) { place, outcome in
      switch outcome {
      case .document(let document): writer.add(document, as: changed[place])
      case .works, .unread: others.withLock { $0[changed[place]] = outcome }
      }
    }
    self.others = others.withLock { $0.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
    let read = try writer.finish()
    for place in files.indices {
      guard let slice = known[place] ?? read[place] else { continue }
      slices.append(slice)
      places.append(place)
    }
  }

  /// Files that could not be read, and why.
  var unread: [Doubt] {
    others.compactMap { if case .unread(let doubt) = $0.outcome { doubt } else { nil } }
  }

  /// The same documents without their text, joined.
  ///
  /// - Throws: `IndexError.damaged` where an index holds what no document left to the library.
  func library() throws -> Library {
    var library = Library()
    let made = Shares.map(slices.count) { number in
      Result { () throws(IndexError) in
        let place = places[number]
        return try slices[number].unjoined(handle: handles[place], path: files[place].path)
      }
    }
    library.documents = try made.map { try $0.get() }
    for case (_, .works(let works)) in others { library.works += works }
    library.unread = unread
    for pass in LibraryPasses.all { pass.run(&library) }
    return library
  }
}
