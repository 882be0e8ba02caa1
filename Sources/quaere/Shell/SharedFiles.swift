import FoundationEssentials

/// The documents and the tour that come with the program.
enum SharedFiles {
  /// The folder that holds `corpus/` and `sessions/tour.md`: where `make install` puts them, else the
  /// source tree around the program; nil where it stands alone.
  static var folder: String? {
    guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    else { return nil }
    var at = URL(fileURLWithPath: program).deletingLastPathComponent()
    let installed = at.deletingLastPathComponent().appendingPathComponent("share/quaere").path
    if isWhole(installed) { return installed }
    while at.path != "/" {
      if isWhole(at.path) { return at.path }
      at.deleteLastPathComponent()
    }
    return nil
  }

  static func isWhole(_ folder: String) -> Bool {
    ["/corpus", "/sessions/tour.md"].allSatisfy {
      FileManager.default.fileExists(atPath: folder + $0)
    }
  }
}
