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
    let wanted = Handle.unique(
      files.map { handles[$0.path] ?? Handle.suggested(forPath: $0.path) })
    let results = Mutex([Outcome?](repeating: nil, count: files.count))
    let done = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let outcome = read(files[index], handle: wanted[index])
      results.withLock { $0[index] = outcome }
      progress(done.add(1, ordering: .relaxed).newValue, files.count)
    }
    return library(results.withLock { $0 })
  }

  /// What became of a file.
  enum Outcome {
    case document(Document)
    case unread(Doubt)
  }

  private static func library(_ outcomes: [Outcome?]) -> Library {
    var library = Library()
    for outcome in outcomes {
      switch outcome {
      case .document(let document): library.documents.append(document)
      case .unread(let doubt): library.unread.append(doubt)
      case nil: break
      }
    }
    for pass in LibraryPasses.all { pass.run(&library) }
    return library
  }

  /// Reads one file and runs the passes over one document.
  static func read(_ file: FoundFile, handle: String) -> Outcome {
    switch bytes(of: file) {
    case .failure(let error): return unread(file, error.detail)
    case .success(let bytes):
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

  private static func unread(_ file: FoundFile, _ detail: String) -> Outcome {
    .unread(Doubt(kind: .unread, path: file.path, detail: detail))
  }

  private static func bytes(of file: FoundFile) -> Result<[UInt8], ImportError> {
    FileBytes.read(file.location, atMost: maximumBytes).flatMap { bytes in
      TextCheck.refusal(of: bytes).map { .failure($0) } ?? .success(bytes)
    }
  }
}
