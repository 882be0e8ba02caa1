import Testing

@testable import QuaereNotebook

/// `let`, `freeze`, `forget` and `set`.
struct SetCommandTests {
  @Test func aNameIsAskedAgainAndAFrozenOneIsNot() throws {
    try Desk().expect(
      """
      ? let thin = passages with exactly 1 source
          ada.1  @thin  2 passages now

      ? @thin
        #1  1.2   It was rebuilt within a year. In June 40 workers came.
        #2  2.1   Later Rodin owned it. He died in 1920. Nothing more is known.

        2 of 3 passages · reach paragraph

      ? freeze @thin as before
          ada.3  @before keeps 2 passages

      ? source n1.2 is valley
          ada.4  n1.2 cites valley

      ? @thin
        #1  1.1   The mill burned in May 1911. The baker Ivan Rodin saw it first. Nob…
        #2  1.2   It was rebuilt within a year. In June 40 workers came.
        #3  2.1   Later Rodin owned it. He died in 1920. Nothing more is known.

        3 passages · reach paragraph

      ? @before
        #1  1.2   It was rebuilt within a year. In June 40 workers came.
        #2  2.1   Later Rodin owned it. He died in 1920. Nothing more is known.

        2 of 3 passages

      ? @thin minus @before
        #1  1.1   The mill burned in May 1911. The baker Ivan Rodin saw it first. Nob…

        1 of 3 passages · reach paragraph

      ? passages in @thin naming Rodin
        #1  1.1   The mill burned in May 1911. The baker Ivan Rodin saw it first. Nob…
        #2  2.1   Later Rodin owned it. He died in 1920. Nothing more is known.

        2 of 3 passages · reach paragraph

      ? let thin = passages with no sources
          ada.9  @thin  0 passages now

      ? @thin
        0 of 3 passages · reach paragraph

      ? forget @thin
          @thin is forgotten

      ? @thin
      (unknown-set)
        ^
        there is no set “@thin”.   @before

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? let thin = passages with exactly 1 source
          = live; fc19b4

          [ada.2 2026-03-07T14:02:00Z]
          ? @thin
          - mill:1.2~3e2124 It was rebuilt within a year. In June 40 workers came.
          - mill:2.1~514a9a Later Rodin owned it. He died in 1920. Nothing more is k…
          = 2 passages, reach paragraph; 082621

          [ada.3 2026-03-07T14:03:00Z]
          ? freeze @thin as before
          - mill:1.2~3e2124
          - mill:2.1~514a9a
          = 2 passages; d162cc

          [ada.4 2026-03-07T14:04:00Z]
          ? source mill:n1.2 is valley
          @ mill:n1.2~d6483a
          < Anna Reed, The Valley, 1920;
          " John Hale, A History of the County, volume II, 1931.
          > Hale, op. cit., volume I. The Valey, p. 7.
          = valley; bb25e9

          [ada.5 2026-03-07T14:05:00Z]
          ? @thin
          - mill:1.1~52fc74 The mill burned in May 1911. The baker Ivan Rodin saw it…
          - mill:1.2~3e2124 It was rebuilt within a year. In June 40 workers came.
          - mill:2.1~514a9a Later Rodin owned it. He died in 1920. Nothing more is k…
          = 3 passages, reach paragraph; 6688ba

          [ada.6 2026-03-07T14:06:00Z]
          ? @before
          - mill:1.2~3e2124 It was rebuilt within a year. In June 40 workers came.
          - mill:2.1~514a9a Later Rodin owned it. He died in 1920. Nothing more is k…
          = 2 passages; b0b632

          [ada.7 2026-03-07T14:07:00Z]
          ? @thin minus @before
          - mill:1.1~52fc74 The mill burned in May 1911. The baker Ivan Rodin saw it…
          = 1 passage, reach paragraph; adef5c

          [ada.8 2026-03-07T14:08:00Z]
          ? passages in @thin naming Rodin
          - mill:1.1~52fc74 The mill burned in May 1911. The baker Ivan Rodin saw it…
          - mill:2.1~514a9a Later Rodin owned it. He died in 1920. Nothing more is k…
          = 2 passages, reach paragraph; 4177c5

          [ada.9 2026-03-07T14:09:00Z]
          ? let thin = passages with no sources
          = live; 4dcc58

          [ada.10 2026-03-07T14:10:00Z]
          ? @thin
          = 0 passages, reach paragraph; 5e98d3

          [ada.11 2026-03-07T14:11:00Z]
          ? forget @thin
          = forgotten; 7e3e5e
      """)
  }

