import Foundation

/// A file that may be read.
public struct FoundFile: Sendable, Equatable {
  /// Relative to the folder looked in.
  public var path: String
  /// Where to open it.
  public var location: String
  public var byteCount: Int

  public init(path: String, location: String, byteCount: Int) {
    self.path = path
    self.location = location
    self.byteCount = byteCount
  }
}

/// Finds the files of a folder that importers know, sorted by path.
public enum FolderFiles {
  /// Hidden files and folders (`.git`, `.quaere`) are passed over, and so are other formats.
  public static func find(in folder: String) -> [FoundFile] {
    var found: [FoundFile] = []
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    while let path = walk.nextObject() as? String {
      if FilePath.name(of: path).hasPrefix(".") {
        walk.skipDescendants()
        continue
      }
      guard Importers.fileExtensions.contains(FilePath.fileExtension(of: path)) else { continue }
      let location = folder.hasSuffix("/") ? folder + path : folder + "/" + path
      guard let facts = try? FileManager.default.attributesOfItem(atPath: location) else {
        continue
      }
      if facts[.type] as? FileAttributeType == .typeDirectory { continue }
      let size = (facts[.size] as? NSNumber)?.intValue ?? 0
      found.append(FoundFile(path: path, location: location, byteCount: size))
    }
    return found.sorted { $0.path < $1.path }
  }
}
