import Testing

@testable import QuaereNotebook

/// `read`, `next`, `back`, `more`, `check`, `help` and `quit`: none of them is kept.
struct ReadingCommandTests {
  @Test func theTextIsRead() throws {
    try Desk().expect(
      """
      ? flag 1.1.2 "who says so?"
        ! ada.1  1.1.2  to confirm

      ? read
          1

        ! 1.1  The mill burned in May 1911. The baker Ivan Rodin saw it first. Nobody
               was hurt.[1]
               ! ada.1  1.1.2  who says so?

          1.2  It was rebuilt within a year. In June 40 workers came.[2]

          n1  Anna Reed, The Valley, 1920; John Hale, A History of the County, volume
               II, 1931.
          n2  Hale, op. cit., volume I.

      ? next
          2  The owner

          2.1  Later Rodin owned it. He died in 1920.[3] Nothing more is known.

          n3  The Valey, p. 7.

      ? next
      (no-more-text)
        this is the last section.   read 2

      ? back
          1

        ! 1.1  The mill burned in May 1911. The baker Ivan Rodin saw it first. Nobody
               was hurt.[1]
               ! ada.1  1.1.2  who says so?

          1.2  It was rebuilt within a year. In June 40 workers came.[2]

          n1  Anna Reed, The Valley, 1920; John Hale, A History of the County, volume
               II, 1931.
          n2  Hale, op. cit., volume I.

      ? back
      (no-more-text)
        this is the first section.   read 1

      ? read 1.1.2
        ! 1.1  The mill burned in May 1911. The baker Ivan Rodin saw it first. Nobody
               was hurt.[1]
               ! ada.1  1.1.2  who says so?

          n1  Anna Reed, The Valley, 1920; John Hale, A History of the County, volume
               II, 1931.

      ? read n1
          n1  Anna Reed, The Valley, 1920; John Hale, A History of the County, volume
               II, 1931.

      ? read 2
          2  The owner

          2.1  Later Rodin owned it. He died in 1920.[3] Nothing more is known.

          n3  The Valey, p. 7.

      ? read mill
          1

        ! 1.1  The mill burned in May 1911. The baker Ivan Rodin saw it first. Nobody
               was hurt.[1]
               ! ada.1  1.1.2  who says so?

          1.2  It was rebuilt within a year. In June 40 workers came.[2]

          2  The owner

          2.1  Later Rodin owned it. He died in 1920.[3] Nothing more is known.

          n1  Anna Reed, The Valley, 1920; John Hale, A History of the County, volume
               II, 1931.
          n2  Hale, op. cit., volume I.
          n3  The Valey, p. 7.

      ? read 8
      (unknown-place)
             ^
        there is no “mill:8” here.   read 2

      ? passages with exactly 1 source
        #1  1.2   It was rebuilt within a year. In June 40 workers came.
        #2  2.1   Later Rodin owned it. He died in 1920. Nothing more is known.

        2 of 3 passages · reach paragraph

      ? read #2
          2.1  Later Rodin owned it. He died in 1920.[3] Nothing more is known.

          n3  The Valey, p. 7.

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? flag mill:1.1.2 "who says so?"
          @ mill:1.1.2~fa7bb2
          < The mill burned in May 1911.
          " The baker Ivan Rodin saw it first.
          > Nobody was hurt. It was rebuilt within a year.
          = open; a6bb96

          [ada.2 2026-03-07T14:12:00Z]
          ? passages with exactly 1 source
          - mill:1.2~3e2124 It was rebuilt within a year. In June 40 workers came.
          - mill:2.1~514a9a Later Rodin owned it. He died in 1920. Nothing more is k…
          = 2 passages, reach paragraph; 47d8be
      """)
  }

  @Test func rowsThatWereNotShown() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? more
      (nothing-more)
        there is no answer yet.   passages with no sources

      ? passages naming Rodin
        #1  1.1   The mill burned in May 1911. The baker Ivan Rodin saw it first. Nob…
        #2  2.1   Later Rodin owned it. He died in 1920. Nothing more is known.

        2 of 3 passages

      ? more
      (nothing-more)
        that was all of it.   passages with no sources
      """)
  }

  @Test func moreGoesOnWhereTheScreenEnded() throws {
    let desk = try Desk()
    _ = try desk.notebook.run("sentences", limit: 5)
    try desk.expect(
      """
      ? more
        #6  2.1.1   Later Rodin owned it.
        #7  2.1.2   He died in 1920.
        #8  2.1.3   Nothing more is known.

        8 sentences
      """)
  }

  @Test func whatReadingWasUnsureOf() throws {
    let desk = try Desk([
      "mill.md": Desk.mill.replacing("hurt.[^1]", with: "hurt.<sup>7</sup>")
    ])
    _ = desk.screen("passages | count")
    let odd = "    [tom.1 2026-03-07T10:00:00Z]\n    ? withdraw ada.9\n    = withdrawn; 000000\n"
    desk.folder.write(
      "---\nquaere: 1\nauthor: tom\n---\n\n" + odd, to: "sessions/2026-03-07-tom.md")
    try desk.expect(
      """
      $ ada

      ? check
        corpus/mill.md:9  1.1  no note answers marker 7
        corpus/mill.md:17  n1  nothing calls note 1
        corpus/mill.md:11  1.2.2  “June” is read as Jun [1911]: the year is carried
          from “May 1911” in the passage before

        2 doubts · 1 date completed

        sessions/2026-03-07-tom.md:6: tom.1 withdraws ada.9, which no session has
        sessions/2026-03-07-tom.md:6: tom.1 was edited after it was recorded

      $ oddities
      2026-03-07-tom.md:6: tom.1 withdraws ada.9, which no session has
      """)
  }

  @Test func helpAndLeaving() throws {
    try Desk().expect(
      """
      ? help flag
        flag PLACE [to confirm | to complete | to discover] [on "words"] ["why"]
        marks an open question; to confirm when nothing else is said

          flag 1.1.1 on "The mill burned in" "who counted?"

      ? help flg
        there is no help on “flg”
          help flag

      ? quit
        (left)

      $ session
      """)
  }
}
