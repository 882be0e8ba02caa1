/// Finds the files of a folder that importers know, sorted by path.
public enum FolderFiles {
  /// Hidden files and folders (`.git`, `.quaere`) are passed over, and so are other formats, pipes
  /// and devices. Links are followed; what stands in the folder itself is not given a second time
  /// for a link to it, so a link upward ends nowhere.
  ///
  /// - Parameters:
  ///   - folder: that paths are relative to.
  ///   - part: a path in it, where only what lies under that is looked for.
  public static func find(in folder: String, under part: String = "") -> [FoundFile] {
    var walk = FolderWalk(root: folder)
    walk.enter(part)
    walk.followLinks()
    return walk.found.sorted { $0.path < $1.path }
  }
}
