import Foundation
import QuaereRender
import Testing

@testable import QuaereNotebook

/// The opening page of somebody who has been here before.
struct ComingBackTests {
  private func page(_ desk: Desk) -> String {
    PageFormat().text(desk.notebook.openingPage(), style: Desk.style)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
      .components(separatedBy: "\n\n").suffix(2).joined(separator: "\n\n")
  }

  @Test func whatHappenedSince() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    for line in [
      "confirm mill:1.1.1 by my \"the paper\"", "flag mill:1.1.2 on \"baker\" \"who?\"",
      "flag mill:1.2 \"which year?\"", "sought Rodin in \"the archive\" found nothing",
    ] { _ = desk.screen(line) }
    try desk.sit("tom", later: true)
    for line in [
      "dispute mill:1.1.1 by my \"June\"", "note river:1.1 \"lost\"", "alias Rodin = Rodine",
    ] { _ = desk.screen(line) }
    desk.rewrite("mill.md") { $0.replacing("The baker Ivan Rodin", with: "The miller Ivan Rodin") }
    try desk.sit("ada", later: true)
    let text = page(desk)
    #expect(
      text == """
          2 sessions · 5 marks · ada, last here Saturday 7 March 2026
          Since then
            tom added 2 marks, 1 change more      changes by tom made since last session
            1 mark of yours contested by tom              marks by me that are contested
            corpus/mill.md changed on disk: 1 passage reworded; all 4 marks on it found
            again, 1 to check
                                                            marks where anchor = changed
          Still open
            2 flags, oldest 2 days                                   flags that are open
            1 mark on words that changed since              marks where anchor = changed

          Type a question, or help.

        """)
    try desk.expect(
      """
      ? changes made since last session
        #1  tom.1  dispute    dispute mill:1.1.1 by my "June"     2026-03-08T14:05:00Z
        #2  tom.2  note       note river:1.1 "lost"               2026-03-08T14:06:00Z
        #3  tom.3  name       alias Rodin = Rodine                2026-03-08T14:07:00Z
        #4  mill   document   corpus/mill.md changed on disk: 1…  2026-03-09T14:07:00Z

        4 of 8 changes

      ? searches that are due
        0 of 1 search

      ? set search-again 30
          search-again is 30: after how many days a search in vain is due again

      ? changes made since last session | count by kind
        dispute    1
        note       1
        name       1
        document   1
        setting    1

        5 of 9 changes
      """)
  }

  @Test func searchesInVainComeDue() throws {
    let desk = try Desk()
    _ = desk.screen("sought Rodin in \"the archive\" found nothing")
    _ = desk.screen("sought Marsh in \"the archive\" found nothing")
    _ = desk.screen("sought Rodin in \"the register\" found 1.1")
    for _ in 0..<89 { try desk.sit("ada", later: true) }
    #expect(!page(desk).contains("due again"))
    try desk.sit("ada", later: true)
    #expect(page(desk).contains("2 searches in vain due again"))
    _ = desk.screen("sought Rodin in \"the archive\" found nothing \"again\"")
    try desk.expect(
      """
      ? searches that are due
        #1  ada.2  Marsh  the archive   nothing

        1 of 4 searches
      """)
  }

  @Test func nothingIsMadeUp() throws {
    let desk = try Desk()
    #expect(!page(desk).contains("Since then"))
    _ = desk.screen("passages")
    try desk.sit("ada", later: true)
    let text = page(desk)
    #expect(text.contains("1 session · ada, last here Saturday 7 March 2026"))
    #expect(!text.contains("Since then"))
    #expect(!text.contains("Still open"))
  }
}
