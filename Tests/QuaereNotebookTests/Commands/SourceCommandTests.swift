import Testing

@testable import QuaereNotebook

/// `source … is`, `derive` and `sought`.
struct SourceCommandTests {
  @Test func aCitationIsMovedAndWorksAreMadeOneVoice() throws {
    try Desk().expect(
      """
      ? citations | show place, text, source
        #1  n1.1   Anna Reed, The Valley, 1920                           valley
        #2  n1.2   John Hale, A History of the County, volume II, 1931.  hale
        #3  n2.1   Hale, op. cit., volume I.                             [hale]
        #4  n3.1   The Valey, p. 7.                                      valey

        4 citations

      ? source n3.1 is hale
          ada.2  n3.1 cites hale

      ? citations in n3 | show place, text, source
        #1  n3.1   The Valey, p. 7.  hale

        1 of 4 citations

      ? sources | sort by citations descending
        #1  hale    A History of the County  John Hale  3 citations
        #2  valley  The Valley               Anna Reed  1 citation

        2 sources

      ? voices
        #1  Anna Reed  1 source
        #2  John Hale  1 source

        2 voices

      ? derive hale from valley "Hale copies Reed"
          ada.6  hale rests on valley: one voice

      ? voices
        #1  Anna Reed  2 sources

        1 voice

      ? passages with at least 2 sources with exactly 1 voice
        #1  1.1   The mill burned in May 1911. The baker Ivan Rodin saw it first. Nob…

        1 of 3 passages · reach paragraph

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? citations | show place, text, source
          - mill:n1.1  Anna Reed, The Valley, 1920
          - mill:n1.2  John Hale, A History of the County, volume II, 1931.
          - mill:n2.1  Hale, op. cit., volume I.
          - mill:n3.1  The Valey, p. 7.
          = 4 citations; 6cba14

          [ada.2 2026-03-07T14:02:00Z]
          ? source mill:n3.1 is hale
          @ mill:n3.1~33d300
          < , volume II, 1931. Hale, op. cit., volume I.
          " The Valey, p. 7.
          = hale; c9abd1

          [ada.3 2026-03-07T14:03:00Z]
          ? citations in mill:n3 | show place, text, source
          - mill:n3.1  The Valey, p. 7.
          = 1 citation; e4d20b

          [ada.4 2026-03-07T14:04:00Z]
          ? sources | sort by citations descending
          - hale
          - valley
          = 2 sources; 7e6357

          [ada.5 2026-03-07T14:05:00Z]
          ? voices
          - Anna Reed
          - John Hale
          = 2 voices; 9c61d2

          [ada.6 2026-03-07T14:06:00Z]
          ? derive hale from valley "Hale copies Reed"
          = one voice; c18dfc

          [ada.7 2026-03-07T14:07:00Z]
          ? voices
          - Anna Reed
          = 1 voice; 9e4ba3

          [ada.8 2026-03-07T14:08:00Z]
          ? passages with at least 2 sources with exactly 1 voice
          - mill:1.1~52fc74 The mill burned in May 1911. The baker Ivan Rodin saw it…
          = 1 passage, reach paragraph; 4aaa64
      """)
  }

  @Test func whatCitesNothing() throws {
    try Desk().expect(
      """
      ? source n3 is hale
      (no-citation)
               ^
        “n3” is no citation.   source n3.1 is hale

      ? source n9.1 is hale
      (unknown-place)
               ^
        there is no “mill:n9.1” here.   source n3.1 is hale

      ? source n3.1 is hail
      (unknown-source)
                       ^
        no source has the key “hail”.   sources

      ? source 1.1 is hale
      (no-citation)
               ^
        “1.1” is no citation.   citations in 1.1

      ? derive hale from walley
      (unknown-source)
                         ^
        no source has the key “walley”.   derive hale from valley · sources

      ? derive haile from valley
      (unknown-source)
               ^
        no source has the key “haile”.   derive hale from valley · sources

      $ session
      """)
  }

  @Test func aSearchIsKeptWhateverItFound() throws {
    try Desk().expect(
      """
      ? sought Rodin in "parish book of Holm" found nothing "pages of 1911 are torn out"
          ada.1  Rodin in parish book of Holm: nothing  pages of 1911 are torn out

      ? sought Rodin or Rodine in "county archive" found valley p. 40 and my "a letter"
          ada.2  Rodin, Rodine in county archive: valley p. 40 and a letter

      ? sought "the fire" in river found 1.1.1
      (no-subject)
        ^
        a question starts with what you want: people, passages, sentences, sources …
          sentences containing fir*

      ? searches
        #1  ada.1  Rodin          parish book of Holm   nothing        pages of 1911 …
        #2  ada.2  Rodin · Rodi…  county archive        valley p. 40…

        2 searches

      ? searches naming Rodine where result != nothing
        #1  ada.2  Rodin · Rodine  county archive   valley p. 40 and a letter

        1 of 2 searches

      ? searches where result = nothing | show words, place, why
        #1  ada.1  Rodin  parish book of Holm   pages of 1911 are torn out

        1 of 2 searches

      ? sought in "x" found nothing
      (missing-value)
               ^
        a name is wanted after “sought”.   help sought

      ? sought Rodin in nowhere
      (missing-quotes)
                        ^
        where you looked is wanted here, in quotes.   sought Rodin in "nowhere"

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? sought Rodin in "parish book of Holm" found nothing "pages of 1911 are torn out"
          = nothing; b84051

          [ada.2 2026-03-07T14:02:00Z]
          ? sought Rodin or Rodine in "county archive" found valley p. 40 and my "a letter"
          = found; 23c78c

          [ada.3 2026-03-07T14:04:00Z]
          ? searches
          - ada.1
          - ada.2
          = 2 searches; c1d5bc

          [ada.4 2026-03-07T14:05:00Z]
          ? searches naming Rodine where result != nothing
          - ada.2
          = 1 search; addebe

          [ada.5 2026-03-07T14:06:00Z]
          ? searches where result = nothing | show words, place, why
          - ada.1
          = 1 search; 260fbf
      """)
  }
}
