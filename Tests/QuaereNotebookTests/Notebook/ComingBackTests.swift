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
    #expect(text == """
      """)
    try desk.expect(
      """
      ? changes made since last session

      ? searches that are due

      ? set search-again 30

      ? changes made since last session | count by kind
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