  @Test func setsOfOthersAreNamedWithTheirs() throws {
    try Desk().expect(
      """
      ? let thin = passages with exactly 1 source
          ada.1  @thin  2 passages now

      $ tom

      ? @thin
      (unknown-set)
        ^
        there is no set “@thin”.   @ada/thin

      ? @ada/thin
        #1  1.2   It was rebuilt within a year. In June 40 workers came.
        #2  2.1   Later Rodin owned it. He died in 1920. Nothing more is known.

        2 of 3 passages · reach paragraph

      ? let thin = @ada/thin naming Rodin
          tom.2  @thin  1 passage now

      ? @thin
        #1  2.1   Later Rodin owned it. He died in 1920. Nothing more is known.

        1 of 3 passages · reach paragraph

      ? forget @ada/thin
      (not-yours)
               ^
        “@ada/thin” is ada's; only its maker forgets it.
      """)
  }

  @Test func namesThatAreNoSets() throws {
    try Desk().expect(
      """
      ? @thin
      (unknown-set)
        ^
        there is no set “@thin”; let makes one.
          let thin = passages with exactly 1 source

      ? forget @thin
      (unknown-set)
               ^
        there is no set “@thin”.

      ? freeze @thin as x
      (unknown-set)
               ^
        there is no set “@thin”.

      ? let thin = passages citing Nobody
      (unknown-source)
                                   ^
        nothing cited here is called “Nobody”, nor is an author.
          let thin = passages citing hale
          sources

      ? let x = @x
      (unknown-set)
                ^
        there is no set “@x”; let makes one.   let x = passages with exactly 1 source

      ? let sources = passages
          ada.1  @sources  3 passages now

      $ session
          [ada.1 2026-03-07T14:06:00Z]
          ? let sources = passages
          = live; bc5158
      """)
  }

  @Test func theReachIsSet() throws {
    try Desk().expect(
      """
      ? sentences with no sources
        #1  2.1.3   Nothing more is known.

        1 of 8 sentences · reach paragraph

      ? set reach sentence
          reach is sentence: how far back a footnote answers for the text before it

      ? sentences with no sources
        #1  1.1.1   The mill burned in May 1911.
        #2  1.1.2   The baker Ivan Rodin saw it first.
        #3  1.2.1   It was rebuilt within a year.
        #4  2.1.1   Later Rodin owned it.
        #5  2.1.3   Nothing more is known.

        5 of 8 sentences · reach sentence

      ? set reach section
          reach is section: how far back a footnote answers for the text before it

      ? sentences with no sources
        #1  2.1.3   Nothing more is known.

        1 of 8 sentences · reach section

      ? undo
          ada.4 is taken back: set reach section

      ? sentences with no sources | count
        5

        5 of 8 sentences · reach sentence

      ? set reach page
      (unknown-value)
                  ^
        reach is sentence, paragraph, section.
          set reach sentence
          set reach paragraph
          set reach section

      ? set colour blue
      (unknown-setting)
            ^
        there is no setting “colour”.   set

      ? set
        set NAME VALUE
        changes a setting; `set` alone shows what can be set

          set reach section

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? sentences with no sources
          - mill:2.1.3~ae631d Nothing more is known.
          = 1 sentence, reach paragraph; 849ff2

          [ada.2 2026-03-07T14:02:00Z]
          ? set reach sentence
          = reach sentence; 3fe58a

          [ada.3 2026-03-07T14:03:00Z]
          ? sentences with no sources
          - mill:1.1.1~8498b9 The mill burned in May 1911.
          - mill:1.1.2~fa7bb2 The baker Ivan Rodin saw it first.
          - mill:1.2.1~9b4604 It was rebuilt within a year.
          - mill:2.1.1~1ff9b1 Later Rodin owned it.
          - mill:2.1.3~ae631d Nothing more is known.
          = 5 sentences, reach sentence; 15a302

          [ada.4 2026-03-07T14:04:00Z]
          ? set reach section
          = reach section; 0d95a1

          [ada.5 2026-03-07T14:05:00Z]
          ? sentences with no sources
          - mill:2.1.3~ae631d Nothing more is known.
          = 1 sentence, reach section; f297fa

          [ada.6 2026-03-07T14:06:00Z]
          ? undo ada.4
          = taken back; ae8def

          [ada.7 2026-03-07T14:07:00Z]
          ? sentences with no sources | count
          - mill:1.1.1~8498b9
          - mill:1.1.2~fa7bb2
          - mill:1.2.1~9b4604
          - mill:2.1.1~1ff9b1
          - mill:2.1.3~ae631d
          = 5 sentences, reach sentence; 9efa57
      """)
  }
}
