import Testing

/// What a person sees after a line that cannot be read: caret, code and words, lines to type.
struct BadWordTests {
  static let screens = [
    #"""
    sources | frist 5
              ^^^^^
    unknown-stage: “frist” is no stage
      sources | first 5
    """#,
    #"""
    sources | first
                   ^
    unfinished: the line ends early: a whole number is wanted after “first”
      sources | first 5
    """#,
    #"""
    sources | first five
                    ^^^^
    missing-number: a whole number is wanted after “first”
      sources | first 5
    """#,
    #"""
    sources | first 5 naming Skobov
                      ^^^^^^
    misplaced-word: “naming” cannot stand here
      sources | first 5 | keep naming Skobov
    """#,
    #"""
    sources | sort citations
                   ^^^^^^^^^
    missing-word: “by” is wanted here
      sources | sort by citations
    """#,
    #"""
    passages "hunger strike"
             ^^^^^^^^^^^^^^^
    unexpected-word: I cannot read “"hunger strike"” here
      passages containing "hunger strike"
    """#,
    #"""
    passages 1978
             ^^^^
    unexpected-word: I cannot read “1978” here
      passages dated 1978
    """#,
    #"""
    passages Skobov
             ^^^^^^
    unexpected-word: I cannot read “Skobov” here
      passages naming Skobov
    """#,
    #"""
    sentences containing "hunger strike
                         ^
    open-quote: this quotation mark is never closed
      sentences containing "hunger strike"
    """#,
    #"""
    sentences containing /strike
                         ^
    open-regex: this regular expression is never closed
      sentences containing /strike/
    """#,
    #"""
    sentences containing hunger strike within 5
                                       ^^^^^^
    missing-quotes: “within” goes with words in quotes
      sentences containing "hunger strike" within 5
    """#,
    #"""
    sentences containing "hunger * strike"
                         ^^^^^^^^^^^^^^^^^
    stray-star: a star stands for letters of a word; this one touches none
      sentences containing "hunger strike" within 1
      sentences containing "hunger strike"
    """#,
    #"""
    sentences containing str.*
                         ^^^^^
    stray-star: a star stands for letters of a word; this one touches none
      sentences containing /str.*/
    """#,
    #"""
    sentences containing *
                         ^
    unknown-sign: “*” means nothing here; a regular expression stands between slashes
    """#,
    #"""
    sentences containing stri?e dated 1937
                             ^
    unknown-sign: “?” means nothing here; a regular expression stands between slashes
      sentences containing /stri.e/ dated 1937
    """#,
    #"""
    sentences containing strike?
                               ^
    unknown-sign: “?” means nothing here; a regular expression stands between slashes
      sentences containing strike
      sentences containing "strike?"
    """#,
    #"""
    sentences naming Skobov | kwic stri[kv]e
                                       ^
    unknown-sign: “[” means nothing here; a regular expression stands between slashes
      sentences naming Skobov | kwic /stri[kv]e/
    """#,
    #"""
    sentences containing ~strike*
                         ^^^^^^^^
    two-signs: a word takes one of ~ * + at a time
      sentences containing strike*
      sentences containing strike+
      sentences containing ~strike
    """#,
    #"""
    sentences containing strike|revolt
                                ^^^^^^
    unknown-stage: “revolt” is no stage
      sentences containing strike or revolt
    """#,
    #"""
    sentences containing "hunger, strike" within 5
                         ^^^^^^^^^^^^^^^^^^^^^^^^^
    marks-in-near: words that are only near have no marks between them
      sentences containing "hunger strike" within 5
    """#,
    #"""
    sentences containing "…"
                         ^^^
    no-words: “…” holds no word
      sentences containing /…/
    """#,
    #"""
    sentences containing "?"
                         ^^^
    no-words: “?” holds no word
      sentences containing /\?/
    """#,
    #"""
    sentences containing //
                         ^^
    no-words: nothing stands between the slashes
      sentences containing /19[2-5]\d/
    """#,
    #"""
    sentences naming
                    ^
    unfinished: the line ends early: a name is wanted after “naming”
      sentences naming Tsurkov
      sentences naming Kropotkin and Bakunin
    """#,
    #"""
    sentences naming /x/
                     ^^^
    regex-as-name: a name is no regular expression; containing takes one
    """#,
    #"""
    sentences dated 1953-1954
                    ^^^^^^^^^
    unknown-period: “1953-1954” is no date I can read
      sentences dated 1953..1954
    """#,
    #"""
    sentences dated 14.10.1978
                    ^^^^^^^^^^
    unknown-period: “14.10.1978” is no date I can read
      sentences dated 14 October 1978
    """#,
    #"""
    sentences dated 31 February 1978
                    ^^^^^^^^^^^^^^^^
    no-such-day: there is no “31 February 1978”
      sentences dated 28 February 1978
    """#,
    #"""
    sentences dated 14
                    ^^
    which-month: “14” of which month?
      sentences dated 14 October 1978
    """#,
    #"""
    sentences dated Octobre 1978
                    ^^^^^^^
    unknown-period: “Octobre” is no date I can read
      sentences dated October 1978
    """#,
    #"""
    sentences dated 1954..1953
                    ^^^^^^^^^^
    backward-period: this period ends before it begins
      sentences dated 1953..1954
    """#,
    #"""
    sentences dated last year
                         ^^^^
    unknown-period: “last” goes with session, week or month
      sentences dated last session
      sentences dated last week
      sentences dated last month
    """#,
    #"""
    (passages naming Skobov
                           ^
    unfinished: the line ends early: “)” is wanted here
      (passages naming Skobov)
    """#,
    #"""
    passages naming Skobov)
                          ^
    extra-bracket: no bracket is open here
      passages naming Skobov
    """#,
    #"""
    people dated 1978
           ^^^^^^^^^^
    clause-without-meaning: “dated” says nothing about people
      people in (sources dated 1978)
      people in (sentences dated 1978)
    """#,
    #"""
    sentences sharing 2 people
                      ^
    which-count: exactly 2, at least 2, or at most 2?
      sentences sharing exactly 2 people
      sentences sharing at least 2 people
      sentences sharing at most 2 people
    """#,
  ]

  @Test(arguments: screens)
  func whole(_ expected: String) {
    #expect(screen(String(expected.prefix { $0 != "\n" })) == expected)
  }
}
