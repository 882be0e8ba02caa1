import Testing

@testable import QuaereNotebook

/// `why`, `trace`, `without` and `proof`.
struct ExplainTests {
  private func desk() throws -> Desk { try Desk(["mill.md": Desk.mill, "river.md": Desk.river]) }

  @Test func why() throws {
    try Desk().expect(
      """
      ? why 1.2
        1.2 calls n2 (2 sentences).
        reach sentence     n2 for 1.2.2; it rests on hale I
        reach paragraph *  n2 for 1.2.1 to 1.2.2; it rests on hale I
        reach section      n2 for 1.2.1 to 1.2.2; it rests on hale I
        date  1.2.2  June read as [1911-06]: the year is carried from “May 1911” in
              the passage before

      ? why 1.2.2
        1.2.2 calls n2 (1 sentence).
        reach sentence     n2 for 1.2.2; it rests on hale I
        reach paragraph *  n2 for 1.2.1 to 1.2.2; it rests on hale I
        reach section      n2 for 1.2.1 to 1.2.2; it rests on hale I
        date  1.2.2  June read as [1911-06]: the year is carried from “May 1911” in
              the passage before

      ? why 2
        2 calls n3 (3 sentences).
        reach paragraph *  n3 for 2.1.1 to 2.1.2; it rests on valey

      ? why n2
        n2  Hale, op. cit., volume I.
        answers for 2 sentences at reach paragraph
        n2.1  Hale, op. cit., volume I.
          = [hale]  short: the work of that author cited last, in n1.2
            author  Hale
            volume  I
        Correct it with: source n2.1 is KEY

      ? why n3.1
        n3.1  The Valey, p. 7.
          = valey  full
            title  The Valey
            pages  7

      ? why valley
        valley  Anna Reed, The Valley, 1920
        cited once, voice Anna Reed
        n1.1  Anna Reed, The Valley, 1920
          = valley  full
            author  Anna Reed
            title   The Valley
            date    1920

      ? why Rodin
        Ivan Rodin  person
          spellings  Rodin 2

      ? why mill
        mill  The Mill
        creators  Ada Marsh
        date      1935
        language  en
        path      corpus/mill.md
        sha256    1c269bdf9f7909c229af8746e42325187e72af1f11a6a48d0e365197976b60b6

      ? passages with exactly 1 source
        #1  1.2   It was rebuilt within a year. In June 40 workers came.
        #2  2.1   Later Rodin owned it. He died in 1920. Nothing more is known.

        2 of 3 passages · reach paragraph

      ? why #2
        2.1 calls n3 (3 sentences).
        reach sentence     n3 for 2.1.2; it rests on valey
        reach paragraph *  n3 for 2.1.1 to 2.1.2; it rests on valey
        reach section      n3 for 2.1.1 to 2.1.2; it rests on valey

      ? sources
        #1  valley  The Valley               Anna Reed  1 citation
        #2  hale    A History of the County  John Hale  2 citations
        #3  valey   The Valey                           1 citation

        3 sources

      ? why #2
        hale  John Hale, A History of the County, 1931
        cited 2 times, voice John Hale
        n1.2  John Hale, A History of the County, volume II, 1931.
          = hale  full
            author  John Hale
            title   A History of the County
            volume  II
            date    1931
        n2.1  Hale, op. cit., volume I.
          = [hale]  short: the work of that author cited last, in n1.2
            author  Hale
            volume  I
        Correct it with: source n2.1 is KEY

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? why mill:1.2
          - (5 lines)~af0f59
          = explained; b16bd2

          [ada.2 2026-03-07T14:02:00Z]
          ? why mill:1.2.2
          - (5 lines)~2158da
          = explained; a82e24

          [ada.3 2026-03-07T14:03:00Z]
          ? why mill:2
          - (2 lines)~adc7f4
          = explained; 9fcff3

          [ada.4 2026-03-07T14:04:00Z]
          ? why mill:n2
          - (7 lines)~276f56
          = explained; ab1f47

          [ada.5 2026-03-07T14:05:00Z]
          ? why mill:n3.1
          - (4 lines)~e8ed8f
          = explained; 05db99

          [ada.6 2026-03-07T14:06:00Z]
          ? why valley
          - (7 lines)~20c817
          = explained; 959453

          [ada.7 2026-03-07T14:07:00Z]
          ? why Rodin
          - (2 lines)~afd0fd
          = explained; c392ca

          [ada.8 2026-03-07T14:08:00Z]
          ? why mill
          - (6 lines)~70aefc
          = explained; 66acef

          [ada.9 2026-03-07T14:09:00Z]
          ? passages with exactly 1 source
          - mill:1.2~3e2124 It was rebuilt within a year. In June 40 workers came.
          - mill:2.1~514a9a Later Rodin owned it. He died in 1920. Nothing more is k…
          = 2 passages, reach paragraph; 47d8be

          [ada.10 2026-03-07T14:10:00Z]
          ? why mill:2.1
          - (4 lines)~43ed0c
          = explained; 47a33d

          [ada.11 2026-03-07T14:11:00Z]
          ? sources
          - valley
          - hale
          - valey
          = 3 sources; eab5d4

          [ada.12 2026-03-07T14:12:00Z]
          ? why hale
          - (13 lines)~5bf8ca
          = explained; 1d4c95
      """)
  }

