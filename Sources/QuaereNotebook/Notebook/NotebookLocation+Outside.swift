import Glibc
import QuaereCore

extension NotebookLocation {
  /// Why a path that is written in a line leads out of the notebook's folder, as a sentence; nil when
  /// it stays inside. What lies outside is not there for others who have the folder.
  func wayOut(_ path: String) -> String? {
    let whole = Paths.absolute(path, from: root)
    let seemsInside = NotebookLocation.isInside(whole, root)
    let isInside = NotebookLocation.real(whole).map { real in
      NotebookLocation.isInside(real, NotebookLocation.real(root) ?? root)
    }
    if isInside ?? seemsInside { return nil }
    return seemsInside
      ? "“\(path)” is a link that leads out of the notebook's folder"
      : "“\(path)” lies outside the notebook's folder"
  }

  private static func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// With every link followed; nil when there is nothing at its end.
  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
