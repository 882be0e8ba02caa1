import Testing

/// What a person sees after a line that cannot be read: caret, code and words, lines to type.
struct BadLineTests {
  static let screens = [
    #"""
    passages with 1 source
                  ^
    which-count: exactly 1, at least 1, or at most 1?
      passages with exactly 1 source
      passages with at least 1 source
      passages with at most 1 source
    """#,
    #"""
    passages naming Skobov or dated 1978 citing Netchaev
                                         ^^^^^^
    two-readings: two readings; put ( ) round what belongs together
      passages (naming Skobov or dated 1978) citing Netchaev
      passages naming Skobov or (dated 1978 citing Netchaev)
    """#,
    #"""
    passages dated 1978 naming A or citing B | first 5
                                 ^^
    two-readings: two readings; put ( ) round what belongs together
      passages dated 1978 (naming A or citing B) | first 5
      passages (dated 1978 naming A) or citing B | first 5
    """#,
    #"""
    sentences dated October
                    ^^^^^^^
    which-year: which year?
      sentences dated October 1978
    """#,
    #"""
    notes in 8 citing Avrich
    ^^^^^
    notes-or-footnotes: notes are yours; the author's are footnotes
      footnotes in 8 citing Avrich
    """#,
    #"""
    passagess with no sources
    ^^^^^^^^^
    unknown-noun: I know passages
      passages with no sources
    """#,
    #"""
    who was arrested in 1937
    ^^^
    no-subject: a question starts with what you want: people, passages, sentences, sources …
      people in (sentences containing arrest* dated 1937)
      sentences containing arrest* dated 1937
      people in (sentences containing arrest*)
    """#,
    #"""
    who was arrested in 1937?
    ^^^
    no-subject: a question starts with what you want: people, passages, sentences, sources …
      people in (sentences containing arrest* dated 1937)
      sentences containing arrest* dated 1937
      people in (sentences containing arrest*)
    """#,
    #"""
    passages with sources by Netchaev
                          ^^^^^^^^^^^
    no-author: a passage has no author
      passages with sources (by Netchaev)
    """#,
    #"""
    passages by Netchaev
             ^^^^^^^^^^^
    no-author: a passage has no author
      passages with sources (by Netchaev)
      passages naming Netchaev
    """#,
    #"""
    passages with no sources citing Netchaev
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    contradiction: these two can never both hold
      passages citing Netchaev with no sources (not by Netchaev)
    """#,
    #"""
    sentences naming A or B and C
                            ^^^
    two-readings: two readings: “or” and “and” cannot stand in one list
      sentences naming A or B naming C
      sentences (naming A or naming B and C)
    """#,
    #"""
    ? passages with no sources
    ^
    unknown-sign: “?” means nothing here; put words in quotes
      passages with no sources
    """#,
    #"""
    passage with no sources
    ^^^^^^^
    singular-noun: a question starts with a plural: passages
      passages with no sources
    """#,
    #"""
    helpp
    ^^^^^
    unknown-verb: “helpp” is no word I know; help is
      help
    """#,
    #"""
    passages with no
                    ^
    unfinished: the line ends early: a noun is wanted after “with no”
      passages with no sources
      passages with no people
      passages with no sentences
    """#,
    #"""
    passages with
                 ^
    unfinished: the line ends early: a noun is wanted after “with”
      passages with sources
      passages with people
      passages with sentences
    """#,
    #"""
    passages wiht no sources
             ^^^^
    unknown-clause: “wiht” is no clause; with is
      passages with no sources
    """#,
    #"""
    passages with no sorces
                     ^^^^^^
    unknown-noun: I know sources
      passages with no sources
    """#,
    #"""
    passages with no foobars
                     ^^^^^^^
    unknown-noun: “foobars” is nothing I can count
      passages with no sources
      passages with no people
      passages with no sentences
    """#,
    #"""
    passages that are inferred
                      ^^^^^^^^
    unknown-state: passages are never “inferred”
      passages that are contested
      passages that are marked
    """#,
    #"""
    passages that are contestd
                      ^^^^^^^^
    unknown-state: passages are never “contestd”
      passages that are contested
    """#,
    #"""
    dates that are
                  ^
    unfinished: the line ends early: a state is wanted after “that are”
      dates that are inferred
      dates that are explicit
      dates that are approximate
    """#,
    #"""
    sources | sort by citatoins
                      ^^^^^^^^^
    unknown-field: sources have no field “citatoins”
      sources | sort by citations
    """#,
    #"""
    sources sort by citations
            ^^^^
    missing-pipe: a stage comes after a |
      sources | sort by citations
    """#,
    #"""
    sources citing Avrich first 5
                          ^^^^^
    missing-pipe: a stage comes after a |
      sources citing Avrich | first 5
    """#,
  ]

  @Test(arguments: screens)
  func whole(_ expected: String) {
    #expect(screen(String(expected.prefix { $0 != "\n" })) == expected)
  }
}
