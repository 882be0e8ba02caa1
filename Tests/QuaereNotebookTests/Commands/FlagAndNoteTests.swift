import Testing

@testable import QuaereNotebook

struct FlagAndNoteTests {
  @Test func flags() throws {
    try Desk().expect(
      """
      ? flag 1.1.2 on "saw it first" "who says so?"
        ! ada.1  1.1.2  to confirm  saw it first

      ? flag 1.2 to complete
        ! ada.2  1.2  to complete

      ? flag n2.1 to discover "which edition?"
        ! ada.3  n2.1  to discover

      ? flag 2
        ! ada.4  2  to confirm

      ? passages with exactly 1 source
        #1  ! 1.2   It was rebuilt within a year. In June 40 workers came.
        #2    2.1   Later Rodin owned it. He died in 1920. Nothing more is known.

        2 of 3 passages · reach paragraph

      ? flag #1
        ! ada.6  1.2  to confirm

      ? flag 1.1.1-2
        ! ada.7  1.1.1-2  to confirm

      ? flags
        #1  ! ada.1  1.1.2     open  saw it first                       who says so?
        #2  ! ada.2  1.2       open  It was rebuilt within a year. In…
        #3  ! ada.3  n2.1      open  Hale, op. cit., volume I.          which edition?
        #4  ! ada.4  2         open
        #5  ! ada.6  1.2       open  It was rebuilt within a year. In…
        #6  ! ada.7  1.1.1-2   open  The mill burned in May 1911. The…

        6 flags

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? flag mill:1.1.2 on "saw it first" "who says so?"
          @ mill:1.1.2~fa7bb2 21-33
          < mill burned in May 1911. The baker Ivan Rodin
          " saw it first
          > . Nobody was hurt. It was rebuilt within a year.
          = open; c1a64f

          [ada.2 2026-03-07T14:02:00Z]
          ? flag mill:1.2 to complete
          @ mill:1.2~3e2124
          < baker Ivan Rodin saw it first. Nobody was hurt.
          " It was rebuilt within a year. In June 40 workers came.
          > Later Rodin owned it. He died in 1920. Nothing
          = open; 7c9afe

          [ada.3 2026-03-07T14:03:00Z]
          ? flag mill:n2.1 to discover "which edition?"
          @ mill:n2.1~c6a7d2
          < Hale, A History of the County, volume II, 1931.
          " Hale, op. cit., volume I.
          > The Valey, p. 7.
          = open; af702e

          [ada.4 2026-03-07T14:04:00Z]
          ? flag mill:2
          @ mill:2
          = open; 88dfb5

          [ada.5 2026-03-07T14:05:00Z]
          ? passages with exactly 1 source
          - mill:1.2~3e2124 It was rebuilt within a year. In June 40 workers came.
          - mill:2.1~514a9a Later Rodin owned it. He died in 1920. Nothing more is k…
          = 2 passages, reach paragraph; 47d8be

          [ada.6 2026-03-07T14:06:00Z]
          ? flag mill:1.2
          @ mill:1.2~3e2124
          < baker Ivan Rodin saw it first. Nobody was hurt.
          " It was rebuilt within a year. In June 40 workers came.
          > Later Rodin owned it. He died in 1920. Nothing
          = open; d4df96

          [ada.7 2026-03-07T14:07:00Z]
          ? flag mill:1.1.1-2
          @ mill:1.1.1-2~b9c292
          " The mill burned in May 1911. The baker Ivan Rodin saw it first.
          > Nobody was hurt. It was rebuilt within a year.
          = open; 7360f8

          [ada.8 2026-03-07T14:08:00Z]
          ? flags
          - ada.1
          - ada.2
          - ada.3
          - ada.4
          - ada.6
          - ada.7
          = 6 flags; c9b0d7
      """)
  }

