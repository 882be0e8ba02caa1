import Testing

@testable import QuaereNotebook

/// The claim sheet, with all its parts.
struct ProofTests {
  @Test func twoConfirmationsOfOneVoiceCountAsOne() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    try desk.expect(
      """
      ? confirm mill:2.1.2 by valley p. 3

      ? alias Rodin = Rodine

      $ tom

      ? confirm mill:2.1.2 by hale p. 9

      ? proof mill:2.1.2

      ? derive hale from valley "Hale copies Reed"

      ? proof mill:2.1.2

      ? confirmations where voices = 1 | show voices, evidence
      """)
  }

  @Test func everythingThatIsKnown() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    desk.folder.write("a scan", to: "page.txt")
    try desk.expect(
      """
      ? flag mill:1.1.1 on "May 1911" "which day?"

      ? note ada.1 "the paper is lost"

      ? confirm mill:1.1.1 by supports river:1.1.1 grade B2 and file "page.txt" "both"

      ? sought May in "the town paper" found nothing

      $ tom

      ? dispute mill:1.1.1 by refutes my "the register says June"

      ? proof mill:1.1.1

      ? proof ada.1

      ? proof Rodin

      ? proof valley

      ? resolve tom.1 as undetermined "no third account"

      ? proof mill:1.1.1
      """)
    desk.folder.write("another scan", to: "page.txt")
    try desk.expect(
      """
      ? proof mill:1.1.1
      """)
  }

  @Test func claimSheetsAreExported() throws {
    let desk = try Desk()
    desk.folder.write("a scan", to: "page.txt")
    for line in [
      "flag 1.1.1 on \"May 1911\" \"which day?\"", "confirm 1.1.2 by valley p. 3 and file \"page.txt\"",
      "note Rodin \"see [ada] *1*\"", "export marks to \"claims.md\"", "export marks to \"claims.txt\"",
      "export marks to \"claims.csv\"", "export marks to \"claims.json\"",
      "export marks | show mark, words to \"few.md\"",
    ] { #expect(!desk.screen(line).hasPrefix("(")) }
    #expect(
      desk.folder.text("claims.md") == """
        """)
    #expect(desk.folder.text("claims.txt").contains("  verdict  open: flagged by ada 7 March 2026"))
    #expect(desk.folder.text("claims.csv").hasPrefix("address,mark,kind,status,"))
    #expect(desk.folder.text("claims.csv").contains(",verdict,redo\r\n"))
    #expect(desk.folder.text("claims.json").contains("\"verdict\":\"open: flagged by ada 7 March 2026\""))
    #expect(desk.folder.text("few.md").hasPrefix("| mark | words |"))
  }
}
