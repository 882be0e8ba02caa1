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
          = explained; edc477

          [ada.2 2026-03-07T14:02:00Z]
          ? why mill:1.2.2
          = explained; 894bc1

          [ada.3 2026-03-07T14:03:00Z]
          ? why mill:2
          = explained; a2da68

          [ada.4 2026-03-07T14:04:00Z]
          ? why mill:n2
          = explained; bdbb78

          [ada.5 2026-03-07T14:05:00Z]
          ? why mill:n3.1
          = explained; cbd651

          [ada.6 2026-03-07T14:06:00Z]
          ? why valley
          = explained; da9a34

          [ada.7 2026-03-07T14:07:00Z]
          ? why Rodin
          = explained; a26dd3

          [ada.8 2026-03-07T14:08:00Z]
          ? why mill
          = explained; 2969f6

          [ada.9 2026-03-07T14:09:00Z]
          ? passages with exactly 1 source
          - mill:1.2~3e2124 It was rebuilt within a year. In June 40 workers came.
          - mill:2.1~514a9a Later Rodin owned it. He died in 1920. Nothing more is k…
          = 2 passages, reach paragraph; 47d8be

          [ada.10 2026-03-07T14:10:00Z]
          ? why mill:2.1
          = explained; 79fe68

          [ada.11 2026-03-07T14:11:00Z]
          ? sources
          - valley
          - hale
          - valey
          = 3 sources; eab5d4

          [ada.12 2026-03-07T14:12:00Z]
          ? why hale
          = explained; 873278
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
        there is no “mill:7.1” here.   mill:2

      ? why Zanzibar
      (unknown-place)
            ^
        “Zanzibar” is no place.   1.1 · #1

      ? why #3
      (bad-row)
            ^
        there is no answer yet to take a row from.   passages with no sources

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
        there is no “mill:n9” here.   mill:n3

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? trace mill:n2
          = traced; 24f653

          [ada.2 2026-03-07T14:02:00Z]
          ? trace mill:n1
          = traced; c8d940

          [ada.3 2026-03-07T14:03:00Z]
          ? trace mill:2.1.2
          = traced; c6c70b

          [ada.4 2026-03-07T14:04:00Z]
          ? trace river:n1.1
          = traced; 9eb4ed
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
        nothing cited here is called “Nobody”, nor is an author.   sources · authors

      ? without
      (unfinished)
               ^
        the line ends early: a source or an author is wanted after “without”.

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? without Reed
          = 2 sentences, reach paragraph; 26f5c2

          [ada.2 2026-03-07T14:02:00Z]
          ? without valley and hale
          = 7 sentences, reach paragraph; 881797

          [ada.3 2026-03-07T14:03:00Z]
          ? without Hale
          = 2 sentences, reach paragraph; ee141f
      """)
  }

  @Test func proof() throws {
    try desk().expect(
      """
      ? flag mill:1.1.2 "who says so?"
        ! ada.1  mill:1.1.2  to confirm

      ? confirm mill:1.1.1 by river:1.1.1
        + ada.2  mill:1.1.1  confirmed
             by  river:1.1.1

      ? sought Rodin in "parish book" found nothing
          ada.3  Rodin in parish book: nothing

      ? proof mill:1.1
        mill:1.1  The mill burned in May 1911. The baker Ivan Rodin saw it first.
             Nobody was hurt.[1]
           ! ada.1  mill:1.1.2  who says so?
           + ada.2  mill:1.1.1
             mill:n1  Anna Reed, The Valley, 1920; John Hale, A History of the County,
                 volume II, 1931.

        mill:1.1 calls mill:n1 (3 sentences).
        reach sentence     n1 for 1.1.3; it rests on valley, hale II
        reach paragraph *  n1 for 1.1.1 to 1.1.3; it rests on valley, hale II
        reach section      n1 for 1.1.1 to 1.1.3; it rests on valley, hale II
        name  [Ivan Rodin]  “Rodin”: “Ivan Rodin” is the only full name here that ends
              in it; “Rodine”: the spelling key of both is “rodin”
        mark  ! ada.1  open  who says so?
        mark  + ada.2  confirmed
        for      ada.2  confirmed  by river:1.1.1
        against  none
        open     ada.1  open  who says so?
        sought   1 in vain in this notebook

      ? proof mill:1.1.1
        mill:1.1  The mill burned in May 1911. The baker Ivan Rodin saw it first.
             Nobody was hurt.[1]
           ! ada.1  mill:1.1.2  who says so?
           + ada.2  mill:1.1.1
             mill:n1  Anna Reed, The Valley, 1920; John Hale, A History of the County,
                 volume II, 1931.

        mill:1.1.1 has no footnote of its own (1 sentence).
        The next one is mill:n1, at mill:1.1.3, in the same passage.
        reach sentence     no note answers; it rests on nothing
        reach paragraph *  n1 for 1.1.1 to 1.1.3; it rests on valley, hale II
        reach section      n1 for 1.1.1 to 1.1.3; it rests on valley, hale II
        mark  + ada.2  confirmed
        for      ada.2  confirmed  by river:1.1.1
        against  none
        open     none
        sought   1 in vain in this notebook

      ? proof mill:n2
             mill:n2  Hale, op. cit., volume I.
        mill:n2  Hale, op. cit., volume I.
        answers for 2 sentences at reach paragraph
        mill:n2.1  Hale, op. cit., volume I.
          = [hale]  short: the work of that author cited last, in n1.2
            author  Hale
            volume  I
        Correct it with: source mill:n2.1 is KEY
        for      none
        against  none
        open     none
        sought   1 in vain in this notebook

      ? proof nothing
      (unknown-place)
              ^
        “nothing” is no place.   1.1 · #1

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
          = put together; 69bd0c

          [ada.5 2026-03-07T14:05:00Z]
          ? proof mill:1.1.1
          = put together; 153cc5

          [ada.6 2026-03-07T14:06:00Z]
          ? proof mill:n2
          = put together; 864629
      """)
  }
}
