import Testing

@testable import QuaereNotebook

struct JudgeTests {
  private func desk() throws -> Desk { try Desk(["mill.md": Desk.mill, "river.md": Desk.river]) }

  @Test func evidenceOfEveryKind() throws {
    let desk = try desk()
    desk.folder.write("a scan", to: "scan.txt")
    try desk.expect(
      """
      ? confirm mill:1.1.1 by river:1.1.1 on "the fire of May 1911" and valley p. 9 grade B2
        + ada.1  mill:1.1.1  confirmed
             by  river:1.1.1  “the fire of May 1911”
             by  valley p. 9  grade B2
             not independent: the claim itself rests on Anna Reed

      ? dispute mill:1.1.3 by file "scan.txt" and url "https://example.org/1" "one man was burnt"
        x ada.2  mill:1.1.3  disputed  one man was burnt
             by  scan.txt  sha256 5bb626f4973a…, unchanged
             by  https://example.org/1

      ? dispute mill:2.1.2 by my "he signs a letter of 1921" and refutes hale
        x ada.3  mill:2.1.2  disputed
             by  your own reasoning: he signs a letter of 1921
             by  refutes  hale

      ? evidence
        #1  ada.1           river:1.1.1                     place
        #2  ada.1           valley p. 9                     source      B2
        #3  ada.2           scan.txt                        file
        #4  ada.2           https://example.org/1           url
        #5  ada.3           my “he signs a letter of 1921”  reasoning
        #6  ada.3  refutes  hale                            source

        6 evidence

      ? confirmations with exactly 2 evidence
        #1  + ada.1  mill:1.1.1   confirmed  The mill burned in May 1911.

        1 confirmation

      ? mill: | their disputes
        #1  x ada.2  mill:1.1.3   disputed  Nobody was hurt.  one man was burnt
        #2  x ada.3  mill:2.1.2   disputed  He died in 1920.

        2 disputes

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? confirm mill:1.1.1 by river:1.1.1 on "the fire of May 1911" and valley p. 9 grade B2
          @ mill:1.1.1~8498b9
          " The mill burned in May 1911.
          > The baker Ivan Rodin saw it first. Nobody was
          @ river:1.1.1~bb4c31 27-47
          < The poet Arkady Yurkov saw
          " the fire of May 1911
          > . At Vologda, Iourkov told it to Rodine.
          = confirmed; b56dfd

          [ada.2 2026-03-07T14:02:00Z]
          ? dispute mill:1.1.3 by file "scan.txt" and url "https://example.org/1" "one man was burnt"
          @ mill:1.1.3~15f564
          < in May 1911. The baker Ivan Rodin saw it first.
          " Nobody was hurt.
          > It was rebuilt within a year. In June 40 workers
          @ file scan.txt sha256:5bb626f4973a4d80adb3d956673807597303a694d5124d9c2298b1fa2811810f
          = disputed; 55f554

          [ada.3 2026-03-07T14:03:00Z]
          ? dispute mill:2.1.2 by my "he signs a letter of 1921" and refutes hale
          @ mill:2.1.2~050ac2
          < . In June 40 workers came. Later Rodin owned it.
          " He died in 1920.
          > Nothing more is known.
          = disputed; a03ea5

          [ada.4 2026-03-07T14:04:00Z]
          ? evidence
          - ada.1  river:1.1.1
          - ada.1  valley p. 9
          - ada.2  scan.txt
          - ada.2  https://example.org/1
          - ada.3  my “he signs a letter of 1921”
          - ada.3  hale
          = 6 evidence; ca9952

          [ada.5 2026-03-07T14:05:00Z]
          ? confirmations with exactly 2 evidence
          - ada.1
          = 1 confirmation; 4ae477

          [ada.6 2026-03-07T14:06:00Z]
          ? mill: | their disputes
          - ada.2
          - ada.3
          = 2 disputes; 88a9f7
      """)
  }

