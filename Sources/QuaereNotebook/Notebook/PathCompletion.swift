import FoundationEssentials
import QuaereCore
import QuaereQuery

/// Files and folders that begin so.
struct PathCompletion {
  /// That relative paths begin at.
  let root: String

  /// The path with its last part replaced by one of nearly that name.
  func near(_ path: String) -> [String] {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let (folder, last) = (String(path[..<slash]), String(path[slash...]))
    let names = values(folder, .max).map(\.text)
    return Nearest.word(to: folder + last, in: names).map { [$0] } ?? []
  }

  func values(_ prefix: String, _ limit: Int) -> [Suggestion] {
    let slash = prefix.lastIndex(of: "/").map { prefix.index(after: $0) } ?? prefix.startIndex
    let (folder, start) = (String(prefix[..<slash]), prefix[slash...])
    let whole = Paths.absolute(folder.isEmpty ? "." : folder, from: root)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: whole)) ?? []
    return names.sorted().filter {
      $0.hasPrefix(start) && (!$0.hasPrefix(".") || start.hasPrefix("."))
    }
    .prefix(limit).map { name in
      let isFolder = NotebookLocation.isFolder(whole + "/" + name)
      return Suggestion(folder + name + (isFolder ? "/" : ""), group: "file")
    }
  }
}
