import Glibc

/// One walk through a folder. Links wait until everything else has been seen.
struct FolderWalk {
  private struct Identity: Hashable {
    let device: dev_t
    let inode: ino_t

    init(_ status: stat) { (device, inode) = (status.st_dev, status.st_ino) }
  }

  private let root: String
  private var seen: Set<Identity> = []
  private var links: [String] = []
  private(set) var found: [FoundFile] = []

  init(root: String) {
    self.root = root.hasSuffix("/") ? String(root.dropLast()) : root
  }

  /// - Parameter path: of a folder, relative to the root; empty for the root itself.
  mutating func enter(_ path: String) {
    var folders = [path]
    while let folder = folders.popLast() {
      // By the folder itself, not by its name: the root may be a link.
      guard let status = status(folder), seen.insert(Identity(status)).inserted else { continue }
      guard let names = FolderWalk.names(in: location(folder)) else {
        // Found as if it were a file: reading it says why it cannot be opened.
        found.append(FoundFile(path: folder, location: location(folder), byteCount: 0))
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let path = folder.isEmpty ? name : folder + "/" + name
        var status = stat()
        // A name that is not UTF-8 leads nowhere; reading it reports so.
        guard lstat(location(path), &status) == 0 else {
          add(path, byteCount: 0)
          continue
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: folders.append(path)
        case S_IFREG:
          seen.insert(Identity(status))
          add(path, byteCount: Int(status.st_size))
        case S_IFLNK: links.append(path)
        default: continue
        }
      }
    }
  }

  mutating func followLinks() {
    links.sort()
    while !links.isEmpty {
      let path = links.removeFirst()
      // A link that leads nowhere is a document that is missed; reading it says so.
      guard let status = status(path) else {
        add(path, byteCount: 0)
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: enter(path)
      case S_IFREG where seen.insert(Identity(status)).inserted:
        add(path, byteCount: Int(status.st_size))
      default: continue
      }
    }
  }

  private mutating func add(_ path: String, byteCount: Int) {
    guard Importers.isRead(path) || WorkLists.isExtension(of: path) else { return }
    found.append(FoundFile(path: path, location: location(path), byteCount: byteCount))
  }

  private func status(_ path: String) -> stat? {
    var status = stat()
    return stat(location(path), &status) == 0 ? status : nil
  }

  private func location(_ path: String) -> String { path.isEmpty ? root + "/" : root + "/" + path }

  /// Nil for a folder that may not be looked into.
  private static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }
}
