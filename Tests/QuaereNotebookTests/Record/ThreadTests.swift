import Testing

@testable import QuaereNotebook

/// Notes on a mark, and a mark that is put on another place with all that answers it.
struct ThreadTests {
  @Test func aThreadMovesTogether() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    try desk.expect(
      """
      ? flag mill:1.1.1 on "May 1911" "who says so?"

      $ tom

      ? note ada.1 "the register has June"

      ? reattach ada.1 to river:1.1

      $ ada

      ? reattach ada.1 to river:1.1.1 on "the fire of May 1911"

      ? marks | show place, words, thread

      ? marks where thread = ada.1

      $ session
      """)
  }

  @Test func aConfirmationOnOtherWordsIsOpenAgain() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    try desk.expect(
      """
      ? confirm mill:1.1.1 by river:1.1.1

      ? reattach ada.1 to river:1.1.1

      ? marks | show place, status, kind

      ? reattach ada.1 to river

      ? reattach ada.7 to river:1.1
      """)
  }

  @Test func aMarkWhoseWordsAreGoneIsPutBack() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? flag 1.1.2 on "baker Ivan Rodin" "was he?"
        ! ada.1  1.1.2  to confirm  baker Ivan Rodin

      ? note ada.1 "ask the guild"
        * ada.2  1.1.2  on ada.1  ask the guild
      """)
    desk.rewrite("mill.md") { $0.replacing("The baker Ivan Rodin saw it first.", with: "") }
    try desk.sit("ada", later: true)
    try desk.expect(
      """
      ? marks | show anchor, place, words

      ? reattach ada.1 to 2.1.1 on "Rodin"

      ? marks | show anchor, place, words
      """)
  }
}
