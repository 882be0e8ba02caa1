import Glibc
import QuaereCore
import QuaereIndex
import QuaereReading

/// Where the index of some documents may be kept.
struct IndexPlaces {
  private let location: NotebookLocation
  private let handles: [String: String]
  private let files: [FoundFile]

  init(_ location: NotebookLocation, handles: [String: String], files: [FoundFile]) {
    (self.location, self.handles, self.files) = (location, handles, files)
  }

  /// The best of them, where it has a plain name: nearly always it is there and current, and the
  /// others need not be worked out.
  var usual: String? {
    let isUsual = !location.isLoose && location.files.isEmpty && location.closed.isEmpty
    return isUsual ? "\(location.root)/.quaere/index" : nil
  }

  /// All of them, the best first.
  var kept: [String] {
    let key = self.key
    let cached = IndexPlaces.cacheFolder.map { ["\($0)/quaere/\(key)/index"] } ?? []
    guard !location.isLoose else { return cached }
    return [usual ?? "\(location.root)/.quaere/index-\(key)"] + cached
  }

  /// Tells these documents with these handles from others.
  private var key: String {
    let wanted = handles.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let parts = [location.root] + wanted + files.map(\.location)
    return String(SHA256Digest(of: parts.joined(separator: "\n")).prefix(16))
  }

  /// Nil where the user has no folder: one that everybody can write to is no place to trust.
  private static var cacheFolder: String? {
    if let named = Environment["XDG_CACHE_HOME"], named.hasPrefix("/") { return named }
    guard let home = Environment["HOME"], home.hasPrefix("/"), NotebookLocation.isFolder(home)
    else { return nil }
    return home + "/.cache"
  }

  /// A name that nobody can foresee.
  static func passing() -> String {
    (Environment["TMPDIR"] ?? "/tmp") + "/quaere-\(UInt64.random(in: .min ... .max)).index"
  }

  /// - Throws: `IndexError.system`.
  static func makeFolder(of path: String) throws(IndexError) {
    for slash in path.indices.dropFirst() where path[slash] == "/" {
      let folder = String(path[..<slash])
      guard mkdir(folder, 0o755) != 0 else { continue }
      let code = errno
      if code != EEXIST, access(folder, F_OK) != 0 {
        throw .system(operation: "mkdir", code: code)
      }
    }
  }
}
