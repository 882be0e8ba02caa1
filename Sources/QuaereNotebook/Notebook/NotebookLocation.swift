import FoundationEssentials
import Glibc
import QuaereCore
import QuaereReading

/// Where a notebook's files lie: documents, sessions, index.
public struct NotebookLocation: Sendable, Equatable {
  /// The folder that sessions and exports are relative to.
  public var root: String
  /// The folder of documents; nil when only files are open.
  public var corpus: String?
  /// Files named one by one, those given at the start and those opened since.
  public var files: [String]
  private var given: [String]
  /// Documents left out by `close`, by path as shown.
  public var closed: Set<String> = []
  /// True for files opened outside a notebook: marks are kept only when a session is named.
  public var isLoose: Bool { corpus == nil }

  public var sessions: String { root + "/sessions" }

  public init(root: String, corpus: String?, files: [String] = []) {
    self.root = root
    self.corpus = corpus
    self.files = files
    given = files
  }

  /// The notebook that is meant by what was typed after `quaere`: nothing (the nearest folder upward
  /// that has `corpus/` or `.quaere/`), a folder, or files.
  /// - Throws: `Diagnostic` `unknown-file` or `no-corpus`.
  public static func find(_ arguments: [String], from here: String) throws -> NotebookLocation {
    let paths = arguments.map { Paths.absolute($0, from: here) }
    for (path, typed) in zip(paths, arguments) where !FileManager.default.fileExists(atPath: path) {
      throw Diagnostic(
        code: "unknown-file", message: "there is no file or folder “\(typed)”",
        hints: ["quaere corpus", "quaere --help"])
    }
    if paths.count == 1, isFolder(paths[0]) { return folder(paths[0]) }
    if !paths.isEmpty { return NotebookLocation(root: here, corpus: nil, files: paths) }
    guard let root = nearest(upwardFrom: here) else {
      throw Diagnostic(
        code: "no-corpus",
        message: "no notebook here: neither this folder nor one above it has corpus/ or .quaere/",
        hints: ["quaere FOLDER", "quaere FILE.md"])
    }
    return folder(root)
  }

  /// A folder called `corpus` belongs to the notebook around it.
  private static func folder(_ path: String) -> NotebookLocation {
    let inside = path + "/corpus"
    if isFolder(inside) { return NotebookLocation(root: path, corpus: inside) }
    if Paths.name(path) == "corpus" {
      let around = Paths.folder(path)
      return NotebookLocation(root: around.isEmpty ? "/" : around, corpus: path)
    }
    return NotebookLocation(root: path, corpus: path)
  }

  private static func nearest(upwardFrom here: String) -> String? {
    var at = here
    while true {
      if isFolder(at + "/corpus") || isFolder(at + "/.quaere") { return at }
      let up = Paths.folder(at)
      if up == at || up.isEmpty { return nil }
      at = up
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// True for the folder of documents itself and for what lies in it.
  func holds(_ path: String) -> Bool {
    corpus.map { path == $0 || path.hasPrefix($0 + "/") } ?? false
  }

  /// As it was before any `open` and `close`.
  var asFound: NotebookLocation {
    var found = self
    found.files = given
    found.closed = []
    return found
  }

  /// The path as people write it: relative to the notebook when inside it.
  public func shown(_ path: String) -> String {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }

  /// Every document, sorted, with paths as shown. The notebook's own sessions are no documents.
  public func documents() -> [FoundFile] {
    var found = corpus.map { filesOfFolder($0) } ?? []
    if files.isEmpty, closed.isEmpty { return found }
    for path in files {
      found += NotebookLocation.isFolder(path) ? FolderFiles.find(in: path) : file(path)
    }
    // A file that is named and lies in the corpus too is one document.
    var seen: Set<String> = []
    return found.map(renamed).filter { !closed.contains($0.path) && seen.insert($0.path).inserted }
  }

  private func filesOfFolder(_ corpus: String) -> [FoundFile] {
    if corpus == root {
      let found = FolderFiles.find(in: root).filter {
        !$0.path.hasPrefix("sessions/") && !SessionFolder.sharedNames.contains($0.path)
      }
      return root == "/" ? found.map(renamed) : found
    }
    // Found under the names that are shown, since they may be very many.
    if root != "/", corpus.hasPrefix(root + "/") {
      return FolderFiles.find(in: root, under: String(corpus.dropFirst(root.count + 1)))
    }
    return FolderFiles.find(in: corpus).map(renamed)
  }

  /// With its path as shown.
  private func renamed(_ file: FoundFile) -> FoundFile {
    var renamed = FoundFile(
      path: shown(file.location), location: file.location, byteCount: file.byteCount)
    renamed.look = file.look
    return renamed
  }

  private func file(_ path: String) -> [FoundFile] {
    var status = stat()
    let size = stat(path, &status) == 0 ? status.st_size : 0
    return [FoundFile(path: path, location: path, byteCount: Int(size))]
  }
}
