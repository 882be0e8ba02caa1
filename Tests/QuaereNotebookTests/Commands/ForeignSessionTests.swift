import Foundation
import QuaereCore
import QuaereRender
import Testing

@testable import QuaereNotebook

/// A folder that somebody sent: what its sessions and documents say decides nothing about the disk
/// and the terminal of whoever opens it.
struct ForeignSessionTests {
  private func session(_ lines: [String]) -> String {
    let entries = lines.enumerated().map { index, line in
      EntryPrinter.text(
        of: Entry(
          author: "eve", number: index + 1, time: "2026-03-06T10:0\(index):00Z", question: line,
          summary: "done"
        ).normalised())
    }
    return "---\nquaere: 1\nauthor: eve\n---\n\n" + entries.joined(separator: "\n")
  }

  private func desk(_ lines: [String], _ documents: [String: String] = ["mill.md": Desk.mill])
    throws -> Desk
  {
    let desk = try Desk(documents)
    try FileManager.default.createDirectory(
      atPath: desk.folder.path + "/sessions", withIntermediateDirectories: true)
    desk.folder.write(session(lines), to: "sessions/2026-03-06-eve.md")
    try desk.sit("ada", later: false)
    return desk
  }

  @Test func replayWritesNoFile() throws {
    let desk = try desk([
      "export passages to \"stolen.csv\"", "export sentences to \"../stolen.json\"",
      "flag mill:1.1 \"x\"", "save as \"x\"", "seal",
    ])
    let before = try contents(of: desk.folder.path)
    _ = try desk.notebook.replayReport([])
    try desk.notebook.replaySteps([]) { _ in true }
    #expect(try contents(of: desk.folder.path) == before)
    let above = (desk.folder.path as NSString).deletingLastPathComponent
    #expect(!FileManager.default.fileExists(atPath: above + "/stolen.json"))
  }

  @Test func nothingOutsideIsOpenedForSomebodyElsesLine() throws {
    let other = try TemporaryFolder()
    other.write("My own diary.", to: "diary.md")
    let desk = try desk(["open \"\(other.path)/diary.md\" as diary", "open \"\(other.path)\""])
    #expect(desk.notebook.interpreter.titles.map(\.handle) == ["mill"])
    let oddities = desk.notebook.oddities.map(\.description)
    #expect(oddities.count { $0.contains("lies outside the notebook's folder; eve.") } == 2)
    _ = try desk.notebook.replayReport([])
    #expect(desk.notebook.interpreter.titles.map(\.handle) == ["mill"])
    #expect(desk.screen("open \"\(other.path)/diary.md\" as diary").contains("1 document opened"))
    try desk.sit("ada", later: true)
    #expect(desk.notebook.interpreter.titles.map(\.handle).sorted() == ["diary", "mill"])
  }

  @Test func noLineIsRunByAShell() throws {
    let desk = try desk([
      "$(touch owned)", "`touch owned`", "! touch owned", "flag mill:1.1 \"; touch owned\"",
      "note mill:1.1 \"$(touch owned)\"",
    ])
    for line in ["marks", "check", "proof 1.1", "sessions"] { _ = desk.screen(line) }
    _ = try desk.notebook.replayReport([])
    #expect(!FileManager.default.fileExists(atPath: desk.folder.path + "/owned"))
    #expect(!FileManager.default.fileExists(atPath: "owned"))
  }

  /// Escapes in a document, in the name of its file, and in everything that a session can say.
  @Test(arguments: Formats.all.map(\.name)) func noEscapeReachesTheTerminal(format: String) throws {
    let evil = "\u{1B}[31mred\u{1B}]0;title\u{07}\u{9B}2J"
    let mill = Desk.mill.replacing("burned", with: "bur\(evil)ned").replacing(
      "The Mill", with: "The \(evil) Mill")
    let desk = try desk(
      [
        "flag mill:1.1.1 on \"bur\(evil)ned\" \"\(evil)\"", "note mill:1.1 \"\(evil)\"",
        "let \(evil) = passages", "alias Rodin = Ro\(evil)din",
        "confirm mill:1.1 by my \"\(evil)\"",
        "sought \"\(evil)\" in \"\(evil)\" found nothing", "\(evil)", "undo \(evil)",
      ], ["mill.md": mill, "ri\u{1B}[31mver.md": Desk.river])
    let format = try #require(Formats.named(format))
    var shown = [desk.notebook.openingPage()].map { format.text($0, line: evil, style: Desk.style) }
    for line in Self.questions {
      switch try? desk.notebook.run(line, limit: 40) {
      case .answer(let answer): shown.append(format.text(answer, line: line, style: Desk.style))
      case .page(let page): shown.append(format.text(page, line: line, style: Desk.style))
      default: break
      }
    }
    let replayed = try desk.notebook.replayReport([])
    shown.append(format.text(replayed.page, line: "replay", style: Desk.style))
    try desk.notebook.replaySteps([]) { step in
      shown.append(format.text(step.prosePage, line: "", style: Desk.style))
      shown.append(format.text(step.replay.page, line: "", style: Desk.style))
      return true
    }
    #expect(shown.count > Self.questions.count / 2)
    for text in shown {
      #expect(!text.unicodeScalars.contains { Self.acts($0) }, "\(text.debugDescription)")
    }
  }

  private static let questions = [
    "documents", "passages", "sentences containing bur*", "marks", "flags", "notes", "searches",
    "evidence", "changes", "sessions", "names", "mentions", "read 1", "why 1.1", "proof 1.1",
    "check", "sentences | kwic b*", "passages | group by section", "marks | count by author",
  ]

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E: true
    default: false
    }
  }

  /// Every file below a folder but the index, with its content.
  private func contents(of folder: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where !name.hasPrefix(".quaere") {
      found[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
    return found
  }
}
