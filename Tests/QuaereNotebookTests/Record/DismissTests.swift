import Testing

@testable import QuaereNotebook

/// A “no” is kept: rows that somebody left out of an answer.
struct DismissTests {
  @Test func aRowIsLeftOutOfItsQuestionAlone() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    try desk.expect(
      """
      ? people in (sentences dated 1911)
        #1  Arkady Yurkov  [Yurkov 1 · Iourkov 1]

        1 of 2 people

      ? dismiss #1 "he only saw it"
          ada.2  Arkady Yurkov is left out of (people in (sentences dated 1911))

      ? people in (sentences dated 1911)
        Without “dated 1911” there are 2.
          people in (sentences)

        0 of 2 people · 1 dismissed

      ? people in (sentences dated 1911) | count by kind
        Without “dated 1911” there are 2.
          people in (sentences) | count by kind

        0 of 2 people · 1 dismissed

      ? people
        #1  Ivan Rodin     [Rodin 2 · Rodine 1]
        #2  Arkady Yurkov  [Yurkov 1 · Iourkov 1]

        2 people

      ? dismissals
        #1  ada.2  Arkady Yurkov  people in (sentences dated 1911)  he only saw it

        1 dismissal

      ? undo
          ada.2 is taken back: dismiss "Arkady Yurkov" from (people in (sentences
          dated 1911)) "he only saw it"

      ? people in (sentences dated 1911) | count
        1

        1 of 2 people

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? people in (sentences dated 1911)
          - Arkady Yurkov
          = 1 person; a87c8b

          [ada.2 2026-03-07T14:02:00Z]
          ? dismiss "Arkady Yurkov" from (people in (sentences dated 1911)) "he only saw it"
          = left out; d48950

          [ada.3 2026-03-07T14:03:00Z]
          ? people in (sentences dated 1911)
          = 0 people, dismissed 1; 6fdefb

          [ada.4 2026-03-07T14:04:00Z]
          ? people in (sentences dated 1911) | count by kind
          = 0 people, dismissed 1; 0ed5d4

          [ada.5 2026-03-07T14:05:00Z]
          ? people
          - Ivan Rodin
          - Arkady Yurkov
          = 2 people; ce7f8d

          [ada.6 2026-03-07T14:06:00Z]
          ? dismissals
          - ada.2
          = 1 dismissal; 14b7ad

          [ada.7 2026-03-07T14:07:00Z]
          ? undo ada.2
          = taken back; 99a872

          [ada.8 2026-03-07T14:08:00Z]
          ? people in (sentences dated 1911) | count
          - Arkady Yurkov
          = 1 person; 876dff
      """)
  }

  @Test func rowsOfTextsAndParts() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? sentences with no sources
        #1  2.1.3   Nothing more is known.

        1 of 8 sentences · reach paragraph

      ? let bare = sentences with no sources
          ada.2  @bare  1 sentence now

      ? @bare
        #1  2.1.3   Nothing more is known.

        1 of 8 sentences · reach paragraph

      ? dismiss #1 "a heading"
          ada.4  2.1.3 is left out of @bare

      ? dates
        #1  1.1.1   May 1911  1911-05
        #2  1.2.2   June      [1911-06]
        #3  2.1.2   1920      1920
        #4  n1      1920      1920
        #5  n1      1931      1931

        5 dates

      ? dismiss #2 "no date"
          ada.6  1.2.2 is left out of (dates)

      ? dates
        #1  1.1.1   May 1911  1911-05
        #2  2.1.2   1920      1920
        #3  n1      1920      1920
        #4  n1      1931      1931

        4 of 5 dates · 1 dismissed

      ? dates in (passages) | count
        3

        3 of 5 dates

      ? mentions in @bare
        At reach sentence there are 2.
          set reach sentence

        0 of 2 mentions · reach paragraph · 1 dismissed

      ? dismiss Rodin from @bare "a man is no sentence"
      (not-a-row)
                ^
        “Rodin” is no row of @bare.   set reach sentence

      ? dismiss 1.1.1 from (sentences) "too short"
          ada.10  1.1.1 is left out of (sentences)

      ? sentences | count
        7

        7 of 8 sentences · 1 dismissed

      ? sentences with no sources | count
        1

        1 of 8 sentences · reach paragraph

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? sentences with no sources
          - mill:2.1.3~ae631d Nothing more is known.
          = 1 sentence, reach paragraph; 849ff2

          [ada.2 2026-03-07T14:02:00Z]
          ? let bare = sentences with no sources
          = live; 2d1398

          [ada.3 2026-03-07T14:03:00Z]
          ? @bare
          - mill:2.1.3~ae631d Nothing more is known.
          = 1 sentence, reach paragraph; 41a5ba

          [ada.4 2026-03-07T14:04:00Z]
          ? dismiss mill:2.1.3 from @bare "a heading"
          @ mill:2.1.3~ae631d
          < came. Later Rodin owned it. He died in 1920.
          " Nothing more is known.
          = left out; af7d9f

          [ada.5 2026-03-07T14:05:00Z]
          ? dates
          - mill:1.1.1  May 1911
          - mill:1.2.2  June
          - mill:2.1.2  1920
          - mill:n1  1920
          - mill:n1  1931
          = 5 dates; 2bbca0

          [ada.6 2026-03-07T14:06:00Z]
          ? dismiss mill:1.2.2 on "June" from (dates) "no date"
          @ mill:1.2.2~f538d0 3-7
          < was hurt. It was rebuilt within a year. In
          " June
          > 40 workers came. Later Rodin owned it. He died
          = left out; 7b0f53

          [ada.7 2026-03-07T14:07:00Z]
          ? dates
          - mill:1.1.1  May 1911
          - mill:2.1.2  1920
          - mill:n1  1920
          - mill:n1  1931
          = 4 dates, dismissed 1; 84a082

          [ada.8 2026-03-07T14:08:00Z]
          ? dates in (passages) | count
          - mill:1.1.1
          - mill:1.2.2
          - mill:2.1.2
          = 3 dates; c82096

          [ada.9 2026-03-07T14:09:00Z]
          ? mentions in @bare
          = 0 mentions, reach paragraph, dismissed 1; 1e881e

          [ada.10 2026-03-07T14:11:00Z]
          ? dismiss mill:1.1.1 from (sentences) "too short"
          @ mill:1.1.1~8498b9
          " The mill burned in May 1911.
          > The baker Ivan Rodin saw it first. Nobody was
          = left out; 3c173c

          [ada.11 2026-03-07T14:12:00Z]
          ? sentences | count
          - mill:1.1.2~fa7bb2
          - mill:1.1.3~15f564
          - mill:1.2.1~9b4604
          - mill:1.2.2~f538d0
          - mill:2.1.1~1ff9b1
          - mill:2.1.2~050ac2
          - mill:2.1.3~ae631d
          = 7 sentences, dismissed 1; f8cd37

          [ada.12 2026-03-07T14:13:00Z]
          ? sentences with no sources | count
          - mill:2.1.3~ae631d
          = 1 sentence, reach paragraph; 84e17d
      """)
  }

  @Test func othersSeeWhatTheyLeftOutThemselves() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? let bare = sentences with no sources
          ada.1  @bare  1 sentence now

      ? dismiss 2.1.3 from @bare "says nothing"
          ada.2  2.1.3 is left out of @bare

      ? sentences dated 1911
        #1  1.1.1   The mill burned in May 1911.
        #2  1.2.2   In June 40 workers came.

        2 of 8 sentences

      ? dismiss #1 "not this"
          ada.4  1.1.1 is left out of (sentences dated 1911)

      $ tom

      ? sentences dated 1911 | count
        2

        2 of 8 sentences

      ? @ada/bare
        At reach sentence there are 4.
          set reach sentence

        0 of 8 sentences · reach paragraph · 1 dismissed

      ? let bare = sentences with no sources
          tom.3  @bare  1 sentence now

      ? @bare | count
        1

        1 of 8 sentences · reach paragraph

      ? dismissals by ada
        #1  ada.2  mill:2.1.3  @ada/bare             says nothing
        #2  ada.4  mill:1.1.1  sentences dated 1911  not this

        2 dismissals
      """)
  }

  @Test func aDismissedRowIsFoundAgain() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? sentences dated 1911
        #1  1.1.1   The mill burned in May 1911.
        #2  1.2.2   In June 40 workers came.

        2 of 8 sentences

      ? dismiss #2 "told elsewhere"
          ada.2  1.2.2 is left out of (sentences dated 1911)
      """)
    desk.rewrite("mill.md") {
      $0.replacing("The mill burned", with: "In 1911 it rained.\n\nThe mill burned")
    }
    try desk.sit("ada", later: true)
    try desk.expect(
      """
      ? sentences dated 1911
        #1  1.1.1   In 1911 it rained.
        #2  1.2.1   The mill burned in May 1911.

        2 of 9 sentences · 1 dismissed

      ? dismissals | show row, question, why
        #1  ada.2  mill:1.3.2  sentences dated 1911  told elsewhere

        1 dismissal
      """)
  }
}
