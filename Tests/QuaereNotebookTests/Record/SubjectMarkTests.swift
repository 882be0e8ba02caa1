import Testing

@testable import QuaereNotebook

/// Marks on what is no place of a text: works, names; and on citations and parts of sentences.
struct SubjectMarkTests {
  @Test func worksAndNamesAreMarked() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    try desk.expect(
      """
      ? flag Rodin "one man or two?"
        ! ada.1  Rodin  to confirm

      ? note valley "lent by the society"
        * ada.2  valley  lent by the society

      ? confirm hale by my "seen in the reading room"
        + ada.3  hale  confirmed
             by  your own reasoning: seen in the reading room

      ? people with marks
        #1  ! Ivan Rodin  [Rodin 2 · Rodine 1]

        1 of 2 people

      ? sources with no marks
        #1  valey  The Valey  1 citation

        1 of 3 sources

      ? marks | show place, address, words
        #1  ! Rodin    Rodin
        #2  * valley   valley
        #3  + hale     hale

        3 marks

      ? why Rodin
        Ivan Rodin  person
          spellings  Rodin 2 · Rodine 1
          [joined]  “Rodin”: “Ivan Rodin” is the only full name here that ends in it;
            “Rodine”: the spelling key of both is “rodin”
          alias … = … settles it; apart … and … takes it back

      ? resolve ada.1 as confirmed "one"
        + ada.1  confirmed

      ? people
        #1  + Ivan Rodin     [Rodin 2 · Rodine 1]
        #2    Arkady Yurkov  [Yurkov 1 · Iourkov 1]

        2 people

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? flag Rodin "one man or two?"
          @ name Rodin
          = open; 94b1f5

          [ada.2 2026-03-07T14:02:00Z]
          ? note valley "lent by the society"
          @ source valley
          = noted; a276b5

          [ada.3 2026-03-07T14:03:00Z]
          ? confirm hale by my "seen in the reading room"
          @ source hale
          = confirmed; e71a9f

          [ada.4 2026-03-07T14:04:00Z]
          ? people with marks
          - Ivan Rodin
          = 1 person; c6a467

          [ada.5 2026-03-07T14:05:00Z]
          ? sources with no marks
          - valey
          = 1 source; c4656e

          [ada.6 2026-03-07T14:06:00Z]
          ? marks | show place, address, words
          - ada.1
          - ada.2
          - ada.3
          = 3 marks; f60007

          [ada.7 2026-03-07T14:07:00Z]
          ? why Rodin
          - (4 lines)~fed7d0
          = explained; fb2d66

          [ada.8 2026-03-07T14:08:00Z]
          ? resolve ada.1 as confirmed "one"
          = confirmed; dbf63e

          [ada.9 2026-03-07T14:09:00Z]
          ? people
          - Ivan Rodin
          - Arkady Yurkov
          = 2 people; ce7f8d
      """)
  }

  @Test func aRowIsMarkedWhateverItIs() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? people
        #1  Ivan Rodin  Rodin 2

        1 person

      ? flag #1 "the baker?"
        ! ada.2  Ivan Rodin  to confirm

      ? sources
        #1  valley  The Valley               Anna Reed  1 citation
        #2  hale    A History of the County  John Hale  2 citations
        #3  valey   The Valey                           1 citation

        3 sources

      ? note #1 "lent"
        * ada.4  valley  lent

      ? dates
        #1  1.1.1   May 1911  1911-05
        #2  1.2.2   June      [1911-06]
        #3  2.1.2   1920      1920
        #4  n1      1920      1920
        #5  n1      1931      1931

        5 dates

      ? flag #1 "whose May?"
        ! ada.6  1.1.1  to confirm  May 1911

      ? citations
        #1  n1.1   Anna Reed, The Valley, 1920                           valley
        #2  n1.2   John Hale, A History of the County, volume II, 1931.  hale
        #3  n2.1   Hale, op. cit., volume I.                             [hale]
        #4  n3.1   The Valey, p. 7.                                      valey

        4 citations

      ? flag #3 "which Hale?"
        ! ada.8  n2.1  to confirm

      ? marks by me
        #1  ! ada.2  Ivan Rodin   open                             the baker?
        #2  * ada.4  valley       open                             lent
        #3  ! ada.6  1.1.1        open  May 1911                   whose May?
        #4  ! ada.8  n2.1         open  Hale, op. cit., volume I.  which Hale?

        4 marks

      ? note #1-2 "both"
        * ada.10  Ivan Rodin  on ada.2  both
        * ada.11  valley  on ada.4  both

      ? citations with marks
        #1  ! n2.1   Hale, op. cit., volume I.  [hale]

        1 of 4 citations

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? people
          - Ivan Rodin
          = 1 person; cb1558

          [ada.2 2026-03-07T14:02:00Z]
          ? flag "Ivan Rodin" "the baker?"
          @ name Ivan Rodin
          = open; 657117

          [ada.3 2026-03-07T14:03:00Z]
          ? sources
          - valley
          - hale
          - valey
          = 3 sources; eab5d4

          [ada.4 2026-03-07T14:04:00Z]
          ? note valley "lent"
          @ source valley
          = noted; a287f6

          [ada.5 2026-03-07T14:05:00Z]
          ? dates
          - mill:1.1.1  May 1911
          - mill:1.2.2  June
          - mill:2.1.2  1920
          - mill:n1  1920
          - mill:n1  1931
          = 5 dates; 2bbca0

          [ada.6 2026-03-07T14:06:00Z]
          ? flag mill:1.1.1 on "May 1911" "whose May?"
          @ mill:1.1.1~8498b9 19-27
          < The mill burned in
          " May 1911
          > . The baker Ivan Rodin saw it first. Nobody was
          = open; d6aad6

          [ada.7 2026-03-07T14:07:00Z]
          ? citations
          - mill:n1.1  Anna Reed, The Valley, 1920
          - mill:n1.2  John Hale, A History of the County, volume II, 1931.
          - mill:n2.1  Hale, op. cit., volume I.
          - mill:n3.1  The Valey, p. 7.
          = 4 citations; 006b83

          [ada.8 2026-03-07T14:08:00Z]
          ? flag mill:n2.1 "which Hale?"
          @ mill:n2.1~c6a7d2
          < Hale, A History of the County, volume II, 1931.
          " Hale, op. cit., volume I.
          > The Valey, p. 7.
          = open; 52da8a

          [ada.9 2026-03-07T14:09:00Z]
          ? marks by me
          - ada.2
          - ada.4
          - ada.6
          - ada.8
          = 4 marks; 259413

          [ada.10 2026-03-07T14:10:00Z]
          ? note ada.2 "both"
          @ name Ivan Rodin
          = noted; b42978

          [ada.11 2026-03-07T14:10:00Z]
          ? note ada.4 "both"
          @ source valley
          = noted; 5e3a75

          [ada.12 2026-03-07T14:11:00Z]
          ? citations with marks
          - mill:n2.1  Hale, op. cit., volume I.
          = 1 citation; d90472
      """)
  }

  @Test func aWordThatIsAWorkAndANameIsRefused() throws {
    let desk = try Desk([
      "letter.md": "Valley wrote to Reed. Hale was away.[^1]\n\n[^1]: John Hale, *Valley*, 1920.\n"
    ])
    try desk.expect(
      """
      ? sources
        #1  valley  Valley  John Hale  1 citation

        1 source

      ? people
        #1  Valley  Valley 2

        1 person

      ? flag VALLEY "which?"
      (two-readings)
             ^
        “VALLEY” is a work and a name.   flag valley "which?" · flag Valley "which?"

      ? flag valley "the book"
        ! ada.3  valley  to confirm

      ? flag Valley "the man"
        ! ada.4  Valley  to confirm

      ? marks | show place, why
        #1  ! ada.3  valley   the book
        #2  ! ada.4  Valley   the man

        2 marks
      """)
  }
}
