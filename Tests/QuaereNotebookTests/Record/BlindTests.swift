import Testing

@testable import QuaereNotebook

/// `blind on`: others' judgements are hidden until one's own is given.
struct BlindTests {
  @Test func whatOthersJudgeIsHidden() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? confirm 1.1.1 by my "seen in the paper"
        + ada.1  1.1.1  confirmed
             by  your own reasoning: seen in the paper

      ? note ada.1 "page 3"
        * ada.2  1.1.1  on ada.1  page 3

      ? flag 1.1.2 "who?"
        ! ada.3  1.1.2  to confirm

      $ tom

      ? blind on
          blind is on: 1 judgement of others hidden until you have judged the same
          place

      ? marks
        #1  ! ada.3  1.1.2   open  The baker Ivan Rodin saw it first.  who?

        1 mark · 1 hidden

      ? passages that are marked
        #1  ! 1.1   The mill burned in May 1911. The baker Ivan Rodin saw it first. N…

        1 of 3 passages

      ? changes by ada
        #1  ada.3  flag   flag mill:1.1.2 "who?"  2026-03-07T14:03:00Z

        1 of 2 changes

      ? proof 1.1.1
        1.1.1    “The mill burned in May 1911.”
        where    Ada Marsh, The Mill (1935), ¶1, s.1
        rests    n1 -> valley, hale II
                 2 voices (Anna Reed, John Hale), reach paragraph
        date     May 1911 = 1911-05
        for      none
        against  none
        sought   none
        verdict  not judged yet

      ? dispute 1.1.1 by my "it was in June"
        x tom.6  1.1.1  disputed
             by  your own reasoning: it was in June

      ? marks
        #1  ~ ada.1  1.1.1   contested  The mill burned in May 1911.
        #2  * ada.2  1.1.1   open       The mill burned in May 1911.        page 3
        #3  ! ada.3  1.1.2   open       The baker Ivan Rodin saw it first.  who?
        #4  ~ tom.6  1.1.1   contested  The mill burned in May 1911.

        4 marks

      ? blind off
          blind is off: you see what others judge

      ? changes by ada | count
        3

        3 of 6 changes
      """)
  }
}
