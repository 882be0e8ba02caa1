import Foundation

enum DiskSize {
  static func bytes(ofFile path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else { return 0 }
    return attributes?[.size] as? Int ?? 0
  }

  /// Of all files in a folder.
  static func bytes(of folder: String) -> Int {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.reduce(0) { $0 + bytes(ofFile: folder + "/" + $1) }
  }
}
