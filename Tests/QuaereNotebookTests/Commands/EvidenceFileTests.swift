import Foundation
import QuaereCore
import Testing

@testable import QuaereNotebook

/// Files given as evidence: where they lie, and whether they are still the same.
struct EvidenceFileTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.folder.path + "/scans", withIntermediateDirectories: true)
    desk.folder.write("a scan", to: "scans/page.txt")
    return desk
  }

  @Test func aFileInTheFolderIsHashed() throws {
    let screen = try desk().screen("confirm 1.1.2 by file \"scans/page.txt\"")
    #expect(screen.contains("by  scans/page.txt  sha256 "))
    #expect(screen.contains("…, unchanged"))
    #expect(!screen.contains("outside"))
  }

  @Test func aPathThatLeavesTheFolderSaysSo() throws {
    let desk = try desk()
    let other = try TemporaryFolder()
    other.write("elsewhere", to: "letter.txt")
    let name = (other.path as NSString).lastPathComponent
    let screen = desk.screen("confirm 1.1.2 by file \"../\(name)/letter.txt\"")
    #expect(screen.contains("outside the"))
    #expect(desk.session(of: "ada").contains("! “../\(name)/letter.txt” lies outside the notebook"))
  }

  @Test func aLinkThatLeavesTheFolderSaysSo() throws {
    let desk = try desk()
    let other = try TemporaryFolder()
    other.write("elsewhere", to: "letter.txt")
    symlink(other.path + "/letter.txt", desk.folder.path + "/scans/link.txt")
    symlink("page.txt", desk.folder.path + "/scans/inside.txt")
    #expect(desk.screen("confirm 1.1.2 by file \"scans/link.txt\"").contains("outside the"))
    #expect(!desk.screen("confirm 1.1.1 by file \"scans/inside.txt\"").contains("outside"))
    let session = desk.session(of: "ada")
    #expect(
      session.contains("! “scans/link.txt” is a link that leads out of the notebook's folder"))
    #expect(session.components(separatedBy: "\n    ! ").count == 2)
  }

  @Test func aChangedFileShowsOnThePageAndInMarksAndProof() throws {
    let desk = try desk()
    _ = desk.screen("confirm 1.1.2 by file \"scans/page.txt\"")
    #expect(desk.screen("evidence where state = unchanged").contains("1 evidence"))
    desk.folder.write("another scan", to: "scans/page.txt")
    try desk.sit("ada", later: true)
    #expect(opening(desk).contains("1 file of evidence changed since"))
    #expect(desk.screen("evidence where state = changed").contains("1 evidence"))
    #expect(desk.screen("marks | show evidence").contains("scans/page.txt, changed since"))
    #expect(desk.screen("proof 1.1.2").contains("changed since"))
    unlink(desk.folder.path + "/scans/page.txt")
    try desk.sit("ada", later: true)
    #expect(opening(desk).contains("1 file of evidence no longer there"))
    #expect(desk.screen("marks | show evidence").contains("scans/page.txt, gone"))
  }

  @Test func aPipeOrADeviceIsNoEvidence() throws {
    let desk = try desk()
    mkfifo(desk.folder.path + "/scans/pipe", 0o644)
    for path in ["scans/pipe", "/dev/zero", "scans", "scans/none"] {
      #expect(desk.screen("confirm 1.1.2 by file \"\(path)\"").hasPrefix("(unknown-file)"))
    }
  }

  private func opening(_ desk: Desk) -> String {
    desk.notebook.openingPage().lines.map { "\($0)" }.joined(separator: "\n")
  }
}
