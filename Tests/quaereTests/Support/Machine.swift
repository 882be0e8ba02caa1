import Glibc
import PTYDriver

/// What tests of refused writes need: permissions do not stop root, and a full disk must be mounted.
enum Machine {
  /// Words before a command that has to be refused; nil where that cannot be arranged.
  static let asNobody: [String]? = {
    guard geteuid() == 0 else { return [] }
    let words = [
      "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all",
    ]
    return succeeds(words + [ScratchNotebook.program, "--version"]) ? words : nil
  }()

  /// Whether a file system of a few kilobytes can be mounted where only one program sees it.
  static let canMount = succeeds([
    "/usr/bin/unshare", "-m", "/bin/mount", "-t", "tmpfs", "-o", "size=64k", "none", "/mnt",
  ])

  private static func succeeds(_ words: [String]) -> Bool {
    (try? Program(words).finish())?.code == 0
  }
}