  @Test func flagsOnASetMarkEachRow() throws {
    try Desk().expect(
      """
      ? let thin = passages with exactly 1 source
          ada.1  @thin  2 passages now

      ? flag @thin "one work only"
        ! ada.2  1.2 2.1  to confirm

      ? flags
        #1  ! ada.2    1.2   open  It was rebuilt within a year. In Ju…  one work only
        #2  ! ada.2.2  2.1   open  Later Rodin owned it. He died in 19…  one work only

        2 flags

      ? withdraw ada.2
          ada.2  withdrawn

      ? flags
        #1   ada.2    1.2   withdrawn  It was rebuilt within a year. I…  one work only
        #2   ada.2.2  2.1   withdrawn  Later Rodin owned it. He died i…  one work only

        2 flags
      """)
  }

  @Test func whatCannotBeFlagged() throws {
    try Desk().expect(
      """
      ? flag 1.1.2 on "saw it last"
      (words-not-there)
             ^
        “saw it last” is not written in mill:1.1.2.

      ? flag 9.1
      (unknown-place)
             ^
        there is no “mill:9.1” here.   flag 2

      ? flag #1
      (bad-row)
             ^
        there is no answer yet to take “#1” from.   passages with no sources

      ? flag somewhere
      (unknown-place)
             ^
        “somewhere” is no place.   flag 1.1 · flag 2.1

      ? flag @nothing
      (unknown-set)
             ^
        there is no set “@nothing”; let makes one.
          let nothing = passages with exactly 1 source

      ? flag
      (unfinished)
            ^
        the line ends early: a place is wanted after “flag”.   flag 1.1 · flag #1

      ? flag 1.1 "unclosed
      (open-quote)
                 ^
        this quotation mark is never closed.   flag 1.1 "unclosed"

      $ session
      """)
  }

  @Test func notes() throws {
    try Desk().expect(
      """
      ? note 1.2 "within a year of what?"
        * ada.1  1.2  within a year of what?

      ? note 1.1.3
        * ada.2  1.1.3

      ? flag 2.1 "no source named"
        ! ada.3  2.1  to confirm

      ? note ada.3 "asked in May"
        * ada.4  2.1  on ada.3  asked in May

      ? notes
        #1  * ada.1  1.2     open  It was rebuilt within a ye…  within a year of what?
        #2  * ada.2  1.1.3   open  Nobody was hurt.
        #3  * ada.4  2.1     open  Later Rodin owned it. He d…  asked in May

        3 notes

      ? read 1.2
        * 1.2  It was rebuilt within a year. In June 40 workers came.[2]
               * ada.1  1.2  within a year of what?

          n2  Hale, op. cit., volume I.

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? note mill:1.2 "within a year of what?"
          @ mill:1.2~3e2124
          < baker Ivan Rodin saw it first. Nobody was hurt.
          " It was rebuilt within a year. In June 40 workers came.
          > Later Rodin owned it. He died in 1920. Nothing
          = noted; 5b7494

          [ada.2 2026-03-07T14:02:00Z]
          ? note mill:1.1.3
          @ mill:1.1.3~15f564
          < in May 1911. The baker Ivan Rodin saw it first.
          " Nobody was hurt.
          > It was rebuilt within a year. In June 40 workers
          = noted; 2aa4f4

          [ada.3 2026-03-07T14:03:00Z]
          ? flag mill:2.1 "no source named"
          @ mill:2.1~514a9a
          < rebuilt within a year. In June 40 workers came.
          " Later Rodin owned it. He died in 1920. Nothing more is known.
          = open; 3178de

          [ada.4 2026-03-07T14:04:00Z]
          ? note ada.3 "asked in May"
          @ mill:2.1~514a9a
          < rebuilt within a year. In June 40 workers came.
          " Later Rodin owned it. He died in 1920. Nothing more is known.
          = noted; e2bad0

          [ada.5 2026-03-07T14:05:00Z]
          ? notes
          - ada.1
          - ada.2
          - ada.4
          = 3 notes; 199e85
      """)
  }
}
