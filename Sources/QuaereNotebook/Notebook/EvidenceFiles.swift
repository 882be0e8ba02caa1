import FoundationEssentials
import QuaereCore
import QuaereIndex

/// Files given as evidence: what they are now. A file is hashed again only when its size, time or
/// place on the disk is another; what was found is kept beside the index, and can be thrown away.
final class EvidenceFiles {
  private struct Known {
    var fingerprint: FileFingerprint
    var sha256: String
  }

  private let root: String
  /// Nil where nothing may be kept.
  private let cache: String?
  private lazy var known = load()
  private var isNew = false

  init(_ location: NotebookLocation) {
    root = location.root
    cache = location.isLoose ? nil : location.root + "/.quaere/evidence"
  }

  /// 64 hexadecimal digits; nil when there is no such file, or none that can be read to its end.
  ///
  /// - Parameter isFresh: true to read the file whatever is known of it.
  func sha256(of path: String, isFresh: Bool = false) -> String? {
    let whole = Paths.absolute(path, from: root)
    guard let fingerprint = FileFingerprint(ofFile: whole) else { return nil }
    if !isFresh, let known = known[path], known.fingerprint.looksLike(fingerprint) {
      return known.sha256
    }
    guard let sha256 = SHA256Digest(ofFile: whole)?.description else { return nil }
    known[path] = Known(fingerprint: fingerprint, sha256: sha256)
    isNew = true
    return sha256
  }

  /// Whether a file is still the one that was given.
  func state(of path: String, then: String?) -> AnchorState {
    guard let now = sha256(of: path) else { return .adrift }
    return then == nil || now == then ? .anchored : .changed
  }

  // MARK: On the disk

  /// Written only when something was hashed. What goes wrong is no harm: it is hashed again.
  func save() {
    guard isNew, let cache else { return }
    isNew = false
    let lines = known.sorted { $0.key < $1.key }.map { path, known in
      let file = known.fingerprint
      return "\(file.size) \(file.modified) \(file.inode) \(known.sha256) \(path)\n"
    }
    try? Appending(calls: .real).replace(cache, with: Array(lines.joined().utf8))
  }

  private func load() -> [String: Known] {
    guard let cache, let data = FileManager.default.contents(atPath: cache) else { return [:] }
    var found: [String: Known] = [:]
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 4).map(String.init)
      guard parts.count == 5, let size = UInt64(parts[0]), let modified = Int64(parts[1]),
        let inode = UInt64(parts[2]), parts[3].utf8.count == 64
      else { continue }
      let whole = Paths.absolute(parts[4], from: root)
      found[parts[4]] = Known(
        fingerprint: FileFingerprint(path: whole, size: size, modified: modified, inode: inode),
        sha256: parts[3])
    }
    return found
  }
}
