import Foundation

extension NotebookLocation {
  /// Why a path that is written in a line leads out of the notebook's folder, as a sentence; nil when
  /// it stays inside. What lies outside is not there for others who have the folder.
  func wayOut(_ path: String) -> String? {
    let whole = NotebookLocation.absolute(path, from: root)
    guard NotebookLocation.isInside(whole, root) else {
      return "“\(path)” lies outside the notebook's folder"
    }
    guard let real = NotebookLocation.real(whole), let realRoot = NotebookLocation.real(root),
      !NotebookLocation.isInside(real, realRoot)
    else { return nil }
    return "“\(path)” is a link that leads out of the notebook's folder"
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
