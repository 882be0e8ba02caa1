import FoundationEssentials
import QuaereCore
import QuaereIndex

/// The file beside an index that remembers how documents changed while it was in use. Like the index
/// it may be thrown away; then only the figures are lost.
struct EditionLog {
  /// Beside the index at this path.
  init(index path: String) {
    file = Paths.folder(path) + "/editions"
  }

  private let file: String

  var changes: [EditionChange] {
    guard let data = FileManager.default.contents(atPath: file) else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap {
      EditionChange(stored: $0)
    }
  }

  /// Nothing depends on it, so a folder that cannot be written to is no error.
  func add(from old: Index, to new: Index) {
    let found = EditionChange.all(from: old, to: new)
    guard !found.isEmpty else { return }
    let known = changes
    let lines = found.filter { !known.contains($0) }.map { $0.stored + "\n" }
    guard !lines.isEmpty else { return }
    let before = FileManager.default.contents(atPath: file) ?? Data()
    try? (before + Data(lines.joined().utf8)).write(to: URL(fileURLWithPath: file))
  }
}