  @Test func rowsAndRunsAreJudged() throws {
    try Desk().expect(
      """
      ? sentences dated 1911
        #1  1.1.1   The mill burned in May 1911.
        #2  1.2.2   In June 40 workers came.

        2 of 8 sentences

      ? confirm #1 by valley
        + ada.2  1.1.1  confirmed
             by  valley
             not independent: the claim itself rests on Anna Reed

      ? confirm 1.1.1-2 by hale p. 3
        + ada.3  1.1.1-2  confirmed
             by  hale p. 3
             not independent: the claim itself rests on John Hale

      ? confirm n1.1 by my "seen in the library"
        + ada.4  n1.1  confirmed
             by  your own reasoning: seen in the library

      ? confirmations
        #1  + ada.2  1.1.1     confirmed  The mill burned in May 1911.
        #2  + ada.3  1.1.1-2   confirmed  The mill burned in May 1911. The baker Ivan…
        #3  + ada.4  n1.1      confirmed  Anna Reed, The Valley, 1920

        3 confirmations
      """)
  }

  @Test func whatIsNoEvidence() throws {
    try desk().expect(
      """
      ? confirm mill:1.1.1 by walley
      (unknown-source)
                              ^
        no source has the key “walley”.   confirm mill:1.1.1 by valley · sources

      ? confirm mill:1.1.1 by file "none.txt"
      (unknown-file)
                              ^
        the file “none.txt” can't be read.

      ? confirm mill:1.1.1 by river:7.1
      (unknown-place)
                              ^
        there is no “river:7.1” here.   confirm mill:1.1.1 by river:1

      ? confirm mill:1.1.1 by river:1.1.1 on "no such words"
      (words-not-there)
                              ^
        “no such words” is not written in river:1.1.1.

      ? confirm mill:1.1.1
      (unfinished)
                          ^
        the line ends early: what does it rest on?
          confirm mill:1.1.1 by mill:1.1
          confirm mill:1.1.1 by my "reasoning"
          confirm mill:1.1.1 by file "scan.jpg"

      ? confirm mill:1.1.1 by valley grade Z9
      (unknown-grade)
                                           ^
        a grade is a letter A to F and a figure 1 to 6.
          confirm mill:1.1.1 by valley grade B2

      $ session
      """)
  }

  @Test func twoPeopleDisagree() throws {
    try desk().expect(
      """
      ? confirm mill:1.1.1 by valley
        + ada.1  mill:1.1.1  confirmed
             by  valley
             not independent: the claim itself rests on Anna Reed

      ? passages that are contested
        0 of 4 passages

      $ tom

      ? dispute mill:1.1.1 by my "it was in June"
        x tom.1  mill:1.1.1  disputed
             by  your own reasoning: it was in June

      ? passages that are contested
        #1  ~ mill:1.1   The mill burned in May 1911. The baker Ivan Rodin saw it fir…

        1 of 4 passages

      ? marks that are contested
        #1  ~ ada.1  mill:1.1.1   contested  The mill burned in May 1911.
        #2  ~ tom.1  mill:1.1.1   contested  The mill burned in May 1911.

        2 marks

      ? read mill:1.1
        ~ mill:1.1  The mill burned in May 1911. The baker Ivan Rodin saw it first.
               Nobody was hurt.[1]
               ~ ada.1  mill:1.1.1
               ~ tom.1  mill:1.1.1

          mill:n1  Anna Reed, The Valley, 1920; John Hale, A History of the County,
               volume II, 1931.

      ? proof mill:1.1.1
        mill:1.1.1  “The mill burned in May 1911.”
        where    Ada Marsh, The Mill (1935), ¶1, s.1
        rests    mill:n1 -> valley, hale II
                 2 voices (Anna Reed, John Hale), reach paragraph
        date     May 1911 = 1911-05
        for      ada.1  contested  7 March 2026
                   by  valley
        against  tom.1  contested  7 March 2026
                   by  your own reasoning: it was in June
        voices   1 behind the confirmations (Anna Reed); the claim itself rests on
                 Anna Reed
        sought   none
        verdict  contested by ada 7 March 2026 and tom 7 March 2026
        redo     replay "sessions/2026-03-07-ada.md"  ada.1, d88a05
                 replay "sessions/2026-03-07-tom.md"  tom.1, 64f4a6
      """)
  }
}
