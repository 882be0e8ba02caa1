import Testing

@testable import QuaereNotebook

/// Notes on a mark, and a mark that is put on another place with all that answers it.
struct ThreadTests {
  @Test func aThreadMovesTogether() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    try desk.expect(
      """
      ? flag mill:1.1.1 on "May 1911" "who says so?"
        ! ada.1  mill:1.1.1  to confirm  May 1911

      $ tom

      ? note ada.1 "the register has June"
        * tom.1  mill:1.1.1  on ada.1  the register has June

      ? reattach ada.1 to river:1.1
      (not-yours)
                 ^
        “ada.1” is ada's; only its maker takes it back.
          dispute ada.1 by my "…"
          note ada.1 "…"

      $ ada

      ? reattach ada.1 to river:1.1.1 on "the fire of May 1911"
        ! ada.1  river:1.1.1  open

      ? marks | show place, words, thread
        #1  ! ada.1  river:1.1.1   the fire of May 1911
        #2  * tom.1  river:1.1.1   the fire of May 1911  ada.1

        2 marks

      ? marks where thread = ada.1
        #1  * tom.1  river:1.1.1   open  the fire of May 1911  the register has June

        1 of 2 marks

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? flag mill:1.1.1 on "May 1911" "who says so?"
          @ mill:1.1.1~8498b9 19-27
          < The mill burned in
          " May 1911
          > . The baker Ivan Rodin saw it first. Nobody was
          = open; 52fd2a

          [ada.2 2026-03-07T14:24:00Z]
          ? reattach ada.1 to river:1.1.1 on "the fire of May 1911"
          @ river:1.1.1~bb4c31 27-47
          < The poet Arkady Yurkov saw
          " the fire of May 1911
          > . At Vologda, Iourkov told it to Rodine.
          = reattached; 4cb30c

          [ada.3 2026-03-07T14:25:00Z]
          ? marks | show place, words, thread
          - ada.1
          - tom.1
          = 2 marks; 384933

          [ada.4 2026-03-07T14:26:00Z]
          ? marks where thread = ada.1
          - tom.1
          = 1 mark; 9ec751
      """)
  }

  @Test func aConfirmationOnOtherWordsIsOpenAgain() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    try desk.expect(
      """
      ? confirm mill:1.1.1 by river:1.1.1
        + ada.1  mill:1.1.1  confirmed
             by  river:1.1.1  “The poet Arkady Yurkov saw the fire of May 1911.”
             not independent: the claim itself rests on Anna Reed

      ? reattach ada.1 to river:1.1.1
        ! ada.1  river:1.1.1  open
             It was given for other words, so it is to be confirmed again.

      ? marks | show place, status, kind
        #1  ! ada.1  river:1.1.1   open  to confirm

        1 mark

      ? reattach ada.1 to river
        ! ada.1  river  open
             It was given for other words, so it is to be confirmed again.

      ? reattach ada.7 to river:1.1
      (unknown-mark)
                 ^
        there is no mark “ada.7”.   reattach ada.1 to river:1.1 · marks
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
        #1  ! ada.1  adrift  baker Ivan Rodin
        #2  * ada.2  adrift  baker Ivan Rodin

        2 marks

      ? reattach ada.1 to 2.1.1 on "Rodin"
        ! ada.1  2.1.1  open

      ? marks | show anchor, place, words
        #1  ! ada.1  anchored  2.1.1   Rodin
        #2  * ada.2  anchored  2.1.1   Rodin

        2 marks
      """)
  }
}
