import QuaereCore
import Glibc

/// One walk through a folder. Links wait until everything else has been seen.
struct FolderWalk {
  private let root: String
  private var folders: Set<FileIdentity> = []
  /// Files that were seen. Only links ask for them, so that a set is made when there are some.
  private var files: [FileIdentity] = []
  private var links: [String] = []
  private(set) var found: [FoundFile] = []

  init(root: String) {
    self.root = root.hasSuffix("/") ? String(root.dropLast()) : root
  }

  /// - Parameter path: of a folder, relative to the root; empty for the root itself.
  mutating func enter(_ path: String) {
    var waiting = [path]
    while let folder = waiting.popLast() {
      // By the folder itself, not by its name: the root may be a link.
      guard let status = status(folder), folders.insert(FileIdentity(status)).inserted else {
        continue
      }
      guard let stream = opendir(location(folder)) else {
        // Found as if it were a file: reading it says why it cannot be opened.
        found.append(FoundFile(path: folder, location: location(folder), byteCount: 0))
        continue
      }
      defer { closedir(stream) }
      let names = FolderNames(stream)
      for part in parts(names, dirfd(stream), folder.isEmpty ? "" : folder + "/") {
        waiting += part.folders
        files += part.files
        links += part.links
        found += part.found
      }
    }
  }

  /// Looks at the entries of an open folder: of a large one on all cores, since the system takes a
  /// microsecond for each.
  private func parts(_ names: FolderNames, _ folder: Int32, _ start: String) -> [FolderPart] {
    let share = 1024
    let shares = (names.count + share - 1) / share
    return Shares.map(shares, share: 1) { [root] number in
      var part = FolderPart()
      for name in number * share..<min(names.count, (number + 1) * share) {
        names.withName(name) { part.look(at: $0, folder, start, root) }
      }
      // What is sorted in parts is sorted sooner in the end.
      part.found.sort { $0.path < $1.path }
      return part
    }
  }

  mutating func followLinks() {
    links.sort()
    var seen: Set<FileIdentity> = []
    while !links.isEmpty {
      let path = links.removeFirst()
      seen.formUnion(files)
      files = []
      // A link that leads nowhere is a document that is missed; reading it says so.
      guard let status = status(path) else {
        found += FoundFile(path, in: root, nil).map { [$0] } ?? []
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: enter(path)
      case S_IFREG where seen.insert(FileIdentity(status)).inserted:
        found += FoundFile(path, in: root, status).map { [$0] } ?? []
      default: continue
      }
    }
  }

  private func status(_ path: String) -> stat? {
    var status = stat()
    return stat(location(path), &status) == 0 ? status : nil
  }

  private func location(_ path: String) -> String { path.isEmpty ? root + "/" : root + "/" + path }
}

/// Some entries of a folder, looked at.
private struct FolderPart {
  var folders: [String] = []
  var links: [String] = []
  var files: [FileIdentity] = []
  var found: [FoundFile] = []

  /// - Parameters:
  ///   - folder: the open folder that the entry is of.
  ///   - start: what its path begins with.
  mutating func look(
    at name: UnsafePointer<CChar>, _ folder: Int32, _ start: String, _ root: String
  ) {
    var status = stat()
    // A name that is not UTF-8 leads nowhere; reading it reports so.
    guard let text = String(validatingCString: name),
      fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
    else {
      found += FoundFile(start + String(cString: name), in: root, nil).map { [$0] } ?? []
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: folders.append(start + text)
    case S_IFREG:
      files.append(FileIdentity(status))
      if let file = FoundFile(start + text, in: root, status) { found.append(file) }
    case S_IFLNK: links.append(start + text)
    default: return
    }
  }
}

extension FoundFile {
  /// Nil where no importer and no list of works knows such a name.
  fileprivate init?(_ path: String, in root: String, _ status: stat?) {
    guard Importers.isRead(path) || WorkLists.isExtension(of: path) else { return nil }
    let look = status.map { status in
      let time = status.st_mtim
      return Look(
        modified: Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec),
        inode: UInt64(status.st_ino))
    }
    self.init(path: path, in: root, byteCount: Int(status?.st_size ?? 0), look)
  }
}
