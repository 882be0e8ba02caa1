import Testing

@testable import QuaereNotebook

/// The claim sheet, with all its parts.
struct ProofTests {
  @Test func twoConfirmationsOfOneVoiceCountAsOne() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    try desk.expect(
      """
      ? confirm mill:2.1.2 by valley p. 3
        + ada.1  mill:2.1.2  confirmed
             by  valley p. 3
             independent of valey: not known                           derive … from …

      ? alias Rodin = Rodine
          ada.2  Rodin = Rodine  3 mentions, 3 sentences

      $ tom

      ? confirm mill:2.1.2 by hale p. 9
        + tom.1  mill:2.1.2  confirmed
             by  hale p. 9
             independent of valey: not known                           derive … from …

      ? proof mill:2.1.2
        mill:2.1.2  “He died in 1920.”
        where    Ada Marsh, The Mill (1935), The owner, ¶1, s.2
        rests    mill:n3 -> valey
                 1 voice (valey), reach paragraph
        date     1920 = 1920
        for      ada.1  confirmed  7 March 2026
                   by  valley p. 3
                 tom.1  confirmed  7 March 2026
                   by  hale p. 9
        against  none
        voices   2 behind the confirmations (Anna Reed; John Hale)
        sought   none
        verdict  confirmed by ada 7 March 2026 and tom 7 March 2026
        redo     replay "sessions/2026-03-07-ada.md"  ada.1, 9a760e
                 replay "sessions/2026-03-07-tom.md"  tom.1, 40e57e

      ? derive hale from valley "Hale copies Reed"
          tom.3  hale rests on valley: one voice

      ? proof mill:2.1.2
        mill:2.1.2  “He died in 1920.”
        where    Ada Marsh, The Mill (1935), The owner, ¶1, s.2
        rests    mill:n3 -> valey
                 1 voice (valey), reach paragraph
        date     1920 = 1920
        for      ada.1  confirmed  7 March 2026
                   by  valley p. 3
                 tom.1  confirmed  7 March 2026
                   by  hale p. 9
        against  none
        voices   1 behind the confirmations (Anna Reed)
        sought   none
        verdict  confirmed by ada 7 March 2026 and tom 7 March 2026; 2 confirmations,
                 1 voice: they count as 1
        redo     replay "sessions/2026-03-07-ada.md"  ada.1, 9a760e
                 replay "sessions/2026-03-07-tom.md"  tom.1, 40e57e

      ? confirmations where voices = 1 | show voices, evidence
        #1  + ada.1  1  valley p. 3
        #2  + tom.1  1  hale p. 9

        2 confirmations
      """)
  }

  @Test func everythingThatIsKnown() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    desk.folder.write("a scan", to: "page.txt")
    try desk.expect(
      """
      ? flag mill:1.1.1 on "May 1911" "which day?"
        ! ada.1  mill:1.1.1  to confirm  May 1911

      ? note ada.1 "the paper is lost"
        * ada.2  mill:1.1.1  on ada.1  the paper is lost

      ? confirm mill:1.1.1 by supports river:1.1.1 grade B2 and file "page.txt" "both"
        + ada.3  mill:1.1.1  confirmed  both
             by  supports  river:1.1.1  “The poet Arkady Yurkov saw the fire of May
                 1911.”  grade B2
             by  page.txt  sha256 5bb626f4973a…, unchanged
             not independent: the claim itself rests on Anna Reed
             ada.1 is still open                            resolve ada.1 as confirmed

      ? sought May in "the town paper" found nothing
          ada.4  May in the town paper: nothing

      $ tom

      ? dispute mill:1.1.1 by refutes my "the register says June"
        x tom.1  mill:1.1.1  disputed
             by  refutes  your own reasoning: the register says June
             ada.1 is still open                             resolve ada.1 as disputed

      ? proof mill:1.1.1
        mill:1.1.1  “The mill burned in May 1911.”
        where    Ada Marsh, The Mill (1935), ¶1, s.1
        rests    mill:n1 -> valley, hale II
                 2 voices (Anna Reed, John Hale), reach paragraph
        date     May 1911 = 1911-05
        for      ada.3  contested  7 March 2026  both
                   by  supports  river:1.1.1  “The poet Arkady Yurkov saw the fire of
                       May 1911.”  grade B2
                   by  page.txt  sha256 5bb626f4973a…, unchanged
        against  tom.1  contested  7 March 2026
                   by  refutes  your own reasoning: the register says June
        voices   1 behind the confirmations (Anna Reed, page.txt); the claim itself
                 rests on Anna Reed
        flag     ada.1  to confirm, open  7 March 2026  which day?
        note     ada.2  7 March 2026  the paper is lost
        sought   May in the town paper: nothing (ada, 7 March 2026)
        verdict  contested by ada 7 March 2026 and tom 7 March 2026
        redo     replay "sessions/2026-03-07-ada.md"  ada.1, 1f260b; ada.2, e7c7bd;
                 ada.3, 078d67
                 replay "sessions/2026-03-07-tom.md"  tom.1, 720d69

      ? proof ada.1
        mill:1.1.1  “May 1911”
        where    Ada Marsh, The Mill (1935), ¶1, s.1
        rests    mill:n1 -> valley, hale II
                 2 voices (Anna Reed, John Hale), reach paragraph
        date     May 1911 = 1911-05
        for      ada.3  contested  7 March 2026  both
                   by  supports  river:1.1.1  “The poet Arkady Yurkov saw the fire of
                       May 1911.”  grade B2
                   by  page.txt  sha256 5bb626f4973a…, unchanged
        against  tom.1  contested  7 March 2026
                   by  refutes  your own reasoning: the register says June
        voices   1 behind the confirmations (Anna Reed, page.txt); the claim itself
                 rests on Anna Reed
        flag     ada.1  to confirm, open  7 March 2026  which day?
        note     ada.2  7 March 2026  the paper is lost
        sought   May in the town paper: nothing (ada, 7 March 2026)
        verdict  contested by ada 7 March 2026 and tom 7 March 2026
        redo     replay "sessions/2026-03-07-ada.md"  ada.1, 1f260b; ada.2, e7c7bd;
                 ada.3, 078d67
                 replay "sessions/2026-03-07-tom.md"  tom.1, 720d69

      ? proof Rodin
        Rodin    Rodin 2 · Rodine 1
        where    a name, person
        names    [Ivan Rodin = Rodin = Rodine]
        for      none
        against  none
        sought   none
        verdict  not judged yet

      ? proof valley
        valley   Anna Reed, The Valley, 1920
        where    a work with 2 citations
        voice    1 voice (Anna Reed)
        for      none
        against  none
        sought   none
        verdict  not judged yet

      ? resolve tom.1 as undetermined "no third account"
          tom.1  undetermined

      ? proof mill:1.1.1
        mill:1.1.1  “The mill burned in May 1911.”
        where    Ada Marsh, The Mill (1935), ¶1, s.1
        rests    mill:n1 -> valley, hale II
                 2 voices (Anna Reed, John Hale), reach paragraph
        date     May 1911 = 1911-05
        for      ada.3  undetermined by tom: no third account  7 March 2026  both
                   by  supports  river:1.1.1  “The poet Arkady Yurkov saw the fire of
                       May 1911.”  grade B2
                   by  page.txt  sha256 5bb626f4973a…, unchanged
        against  tom.1  undetermined by tom: no third account  7 March 2026
                   by  refutes  your own reasoning: the register says June
        voices   1 behind the confirmations (Anna Reed, page.txt); the claim itself
                 rests on Anna Reed
        flag     ada.1  to confirm, open  7 March 2026  which day?
        note     ada.2  7 March 2026  the paper is lost
        sought   May in the town paper: nothing (ada, 7 March 2026)
        verdict  undetermined, resolved by tom 7 March 2026 (no third account)
        redo     replay "sessions/2026-03-07-ada.md"  ada.1, 1f260b; ada.2, e7c7bd;
                 ada.3, 078d67
                 replay "sessions/2026-03-07-tom.md"  tom.1, 720d69
      """)
    desk.folder.write("another scan", to: "page.txt")
    try desk.expect(
      """
      ? proof mill:1.1.1
        mill:1.1.1  “The mill burned in May 1911.”
        where    Ada Marsh, The Mill (1935), ¶1, s.1
        rests    mill:n1 -> valley, hale II
                 2 voices (Anna Reed, John Hale), reach paragraph
        date     May 1911 = 1911-05
        for      ada.3  undetermined by tom: no third account  7 March 2026  both
                   by  supports  river:1.1.1  “The poet Arkady Yurkov saw the fire of
                       May 1911.”  grade B2
                   by  page.txt  sha256 5bb626f4973a…, changed since
        against  tom.1  undetermined by tom: no third account  7 March 2026
                   by  refutes  your own reasoning: the register says June
        voices   1 behind the confirmations (Anna Reed, page.txt); the claim itself
                 rests on Anna Reed
        flag     ada.1  to confirm, open  7 March 2026  which day?
        note     ada.2  7 March 2026  the paper is lost
        sought   May in the town paper: nothing (ada, 7 March 2026)
        verdict  undetermined, resolved by tom 7 March 2026 (no third account)
        redo     replay "sessions/2026-03-07-ada.md"  ada.1, 1f260b; ada.2, e7c7bd;
                 ada.3, 078d67
                 replay "sessions/2026-03-07-tom.md"  tom.1, 720d69
      """)
  }

  @Test func claimSheetsAreExported() throws {
    let desk = try Desk()
    desk.folder.write("a scan", to: "page.txt")
    for line in [
      "flag 1.1.1 on \"May 1911\" \"which day?\"",
      "confirm 1.1.2 by valley p. 3 and file \"page.txt\"",
      "note Rodin \"see [ada] *1*\"", "export marks to \"claims.md\"",
      "export marks to \"claims.txt\"",
      "export marks to \"claims.csv\"", "export marks to \"claims.json\"",
      "export marks | show mark, words to \"few.md\"",
    ] { #expect(!desk.screen(line).hasPrefix("(")) }
    #expect(
      desk.folder.text("claims.md") == """
        # Claim sheets: marks

        ## 1.1.1

        > May 1911

        - **where** Ada Marsh, The Mill (1935), ¶1, s.1
        - **rests** n1 -> valley, hale II
        - **reach** paragraph
        - **voices**
          - Anna Reed
          - John Hale
        - **dates** May 1911 = 1911-05
        - **open** ada.1  to confirm, open  7 March 2026  which day?
        - **verdict** open: flagged by ada 7 March 2026
        - **redo** replay "sessions/2026-03-07-ada.md"  ada.1, 1f260b

        ## 1.1.2

        > The baker Ivan Rodin saw it first.

        - **where** Ada Marsh, The Mill (1935), ¶1, s.2
        - **rests** n1 -> valley, hale II
        - **reach** paragraph
        - **voices**
          - Anna Reed
          - John Hale
        - **for** ada.2  confirmed  7 March 2026; by valley p. 3; by page.txt  sha256 5bb626f4973a…, unchanged
        - **verdict** confirmed by ada 7 March 2026
        - **redo** replay "sessions/2026-03-07-ada.md"  ada.2, 6bd1de

        ## Rodin

        > Rodin 2

        - **where** a name, person
        - **notes** ada.3  7 March 2026  see \\[ada\\] \\*1\\*
        - **verdict** not judged yet
        - **redo** replay "sessions/2026-03-07-ada.md"  ada.3, a57b53

        """)
    #expect(desk.folder.text("claims.txt").contains("  verdict  open: flagged by ada 7 March 2026"))
    #expect(desk.folder.text("claims.csv").hasPrefix("address,mark,kind,status,"))
    #expect(desk.folder.text("claims.csv").contains(",verdict,redo\r\n"))
    #expect(
      desk.folder.text("claims.json").contains("\"verdict\":\"open: flagged by ada 7 March 2026\""))
    #expect(desk.folder.text("few.md").hasPrefix("| mark | words |"))
  }
}
