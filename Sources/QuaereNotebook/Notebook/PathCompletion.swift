import Foundation
import QuaereQuery

/// Files and folders that begin so.
struct PathCompletion {
  /// That relative paths begin at.
  let root: String

  func values(_ prefix: String, _ limit: Int) -> [Suggestion] {
    let slash = prefix.lastIndex(of: "/").map { prefix.index(after: $0) } ?? prefix.startIndex
    let (folder, start) = (String(prefix[..<slash]), prefix[slash...])
    let whole = NotebookLocation.absolute(folder.isEmpty ? "." : folder, from: root)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: whole)) ?? []
    return names.sorted().filter {
      $0.hasPrefix(start) && (!$0.hasPrefix(".") || start.hasPrefix("."))
    }
    .prefix(limit).map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: whole + "/" + name, isDirectory: &isFolder)
      return Suggestion(folder + name + (isFolder.boolValue ? "/" : ""), group: "file")
    }
  }
}
