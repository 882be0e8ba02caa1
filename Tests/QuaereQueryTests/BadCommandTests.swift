import Testing

/// What a person sees after a line that cannot be read: caret, code and words, lines to type.
struct BadCommandTests {
  static let screens = [
    #"""
    passages minus people
                   ^^^^^^
    different-nouns: minus joins rows of one kind; these are passages and people
      passages with no people
    """#,
    #"""
    @sol
    ^^^^
    unknown-set: there is no set “@sol”
      @solo
    """#,
    #"""
    @loop
    ^^^^^
    circular-set: “@loop” asks for itself
    """#,
    #"""
    @broken in 1
    ^^^^^^^
    clause-without-meaning: in “@broken”: “dated” says nothing about people
    """#,
    #"""
    why
       ^
    unfinished: the line ends early: a place is wanted after “why”
      why 1.1
      why #1
    """#,
    #"""
    why #0
        ^^
    bad-row: “#0” is no row of the last answer
      why #1
      read #1-3
    """#,
    #"""
    why #3-x
        ^^^^
    bad-row: “#3-x” is no row of the last answer
      why #1
      read #1-3
    """#,
    #"""
    flag 8 to check
              ^^^^^
    unknown-purpose: a flag is to confirm, to complete or to discover
      flag 8 to confirm
      flag 8 to complete
      flag 8 to discover
    """#,
    #"""
    confirm 8.1
               ^
    unfinished: the line ends early: what does it rest on?
      confirm 8.1 by 1.1
      confirm 8.1 by my "reasoning"
      confirm 8.1 by file "scan.jpg"
    """#,
    #"""
    resolve 4
            ^
    missing-mark: a mark is named by its entry, such as ada.4
      resolve ada.4
      marks by me
    """#,
    #"""
    resolve ada.4 as done
                     ^^^^
    unknown-verdict: a mark is resolved as confirmed, disputed, refuted or undetermined
      resolve ada.4 as confirmed
      resolve ada.4 as disputed
      resolve ada.4 as refuted
    """#,
    #"""
    set reach chapter
              ^^^^^^^
    unknown-value: reach is sentence, paragraph, section
      set reach sentence
      set reach paragraph
      set reach section
    """#,
    #"""
    set rech section
        ^^^^
    unknown-setting: there is no setting “rech”
      set reach section
    """#,
    #"""
    freeze @solo as a/b
                    ^^^
    bad-name: “a/b” is no name for a set; letters, digits and - are
      freeze @solo as solo
    """#,
    #"""
    name Solovki is island
                    ^^^^^^
    unknown-kind: a name is a person, a place or a group
      name Solovki is person
      name Solovki is place
      name Solovki is group
    """#,
    #"""
    passages in 8 and 9
             ^^^^^^^^^^
    two-places: nothing is in two places at once; “or” joins places
      passages in 8 or 9
    """#,
    #"""
    confirm 8.1 by gulag grade Z9
                               ^^
    unknown-grade: a grade is a letter A to F and a figure 1 to 6
      confirm 8.1 by gulag grade B2
    """#,
    #"""
    passages with fewer than 0 sources
                             ^
    below-zero: there are never fewer than 0
      passages with fewer than 1 sources
    """#,
    #"""
    passages % 5
             ^
    unknown-sign: “%” means nothing here; put words in quotes
    """#,
    #"""
    export passages with no sources
                                   ^
    unfinished: the line ends early: which file is it to be written to?
      export passages with no sources to "answer.csv"
    """#,
    #"""
    people in (pairs of sentences)
           ^^^^^^^^^^^^^^^^^^^^^^^
    no-relation: people are never in pairs
      people in (pairs of sentences | their sentences)
    """#,
    #"""
    sentences with no pairs
                      ^^^^^
    no-relation: pairs hang on nothing; a question begins with them
      pairs of sentences
    """#,
    #"""
    pairs of sentences sharing people | sort by date
                                        ^^^^^^^^^^^^
    stage-without-meaning: “sort” says nothing about pairs
      pairs of sentences sharing people | their sentences | sort by date
    """#,
    #"""
    pairs of sentences plus pairs of passages
                            ^^^^^^^^^^^^^^^^^
    different-nouns: pairs are not joined by plus
    """#,
    #"""
    sentences undated dated 1978
              ^^^^^^^^^^^^^^^^^^
    contradiction: these two can never both hold
      sentences undated
      sentences dated 1978
    """#,
    #"""
    passages with no sources in 8 with at least 2 sources
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    contradiction: these two can never both hold
      passages with no sources in 8
      passages in 8 with at least 2 sources
    """#,
    #"""
    dates that are 5
                   ^
    missing-state: a state is wanted after “that are”
      dates that are inferred
      dates that are explicit
      dates that are approximate
    """#,
    #"""
    freeze solo as kept
           ^^^^
    missing-set: a named set such as @solo is wanted after “freeze”
      freeze @solo as kept
    """#,
    #"""
    let 5 = passages
        ^
    missing-name: a name is wanted after “let”
      let solo = passages
    """#,
    #"""
    sources | sort by 5
                      ^
    missing-field: a field is wanted after “sort by”
      sources | sort by key
      sources | sort by author
      sources | sort by title
    """#,
    #"""
    why =
        ^
    missing-place: a place is wanted after “why”
      why 1.1
      why #1
    """#,
  ]

  @Test(arguments: screens)
  func whole(_ expected: String) {
    #expect(screen(String(expected.prefix { $0 != "\n" })) == expected)
  }
}
