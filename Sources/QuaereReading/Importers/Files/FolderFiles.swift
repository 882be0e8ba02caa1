/// Finds the files of a folder that importers know, sorted by path.
public enum FolderFiles {
  /// Hidden files and folders (`.git`, `.quaere`) are passed over, and so are other formats, pipes
  /// and devices. Links are followed; what stands in the folder itself is not given a second time
  /// for a link to it, so a link upward ends nowhere.
  public static func find(in folder: String) -> [FoundFile] {
    var walk = FolderWalk(root: folder)
    walk.enter("")
    walk.followLinks()
    return walk.found.sorted { $0.path < $1.path }
  }
}
