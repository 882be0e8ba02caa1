import Testing

@testable import QuaereNotebook

/// `date … is`: a date that was read otherwise.
struct DateCommandTests {
  private static let diary = """
    # Diary

    In 1911 the mill burned. On 5 June it rained. On 7 July workers came, and on 7 July they left.
    """

  @Test func theCorrectedValueIsWhatCounts() throws {
    let desk = try Desk(["diary.md": DateCommandTests.diary])
    try desk.expect(
      """
      ? dates | show text, value
        #1  1.1.1   1911    1911
        #2  1.1.2   5 June  [1911-06-05]
        #3  1.1.3   7 July  [1911-07-07]
        #4  1.1.3   7 July  [1911-07-07]

        4 dates

      ? date 1.1.2 "5 June" is 5 June 1912
          ada.2  1.1.2  5 June  [1911-06-05] -> 1912-06-05

      ? dates | show text, value
        #1  1.1.1   1911    1911
        #2  1.1.2   5 June  1912-06-05
        #3  1.1.3   7 July  [1911-07-07]
        #4  1.1.3   7 July  [1911-07-07]

        4 dates

      ? sentences dated 1912
        #1  1.1.2   On 5 June it rained.

        1 of 3 sentences

      ? dates that are inferred | count
        2

        2 of 4 dates

      ? dates | timeline by month
        #1  7 Jul [1911]  1.1.3   On 7 July workers came, and on 7 July they left.
        #2  7 Jul [1911]  1.1.3   … and on 7 July they left.
        #3  5 Jun 1912    1.1.2   On 5 June it rained.
            - - - year only - - -
        #4  1911          1.1.1   In 1911 the mill burned.

        4 dates · [ ] completed by me

      ? why 1.1.2
        1.1.2 has no footnote of its own (1 sentence).
        No note follows in this document.
        reach sentence     no note answers; it rests on nothing
        reach paragraph *  no note answers; it rests on nothing
        reach section      no note answers; it rests on nothing
        date  1.1.2  5 June is 1912-06-05, says ada.2

      ? proof 1.1.2
        1.1.2    “On 5 June it rained.”
        where    Diary, ¶1, s.2
        rests    on nothing, reach paragraph
        date     5 June = 1912-06-05, says ada.2
        for      none
        against  none
        sought   none
        verdict  not judged yet

      ? undo
          ada.2 is taken back: date diary:1.1.2 "5 June" is 5 June 1912

      ? dates dated 1912 | count
        0

        None of these is dated 1912; the nearest is 1911.
          dates dated 1911 | count

        0 of 4 dates

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? dates | show text, value
          - diary:1.1.1  1911
          - diary:1.1.2  5 June
          - diary:1.1.3  7 July
          - diary:1.1.3  7 July
          = 4 dates; 466eb1

          [ada.2 2026-03-07T14:02:00Z]
          ? date diary:1.1.2 "5 June" is 5 June 1912
          @ diary:1.1.2~52bc37 3-9
          < In 1911 the mill burned. On
          " 5 June
          > it rained. On 7 July workers came, and on 7 July
          = 1912-06-05; ccecc4

          [ada.3 2026-03-07T14:03:00Z]
          ? dates | show text, value
          - diary:1.1.1  1911
          - diary:1.1.2  5 June
          - diary:1.1.3  7 July
          - diary:1.1.3  7 July
          = 4 dates; 466eb1

          [ada.4 2026-03-07T14:04:00Z]
          ? sentences dated 1912
          - diary:1.1.2~52bc37 On 5 June it rained.
          = 1 sentence; 25fc75

          [ada.5 2026-03-07T14:05:00Z]
          ? dates that are inferred | count
          - diary:1.1.3
          - diary:1.1.3
          = 2 dates; e6693c

          [ada.6 2026-03-07T14:06:00Z]
          ? dates | timeline by month
          - 1911-07-07 diary:1.1.3
          - 1911-07-07 diary:1.1.3
          - 1912-06-05 diary:1.1.2
          - 1911 diary:1.1.1
          = 4 dates, [ ] completed by me; f80a97

          [ada.7 2026-03-07T14:07:00Z]
          ? why diary:1.1.2
          - (6 lines)~cf951f
          = explained; 3f3c7f

          [ada.8 2026-03-07T14:08:00Z]
          ? proof diary:1.1.2
          - (8 lines)~a4c288
          = put together; 508449

          [ada.9 2026-03-07T14:09:00Z]
          ? undo ada.2
          = taken back; 99a872

          [ada.10 2026-03-07T14:10:00Z]
          ? dates dated 1912 | count
          = 0 dates; d569c0
      """)
  }

  @Test func whatCannotBeCorrected() throws {
    let desk = try Desk(["diary.md": DateCommandTests.diary])
    try desk.expect(
      """
      ? date 1.1.3 "7 July" is 1912
      (words-there-twice)
             ^
        “7 July” is written 2 times in diary:1.1.3; quote more of it.

      ? date 1.1.3 "came, and on 7 July" is 1912
          ada.1  1.1.3  came, and on 7 July  [1911-07-07] -> 1912

      ? dates where text = "7 July" | show value
        #1  1.1.3   [1911-07-07]
        #2  1.1.3   1912

        2 of 4 dates

      ? dates
        #1  1.1.1   1911    1911
        #2  1.1.2   5 June  [1911-06-05]
        #3  1.1.3   7 July  [1911-07-07]
        #4  1.1.3   7 July  1912

        4 dates

      ? date #3 is August 1913
          ada.4  1.1.3  7 July workers  [1911-07-07] -> 1913-08

      ? date 1.1.1 "burned" is 1911
      (no-date)
             ^
        no date was read in “burned”.   dates in 1.1.1

      ? date 1.1.1 is 1911
      (missing-quotes)
                   ^
        the date as it is written is wanted here, in quotes.   date 1.1.1 "is 1911"

      ? date 1.1.1 "1911" is last week
      (unknown-period)
                             ^
        “last week” is no date of its own.   date 1.1.1 "1911" is 5 December 1978
      """)
  }

  @Test func aCorrectionOfOtherWordsLapses() throws {
    let desk = try Desk(["diary.md": DateCommandTests.diary])
    _ = desk.screen("date 1.1.2 \"5 June\" is 5 June 1912")
    desk.rewrite("diary.md") { $0.replacing("5 June", with: "6 June") }
    try desk.sit("ada", later: true)
    try desk.expect(
      """
      ? sentences dated 1912 | count
        0

        None of these is dated 1912; the nearest is 1911.
          sentences dated 1911 | count

        0 of 3 sentences

      ? dates in 1.1.2 | show text, value
        #1  1.1.2   6 June  [1911-06-06]

        1 of 4 dates

      $ oddities
      2026-03-07-ada.md:12: ada.1 is about words that are not found as they were: “5 June”
      """)
  }
}
