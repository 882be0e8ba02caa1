import Testing

@testable import QuaereNotebook

/// `resolve`, `reopen` and `withdraw`.
struct SettleTests {
  @Test func aFlagIsSettledAndOpenedAgain() throws {
    try Desk().expect(
      """
      ? flag 1.1.2
        ! ada.1  1.1.2  to confirm

      ? resolve ada.1 as confirmed "Reed has it"
        + ada.1  confirmed

      ? flags that are open
        0 of 1 flag

      ? flags that are resolved
        #1  + ada.1  1.1.2   confirmed  The baker Ivan Rodin saw it first.

        1 flag

      ? reopen ada.1
        ! ada.1  open

      ? flags that are open
        #1  ! ada.1  1.1.2   open  The baker Ivan Rodin saw it first.

        1 flag

      ? resolve ada.1
          ada.1  resolved

      ? withdraw ada.1 "asked twice"
          ada.1  withdrawn

      ? flags
        #1   ada.1  1.1.2   withdrawn  The baker Ivan Rodin saw it first.

        1 flag

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? flag mill:1.1.2
          @ mill:1.1.2~fa7bb2
          < The mill burned in May 1911.
          " The baker Ivan Rodin saw it first.
          > Nobody was hurt. It was rebuilt within a year.
          = open; 52b044

          [ada.2 2026-03-07T14:02:00Z]
          ? resolve ada.1 as confirmed "Reed has it"
          = confirmed; 7c30f5

          [ada.3 2026-03-07T14:03:00Z]
          ? flags that are open
          = 0 flags; 9f4a74

          [ada.4 2026-03-07T14:04:00Z]
          ? flags that are resolved
          - ada.1
          = 1 flag; 6354a6

          [ada.5 2026-03-07T14:05:00Z]
          ? reopen ada.1
          = open again; 12e1ad

          [ada.6 2026-03-07T14:06:00Z]
          ? flags that are open
          - ada.1
          = 1 flag; d23a6d

          [ada.7 2026-03-07T14:07:00Z]
          ? resolve ada.1
          = resolved; e3569b

          [ada.8 2026-03-07T14:08:00Z]
          ? withdraw ada.1 "asked twice"
          = withdrawn; 8ca8a2

          [ada.9 2026-03-07T14:09:00Z]
          ? flags
          - ada.1
          = 1 flag; 0a4c37
      """)
  }

  @Test(arguments: ["confirmed", "disputed", "refuted", "undetermined"])
  func everyOutcome(status: String) throws {
    let desk = try Desk()
    _ = desk.screen("flag 1.1.2")
    #expect(desk.screen("resolve ada.1 as \(status)").contains("ada.1  \(status)"))
    #expect(desk.screen("marks that are \(status)").contains("1 mark"))
  }

  @Test func aContestIsResolvedWithAReasonByOneOfThem() throws {
    try Desk().expect(
      """
      ? confirm 1.1.1 by valley
        + ada.1  1.1.1  confirmed
             by  valley
             not independent: the claim itself rests on Anna Reed

      $ tom

      ? dispute 1.1.1 by my "it was in June"
        x tom.1  1.1.1  disputed
             by  your own reasoning: it was in June

      ? resolve ada.1
      (still-contested)
                ^
        “ada.1” is contested by ada and tom; one of them resolves it with a reason.
          resolve ada.1 as confirmed "reason"

      ? resolve ada.1 as confirmed "the parish book says May"
        + ada.1  confirmed

      ? marks that are contested
        0 of 2 marks

      ? marks
        #1  + ada.1  1.1.1   confirmed  The mill burned in May 1911.
        #2  + tom.1  1.1.1   confirmed  The mill burned in May 1911.

        2 marks
      """)
  }

  @Test func whatCannotBeSettled() throws {
    try Desk().expect(
      """
      ? resolve ada.7
      (unknown-mark)
                ^
        there is no mark “ada.7”; nothing is marked yet.   flag 1.1 "why"

      ? flag 1.1
        ! ada.1  1.1  to confirm

      ? resolve ada.2
      (unknown-mark)
                ^
        there is no mark “ada.2”.   resolve ada.1 · marks

      ? resolve ada.1 as done
      (unknown-verdict)
                         ^
        a mark is resolved as confirmed, disputed, refuted or undetermined.
          resolve ada.1 as confirmed
          resolve ada.1 as disputed
          resolve ada.1 as refuted

      ? resolve
      (unfinished)
               ^
        the line ends early: a mark is named by its entry, such as ada.4.
          resolve ada.1
          marks by me

      ? reopen ada.9
      (unknown-mark)
               ^
        there is no mark “ada.9”.   reopen ada.1 · marks

      $ tom

      ? withdraw ada.1
      (not-yours)
                 ^
        “ada.1” is ada's; only its maker takes it back.
          dispute ada.1 by my "…"
          note ada.1 "…"

      ? resolve ada.1 as confirmed
        + ada.1  confirmed

      ? marks
        #1  + ada.1  1.1   confirmed  The mill burned in May 1911. The baker Ivan Rod…

        1 mark
      """)
  }
}
