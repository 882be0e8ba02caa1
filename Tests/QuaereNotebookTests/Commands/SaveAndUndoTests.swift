import Testing

@testable import QuaereNotebook

struct SaveAndUndoTests {
  @Test func aSessionIsNamed() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? save
          Everything is saved already.

      ? passages | count
        3

        3 passages

      ? save as "The fire of 1911"
          This session is called “The fire of 1911”, in sessions/2026-03-07-ada.md.

      ? sessions
        #1  2026-03-07-ada.md  The fire of 1911  1  2026-03-07T14:02:00Z

        1 session

      ? save
          Everything is saved already, in sessions/2026-03-07-ada.md.

      ? save as "The fire again"
          This session is called “The fire again”; the next line begins a file of its
          own.

      ? passages | count
        3

        3 passages

      ? sessions
        #1  2026-03-07-ada.md    The fire of 1911  2  2026-03-07T14:02:00Z
        #2  2026-03-07-ada-2.md  The fire again    1  2026-03-07T14:07:00Z

        2 sessions

      ? replay "The fire of 1911"
        The fire of 1911 · 2026-03-07-ada.md

        = ada.1  passages | count                                              3, same
        = ada.2  sessions                                                      1, same

        2 of 2 answers the same
      """)
    #expect(desk.folder.text("sessions/2026-03-07-ada.md").contains("title: The fire of 1911"))
  }

  @Test func linesAreTakenBack() throws {
    try Desk().expect(
      """
      ? flag 1.1.1
        ! ada.1  1.1.1  to confirm

      ? alias Rodin = Baker
          ada.2  Rodin = Baker  2 mentions, 2 sentences

      ? passages | count
        3

        3 passages

      ? undo
          ada.2 is taken back: alias Rodin = Baker

      ? undo
          ada.1 is taken back: flag mill:1.1.1

      ? undo
      (nothing-to-undo)
        nothing of yours is left to take back.

      ? flag 1.2
        ! ada.6  1.2  to confirm

      ? note 2.1 "odd"
        * ada.7  2.1  odd

      ? undo ada.7
          ada.7 is taken back: note mill:2.1 "odd"

      ? marks
        #1  ! ada.6  1.2   open  It was rebuilt within a year. In June 40 workers cam…

        1 mark

      ? undo ada.9
      (nothing-to-undo)
             ^
        “ada.9” changed nothing: marks.

      ? marks
        #1  ! ada.6  1.2   open  It was rebuilt within a year. In June 40 workers cam…

        1 mark

      ? undo ada.7
      (nothing-to-undo)
             ^
        “ada.7” is taken back already.

      ? undo ada.77
      (unknown-mark)
             ^
        there is no entry “ada.77”.   undo ada.6 · undo

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? flag mill:1.1.1
          @ mill:1.1.1~8498b9
          " The mill burned in May 1911.
          > The baker Ivan Rodin saw it first. Nobody was
          = open; e47444

          [ada.2 2026-03-07T14:02:00Z]
          ? alias Rodin = Baker
          = 2 mentions, 2 sentences; 7ffa15

          [ada.3 2026-03-07T14:03:00Z]
          ? passages | count
          - mill:1.1~52fc74
          - mill:1.2~3e2124
          - mill:2.1~514a9a
          = 3 passages; 4b5e52

          [ada.4 2026-03-07T14:04:00Z]
          ? undo ada.2
          = taken back; 99a872

          [ada.5 2026-03-07T14:05:00Z]
          ? undo ada.1
          = taken back; 8531c5

          [ada.6 2026-03-07T14:07:00Z]
          ? flag mill:1.2
          @ mill:1.2~3e2124
          < baker Ivan Rodin saw it first. Nobody was hurt.
          " It was rebuilt within a year. In June 40 workers came.
          > Later Rodin owned it. He died in 1920. Nothing
          = open; d4df96

          [ada.7 2026-03-07T14:08:00Z]
          ? note mill:2.1 "odd"
          @ mill:2.1~514a9a
          < rebuilt within a year. In June 40 workers came.
          " Later Rodin owned it. He died in 1920. Nothing more is known.
          = noted; 77d721

          [ada.8 2026-03-07T14:09:00Z]
          ? undo ada.7
          = taken back; 20d7cb

          [ada.9 2026-03-07T14:10:00Z]
          ? marks
          - ada.6
          = 1 mark; 8c1dde

          [ada.10 2026-03-07T14:12:00Z]
          ? marks
          - ada.6
          = 1 mark; 8c1dde
      """)
  }

  @Test func nobodyTakesBackTheLineOfAnother() throws {
    try Desk().expect(
      """
      ? flag 1.1.1
        ! ada.1  1.1.1  to confirm

      $ tom

      ? undo
      (nothing-to-undo)
        nothing of yours is left to take back.

      ? undo ada.1
      (not-yours)
             ^
        “ada.1” is ada's; only its maker takes it back.

      ? marks
        #1  ! ada.1  1.1.1   open  The mill burned in May 1911.

        1 mark

      $ session
          [tom.1 2026-03-07T14:14:00Z]
          ? marks
          - ada.1
          = 1 mark; 8abf98
      """)
  }
}