  @Test func whatCannotBeExplained() throws {
    try Desk().expect(
      """
      ? why
      (unfinished)
           ^
        the line ends early: a place is wanted after “why”.   why 1.1 · why #1

      ? why 7.1
      (unknown-place)
            ^
        there is no “mill:7.1” here.   why 2

      ? why Zanzibar
      (unknown-place)
            ^
        “Zanzibar” is no place.   why 1.1 · why 2.1

      ? why #3
      (bad-row)
            ^
        there is no answer yet to take “#3” from.   passages with no sources

      $ session
      """)
  }

  @Test func trace() throws {
    try desk().expect(
      """
      ? trace mill:n2
        mill:n2  Hale, op. cit., volume I.                           short, as written
         =    mill:n1  John Hale, A History of the County, volume II, 1931.  (full)
        why   the work of that author cited last, in n1.2
        work  hale   John Hale, A History of the County, 1931
              cited in mill:n1 mill:n2   carries mill:1.1 mill:1.2
        file  none in this folder

      ? trace mill:n1
        mill:n1.1  Anna Reed, The Valley, 1920                        full, as written
        work  valley   Anna Reed, The Valley, 1920
              cited in mill:n1 river:n1   carries mill:1.1 river:1.1
        file  none in this folder

        mill:n1.2  John Hale, A History of the County, volume II, 1931.
                                                                      full, as written
        work  hale   John Hale, A History of the County, 1931
              cited in mill:n1 mill:n2   carries mill:1.1 mill:1.2
        file  none in this folder

      ? trace mill:2.1.2
        mill:n3  The Valey, p. 7.                                     full, as written
        work  valey   The Valey
              cited in mill:n3   carries mill:2.1.1-2
        file  none in this folder

      ? trace river:n1.1
        river:n1  Anna Reed, The Valley, p. 9.                        full, as written
         =    mill:n1  Anna Reed, The Valley, 1920  (full)
        work  valley   Anna Reed, The Valley, 1920
              cited in mill:n1 river:n1   carries mill:1.1 river:1.1
        file  none in this folder

      ? trace mill:2.1.3
      (nothing-to-trace)
              ^
        no footnote answers for mill:2.1.3.   why mill:2.1.3 · set reach section

      ? trace mill:n9
      (unknown-place)
              ^
        there is no “mill:n9” here.   trace mill:n3

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? trace mill:n2
          - (6 lines)~6b9fe4
          = traced; fd8c47

          [ada.2 2026-03-07T14:02:00Z]
          ? trace mill:n1
          - (8 lines)~ee8350
          = traced; 1f6a47

          [ada.3 2026-03-07T14:03:00Z]
          ? trace mill:2.1.2
          - (4 lines)~ce3446
          = traced; 9103cc

          [ada.4 2026-03-07T14:04:00Z]
          ? trace river:n1.1
          - (5 lines)~663632
          = traced; 378a0c
      """)
  }

  @Test func without() throws {
    try desk().expect(
      """
      ? without Reed
        Set aside: 1 source (valley), 2 citations in mill:n1 river:n1

        river:1                   2 of 2 sentences keep no source
                 everything else  unchanged

        2 sentences · reach paragraph

      ? without valley and hale
        Set aside: 2 sources (valley hale), 4 citations in mill:n1 mill:n2 river:n1

        mill:1                    5 of 5 sentences keep no source
        river:1                   2 of 2 sentences keep no source
                 everything else  unchanged

        7 sentences · reach paragraph

      ? without Hale
        Set aside: 1 source (hale), 2 citations in mill:n1 mill:n2

        mill:1                   2 of 5 sentences keep no source
                everything else  unchanged

        2 sentences · reach paragraph

      ? without Nobody
      (unknown-source)
                ^
        nothing cited here is called “Nobody”, nor is an author.
          without hale
          sources

      ? without
      (unfinished)
               ^
        the line ends early: a source or an author is wanted after “without”.
          help without

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? without Reed
          - (4 lines)~8ecbcd
          = 2 sentences, reach paragraph; 44018a

          [ada.2 2026-03-07T14:02:00Z]
          ? without valley and hale
          - (5 lines)~4ee650
          = 7 sentences, reach paragraph; 67b723

          [ada.3 2026-03-07T14:03:00Z]
          ? without Hale
          - (4 lines)~545efe
          = 2 sentences, reach paragraph; 684299
      """)
  }

