import FoundationEssentials
import QuaereCore
import Glibc
import QuaereNotebook

/// A notebook in a temporary folder with a copy of the bundled documents and a clock of its own, so
/// that what is written from it is the same everywhere and every time.
final class TemporaryNotebook {
  let folder: String
  /// In the morning, so that most of the world has the same day.
  var now = TemporaryNotebook.firstDay

  static let firstDay = Date(timeIntervalSince1970: 1_772_877_600)  // 2026-03-07T10:00:00Z
  static let day: TimeInterval = 86_400

  init(corpus: String) throws {
    folder = (Environment["TMPDIR"] ?? "/tmp") + "/quaere-docs-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: corpus, toPath: folder + "/corpus")
  }

  /// With documents of its own, by name.
  init(documents: [String: String]) throws {
    folder = (Environment["TMPDIR"] ?? "/tmp") + "/quaere-docs-\(UUID().uuidString)"
    for (name, text) in documents { try add(text, at: "corpus/" + name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func add(_ text: String, at path: String) throws {
    let file = URL(fileURLWithPath: folder + "/" + path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// - Parameter paths: as typed after `quaere` in the notebook's folder.
  func open(
    as author: String, session: String? = nil, keeping: Notebook.Keeping = .everything,
    paths: [String] = []
  ) throws -> Notebook {
    let location = try NotebookLocation.find(paths.isEmpty ? [folder] : paths, from: folder)
    return try Notebook(
      location: location, author: author, session: session, keeping: keeping,
      clock: { [self] in now })
  }
}
