import Foundation
import QuaereCore
import Testing

@testable import QuaereNotebook

/// Each difference with its cause.
struct CauseTests {
  @Test func aDocumentThatChanged() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    for line in [
      "passages dated 1911", "why mill:1.1", "flag mill:1.1.2 on \"baker\" \"who?\"",
      "sources", "confirm river:1.1.1 by my \"read\"", "alias Rodin = Rodine",
    ] { _ = desk.screen(line) }
    desk.rewrite("mill.md") { $0.replacing("The baker Ivan Rodin", with: "The miller Ivan Rodin") }
    try desk.sit("ada", later: true)
    try desk.expect(
      """
      ? replay
        2026-03-07-ada.md

        ~ ada.1  passages dated 1911                               2 same · 1 reworded
          reworded  mill:1.1
            because  mill changed on disk (corpus/mill.md)
        = ada.2  why mill:1.1                                            5 lines, same
        ~ ada.3  flag mill:1.1.2 on "baker" "who?"                          1 reworded
          reworded  mill:1.1.2
            because  mill changed on disk (corpus/mill.md)
        = ada.4  sources                                                       3, same
        = ada.5  confirm river:1.1.1 by my "read"                              1, same
        = ada.6  alias Rodin = Rodine                          3 mentions, 3 sentences

        4 of 6 answers the same · 2 drifted
      """)
  }

  @Test func aLineThatCameWithAMerge() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    _ = desk.screen("sentences naming Baker")
    _ = desk.screen("sentences naming Rodin | count")
    desk.folder.write(
      """
      ---
      quaere: 1
      author: tom
      ---

          [tom.1 2026-03-06T10:00:00Z]
          ? alias Rodin = Baker
          = joined

          [tom.2 2026-03-06T10:01:00Z]
          ? set reach section
          = set

      """, to: "sessions/2026-03-06-tom.md")
    try desk.sit("ada", later: true)
    try desk.expect(
      """
      ? replay 2026-03-07-ada
        2026-03-07-ada.md

        ~ ada.1  sentences naming Baker                                          3 new
          new  mill:1.1.2
          new  mill:2.1.1
          new  river:1.1.2
            because  tom.1, not here then: alias Rodin = Baker
        = ada.2  sentences naming Rodin | count                                3, same

        1 of 2 answers the same · 1 drifted
      """)
  }

  @Test func aLineThatWasEditedAndOneThatIsGone() throws {
    let desk = try Desk()
    for line in [
      "let thin = passages with no sources", "@thin", "passages in 1", "alias Rodin = Baker",
      "sentences naming Baker",
    ] { _ = desk.screen(line) }
    let name = "sessions/2026-03-07-ada.md"
    let parts = desk.folder.text(name).components(separatedBy: "    [ada.")
    try #require(parts.count == 6)
    desk.folder.write(
      (parts[0...1].map { $0 } + [
        parts[2], parts[3].replacing("passages in mill:1", with: "passages in mill:2"), parts[5],
      ]).joined(separator: "    [ada."), to: name)
    try desk.sit("ada", later: true)
    try desk.expect(
      """
      ? replay
        2026-03-07-ada.md

        = ada.1  let thin = passages with no sources                              live
        = ada.2  @thin                                                         0, same
        ~ ada.3  passages in mill:2                                     2 gone · 1 new
          gone  mill:1.1
          gone  mill:1.2
          new   mill:2.1
            because  edited after recording
        ~ ada.5  sentences naming Baker                                         2 gone
          gone  mill:1.1.2
          gone  mill:2.1.1
            because  ada.4 is in no session any more

        2 of 4 answers the same · 2 drifted
      """)
  }

  @Test func evidenceThatIsAnotherFile() throws {
    let desk = try Desk()
    desk.folder.write("a scan", to: "page.txt")
    _ = desk.screen("confirm 1.1.1 by file \"page.txt\"")
    desk.folder.write("another", to: "page.txt")
    try desk.expect(
      """
      ? replay
        2026-03-07-ada.md

        ~ ada.1  confirm mill:1.1.1 by file "page.txt"             1 same · 1 reworded
          reworded  file page.txt
            because  page.txt changed on disk

        0 of 1 answers the same · 1 drifted
      """)
  }

  /// The same session of another version of the program.
  @Test func anotherVersion() throws {
    let desk = try Desk()
    _ = desk.screen("passages in 1")
    let name = "sessions/2026-03-07-ada.md"
    desk.folder.write(
      desk.folder.text(name).replacing("program: \(Program.version)", with: "program: 0.0.1")
        .replacing("    - mill:1.1~", with: "    - mill:1.9~"), to: name)
    try desk.sit("ada", later: true)
    let entry = try #require(try desk.notebook.replayReport([]).summaries.first?.entries.first)
    #expect(entry.causes.contains("recorded by version 0.0.1, asked by version \(Program.version)"))
  }

  @Test func aLaterLineIsSaidBesideIt() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    for line in [
      "sentences naming Baker", "passages with no sources", "marks", "flag mill:1.1",
      "alias Vologda = Baker", "alias Rodin = Baker", "set reach sentence",
    ] { _ = desk.screen(line) }
    try desk.expect(
      """
      ? replay
        2026-03-07-ada.md

        = ada.1  sentences naming Baker                                        0, same
            since    ada.5: alias Vologda = Baker  1 with it, 3 today
        = ada.2  passages with no sources                                      0, same
        = ada.3  marks                                                         0, same
        = ada.4  flag mill:1.1                                                 1, same
        = ada.5  alias Vologda = Baker                           1 mention, 1 sentence
        = ada.6  alias Rodin = Baker                           4 mentions, 3 sentences
        = ada.7  set reach sentence                                     reach sentence

        7 of 7 answers the same · 1 changed by a later line
      """)
    let report = try desk.notebook.replayReport([])
    #expect(report.exitCode == 0)
    #expect(report.summaries[0].entries[0].since?.id == "ada.5")
  }

  /// Documents are open as they were when the line was typed.
  @Test func aDocumentThatWasOpenedLater() throws {
    let desk = try Desk()
    desk.folder.write(Desk.river, to: "river.md")
    for line in ["documents", "open river.md", "documents", "close mill", "documents"] {
      _ = desk.screen(line)
    }
    #expect(try desk.notebook.replayReport([]).exitCode == 0)
    try desk.sit("ada", later: true)
    #expect(try desk.notebook.replayReport([]).exitCode == 0)
    try desk.expect(
      """
      ? documents | count
        1

        1 document

      ? undo
          ada.4 is taken back: close mill

      ? documents | count
        2

        2 documents
      """)
  }
}