  @Test func proof() throws {
    try desk().expect(
      """
      ? flag mill:1.1.2 "who says so?"
        ! ada.1  mill:1.1.2  to confirm

      ? confirm mill:1.1.1 by river:1.1.1
        + ada.2  mill:1.1.1  confirmed
             by  river:1.1.1  “The poet Arkady Yurkov saw the fire of May 1911.”
             not independent: the claim itself rests on Anna Reed

      ? sought Rodin in "parish book" found nothing
          ada.3  Rodin in parish book: nothing

      ? proof mill:1.1
        mill:1.1  “The mill burned in May 1911. The baker Ivan Rodin saw it first.
                 Nobody was hurt.”
        where    Ada Marsh, The Mill (1935), ¶1
        rests    mill:n1 -> valley, hale II
                 2 voices (Anna Reed, John Hale), reach paragraph
        date     May 1911 = 1911-05
        names    [Ivan Rodin = Rodin = Rodine]
        for      ada.2  mill:1.1.1  confirmed  7 March 2026
                   by  river:1.1.1  “The poet Arkady Yurkov saw the fire of May 1911.”
        against  none
        voices   1 behind the confirmations (Anna Reed); the claim itself rests on
                 Anna Reed
        flag     ada.1  mill:1.1.2  to confirm, open  7 March 2026  who says so?
        sought   Rodin in parish book: nothing (ada, 7 March 2026)
        verdict  confirmed by ada 7 March 2026
        redo     replay "sessions/2026-03-07-ada.md"  ada.1, a6bb96; ada.2, 82c80b

      ? proof mill:1.1.1
        mill:1.1.1  “The mill burned in May 1911.”
        where    Ada Marsh, The Mill (1935), ¶1, s.1
        rests    mill:n1 -> valley, hale II
                 2 voices (Anna Reed, John Hale), reach paragraph
        date     May 1911 = 1911-05
        for      ada.2  confirmed  7 March 2026
                   by  river:1.1.1  “The poet Arkady Yurkov saw the fire of May 1911.”
        against  none
        voices   1 behind the confirmations (Anna Reed); the claim itself rests on
                 Anna Reed
        sought   none
        verdict  confirmed by ada 7 March 2026
        redo     replay "sessions/2026-03-07-ada.md"  ada.2, 82c80b

      ? proof mill:n2
        mill:n2  “Hale, op. cit., volume I.”
        where    Ada Marsh, The Mill (1935), note 2
        rests    mill:n2 -> hale I
                 1 voice (John Hale), reach paragraph
        for      none
        against  none
        sought   none
        verdict  not judged yet

      ? proof nothing
      (unknown-place)
              ^
        “nothing” is no place.   proof mill:1.1 · proof mill:2.1

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? flag mill:1.1.2 "who says so?"
          @ mill:1.1.2~fa7bb2
          < The mill burned in May 1911.
          " The baker Ivan Rodin saw it first.
          > Nobody was hurt. It was rebuilt within a year.
          = open; a6bb96

          [ada.2 2026-03-07T14:02:00Z]
          ? confirm mill:1.1.1 by river:1.1.1
          @ mill:1.1.1~8498b9
          " The mill burned in May 1911.
          > The baker Ivan Rodin saw it first. Nobody was
          @ river:1.1.1~bb4c31
          " The poet Arkady Yurkov saw the fire of May 1911.
          > At Vologda, Iourkov told it to Rodine.
          = confirmed; 82c80b

          [ada.3 2026-03-07T14:03:00Z]
          ? sought Rodin in "parish book" found nothing
          = nothing; d407da

          [ada.4 2026-03-07T14:04:00Z]
          ? proof mill:1.1
          - (14 lines)~224aac
          = put together; 1fbd92

          [ada.5 2026-03-07T14:05:00Z]
          ? proof mill:1.1.1
          - (12 lines)~8be816
          = put together; 4cefe4

          [ada.6 2026-03-07T14:06:00Z]
          ? proof mill:n2
          - (8 lines)~ccf027
          = put together; d0740d
      """)
  }

  @Test func explain() throws {
    let desk = try Desk()
    desk.notebook.stopwatch = { .zero }
    try desk.expect(
      """
      ? explain passages with no sources naming Rodin
        passages with no sources naming Rodin

        all passages                                                      3     0.0 ms
        naming Rodin                                                      2     0.0 ms
            written Rodin 2
        with no sources                                                   0     0.0 ms
            through footnotes, citations; a footnote answers for its paragraph

        0 passages · reach paragraph · 0.0 ms

      ? explain sentences dated 1911 | count
        sentences dated 1911 | count

        all sentences                                                     8     0.0 ms
        dated 1911                                                        2     0.0 ms
            whatever touches 1911-01-01 to 1911-12-31: 2 dates, 1 of them completed
            [by me]
        | count                                                           2     0.0 ms

        2 sentences · 0.0 ms

      ? explain flag 1.1
      (singular-noun)
                ^
        a question starts with a plural: flags.   explain flags in 1.1

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? explain passages with no sources naming Rodin
          = explained; 2093d2

          [ada.2 2026-03-07T14:02:00Z]
          ? explain sentences dated 1911 | count
          = explained; a17700
      """)
  }
}
