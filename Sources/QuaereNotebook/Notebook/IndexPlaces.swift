import Glibc
import QuaereCore
import QuaereIndex
import QuaereReading

/// Where the index of some documents may be kept.
struct IndexPlaces {
  /// The best first.
  let kept: [String]

  init(_ location: NotebookLocation, handles: [String: String], files: [FoundFile]) {
    let wanted = handles.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let key = SHA256Digest(
      of: ([location.root] + wanted + files.map(\.location)).joined(separator: "\n")
    ).prefix(16)
    let cached = IndexPlaces.cacheFolder.map { ["\($0)/quaere/\(key)/index"] } ?? []
    guard !location.isLoose else {
      kept = cached
      return
    }
    let own = location.files.isEmpty && location.closed.isEmpty ? "index" : "index-\(key)"
    kept = ["\(location.root)/.quaere/\(own)"] + cached
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
