import Dispatch
import QuaereCore
import Synchronization

/// Reads a folder, or some files, into a library.
public enum Reader {
  /// Larger files are reported, not read.
  public static let maximumBytes = 512 << 20

  /// Reads every file of a folder that some importer knows.
  ///
  /// - Parameters:
  ///   - handles: wanted handles by path; others are made from the file's name.
  ///   - progress: called with how many files are read, of how many; from several threads.
  public static func read(
    folder: String, handles: [String: String] = [:],
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> Library {
    read(FolderFiles.find(in: folder), handles: handles, progress: progress)
  }

  /// Reads files in the order given, on all cores, and runs the passes.
  public static func read(
    _ files: [FoundFile], handles: [String: String] = [:],
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> Library {
    let results = Mutex([Outcome?](repeating: nil, count: files.count))
    read(files, named: wanted(files, handles), progress: progress) { index, outcome in
      results.withLock { $0[index] = outcome }
    }
    var library = Library()
    for outcome in results.withLock({ $0 }) {
      switch outcome {
      case .document(let document): library.documents.append(document)
      case .works(let works): library.works += works
      case .unread(let doubt): library.unread.append(doubt)
      case nil: break
      }
    }
    for pass in LibraryPasses.all { pass.run(&library) }
    return library
  }

  /// Reads files on all cores and runs the passes over each document alone; what is found goes to
  /// `body` at once, so that the caller decides what stays in memory.
  ///
  /// - Parameters:
  ///   - handles: of the files, one each.
  ///   - body: called with the index of a file and what became of it, from several threads and in any
  ///     order.
  public static func read(
    _ files: [FoundFile], named handles: [String],
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    _ body: @Sendable (_ index: Int, Outcome) -> Void
  ) {
    let done = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      body(index, read(files[index], handle: handles[index]))
      progress(done.add(1, ordering: .relaxed).newValue, files.count)
    }
  }

  /// The handle of each file.
  ///
  /// - Parameter handles: wanted handles by path; others are made from the file's name.
  public static func wanted(_ files: [FoundFile], _ handles: [String: String]) -> [String] {
    Handle.unique(
      Shares.map(files.count) { place in
        let path = files[place].path
        // A file of works is no document and takes no handle from one.
        return WorkLists.isExtension(of: path)
          ? "/" + path : handles[path] ?? Handle.suggested(forPath: path)
      })
  }

  /// True when a file of the same bytes is read alike under both paths: what a path tells a reader is
  /// its extension, and author, title and year where it gives them.
  public static func readsAlike(_ path: String, _ other: String) -> Bool {
    FilePath.fileExtension(of: path) == FilePath.fileExtension(of: other)
      && PlainTitle.fromName(path) == PlainTitle.fromName(other)
  }

  /// What became of a file.
  public enum Outcome: Sendable {
    case document(Document)
    case works([ListedWork])
    case unread(Doubt)
  }

  /// Reads one file and runs the passes over one document.
  static func read(_ file: FoundFile, handle: String) -> Outcome {
    switch bytes(of: file) {
    case .failure(let error): return unread(file, error.detail)
    case .success(let bytes):
      if WorkLists.isExtension(of: file.path) { return works(of: file, bytes) }
      let source = SourceFile(path: file.path, handle: handle, bytes: bytes)
      guard let importer = Importers.importer(for: source) else {
        return unread(file, "files of this kind are not read; \(Importers.kinds) are")
      }
      do {
        var document = try importer.read(source)
        var texts = BlockTexts(document)
        for pass in DocumentPasses.all { pass.run(&document, &texts) }
        return .document(document)
      } catch let error as ImportError {
        return unread(file, error.detail)
      } catch {
        return unread(file, "the \(importer.name) in it could not be read")
      }
    }
  }

  /// JSON is used for many things: a file that lists no works is nobody's mistake.
  private static func works(of file: FoundFile, _ bytes: [UInt8]) -> Outcome {
    let source = SourceFile(path: file.path, handle: "works", bytes: bytes)
    guard let list = WorkLists.list(for: source) else { return .works([]) }
    do {
      return .works(try list.read(source))
    } catch let error as ImportError {
      return unread(file, error.detail)
    } catch {
      return unread(file, "the \(list.name) in it could not be read")
    }
  }

  private static func unread(_ file: FoundFile, _ detail: String) -> Outcome {
    .unread(Doubt(kind: .unread, path: file.path, detail: detail))
  }

  private static func bytes(of file: FoundFile) -> Result<[UInt8], ImportError> {
    FileBytes.read(file.location, atMost: maximumBytes).flatMap { bytes in
      guard Importers.isText(file.path) else { return .success(bytes) }
      return TextCheck.refusal(of: bytes).map { .failure($0) } ?? .success(bytes)
    }
  }
}
