import Foundation

/// Files of a kind anywhere under a folder, in the order of their names.
enum SetFiles {
  static func named(_ isWanted: (String) -> Bool, in folder: String) -> [String] {
    guard let names = FileManager.default.enumerator(atPath: folder) else { return [] }
    return names.compactMap { $0 as? String }
      .filter { isWanted(($0 as NSString).lastPathComponent) }
      .sorted().map { folder + "/" + $0 }
  }

  static func data(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }
}
