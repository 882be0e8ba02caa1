import Testing

@testable import QuaereNotebook

struct SealTests {
  @Test func theSessionSoFarIsSealedAndTold() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? flag 1.1.2 "who says so?"
        ! ada.1  1.1.2  to confirm

      ? seal
          ada.2  19 lines above it are sealed, in sessions/2026-03-07-ada.md
      """)
  }

  @Test func anEditIsShownByCheckWithFileAndLine() throws {
    let desk = try Desk()
    _ = desk.screen("note 1.1.2 \"as it was\"")
    _ = desk.screen("seal")
    let path = "sessions/2026-03-07-ada.md"
    let folder = desk.folder
    folder.write(folder.text(path).replacing("as it was", with: "as I like it"), to: path)
    try desk.sit("ada", later: true)
    #expect(
      desk.screen("check").contains(
        "sessions/2026-03-07-ada.md:13: here something is not as it was when ada.2"))
  }

  @Test func nothingKeptIsNothingSealed() throws {
    let desk = try Desk(keeping: .nothing)
    #expect(desk.screen("seal").hasPrefix("(no-session)"))
  }
}
